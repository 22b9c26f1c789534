// Registering an agent: who may be one, with what papers, and what the court's registration opens to the agent.
import type { Schemas } from '@yunting/sdk/types';
import { parseIdNumber, parseLawyerLicence } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import { isAgent } from './identity-match.ts';
import type { PartyRecord, RepresentationRecord } from './records.ts';
import { invalid } from './refusals.ts';
import { note } from './timeline.ts';

type AgentInput = Schemas['RepresentationInput'] | Schemas['DeskRepresentationInput'];

/** Registers the agent, and opens the case to the agent's verified account when the court knows it. */
export function activate(ctx: Context, record: RepresentationRecord): RepresentationRecord {
  const candidates =
    record.lawyerLicence === undefined
      ? ctx.all('principal', { idNumber: record.agentIdNumber ?? '' })
      : ctx.all('principal', { lawyerLicence: record.lawyerLicence });
  const account = candidates.find((one) => one.kind === 'person' && isAgent(one, record));
  const active = ctx.move('representation', record, 'active', {
    startedOn: ctx.today,
    ...(account ? { principalId: account.id } : {}),
  });
  if (account) {
    ctx.grantCase(account.id, {
      caseId: record.caseId,
      partyId: record.partyId,
      side: record.side,
      role: 'agent',
    });
  }
  tellAgents(
    ctx,
    active,
    `${active.agentName}已登记为诉讼代理人`,
    `${active.agentName} was registered as agent`,
  );
  return active;
}

/** Two agents at most (CPL 61); a lawyer by licence, others by identity number. */
export function insertAgent(ctx: Context, party: PartyRecord, input: AgentInput): RepresentationRecord {
  const now = ctx
    .all('representation', { partyId: party.id })
    .filter(({ state }) => state === 'submitted' || state === 'active');
  if (now.length >= 2) ctx.refuse('representation_limit');
  const { lawyerLicence, agentIdNumber } = input;
  if (
    input.agentKind === 'lawyer' &&
    (lawyerLicence === undefined || !parseLawyerLicence(lawyerLicence).valid)
  ) {
    invalid(
      ctx,
      '/lawyerLicence',
      'invalid_licence',
      '请填写有效的律师执业证号',
      'A valid licence number is needed',
    );
  }
  if (input.agentKind !== 'lawyer' && agentIdNumber === undefined) {
    invalid(
      ctx,
      '/agentIdNumber',
      'required',
      '请填写代理人的身份证号',
      'The identity number of the agent is needed',
    );
  }
  if (agentIdNumber !== undefined && !parseIdNumber(agentIdNumber, { asOf: ctx.today }).valid) {
    invalid(ctx, '/agentIdNumber', 'invalid_id_number', '身份证号不正确', 'Not a valid identity number');
  }
  const { agentName, agentKind, firmName, agentPhone, authority, fileIds = [] } = input;
  if (agentKind === 'lawyer' && firmName === undefined) ctx.refuse('representation_papers_missing');
  return ctx.insert('representation', {
    caseId: party.caseId,
    partyId: party.id,
    side: party.side,
    agentName,
    agentKind,
    ...(agentIdNumber === undefined ? {} : { agentIdNumber }),
    ...(lawyerLicence === undefined ? {} : { lawyerLicence }),
    ...(firmName === undefined ? {} : { firmName }),
    ...(agentPhone === undefined ? {} : { agentPhone }),
    authority,
    fileIds,
  });
}

/** Tells every party who acts for whom (CPL 63). */
export function tellAgents(ctx: Context, record: RepresentationRecord, zh: string, en: string): void {
  note(ctx, {
    zh,
    en,
    caseId: record.caseId,
    kind: 'representation',
    told: 'allParties',
    subject: { type: 'representation', record },
  });
}
