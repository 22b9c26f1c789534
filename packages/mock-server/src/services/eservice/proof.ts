// 电子送达凭证: the proof of service, equal to a service return (OLR 31), with the whole trace. Data, not a picture.
import { cite } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { courtNameOf } from '../../court/courts.ts';
import { defined } from '../../court/defined.ts';
import type { Handler } from '../../court/service.ts';
import type { ServiceRecord } from './records.ts';
import { partyRef, viewAttempt } from './views.ts';

const statement: Schemas['Bilingual'] = {
  zh: '本凭证由法院送达系统根据全部送达记录生成，与送达回证具有同等效力。',
  en: 'Made by the court’s service system from the whole record; equal to a service return.',
};

function proofOf(ctx: Context, service: ServiceRecord): Schemas['ServiceProof'] {
  const { effectiveAt } = service;
  if (effectiveAt === undefined || (service.state !== 'effective' && service.state !== 'presumed')) {
    ctx.refuse('eservice_not_effective', { state: service.state });
  }
  const documentDigest = ctx.find('document', service.documentId)?.sha256;
  const content = {
    proofNumber: `SDPZ-${service.id.slice(4).toUpperCase()}-${service.version}`,
    title: '电子送达凭证',
    court: courtNameOf(service.courtId),
    caseId: service.caseId,
    caseNumber: ctx.get('case', service.caseId).caseNumber,
    serviceId: service.id,
    documentId: service.documentId,
    documentTitle: service.documentTitle,
    recipient: partyRef(ctx, service.partyId),
    effectiveAt,
    basis: service.basis ?? { zh: '已送达', en: 'served', legalBasis: [cite('OLR 31')] },
    reasons: [...service.reasons],
    trace: service.attempts.map(viewAttempt),
    statement,
    asOf: ctx.now,
    demo: '演示·虚构' as const,
    ...defined({ documentDigest, servedOn: service.servedOn, acknowledgedAt: service.acknowledgedAt }),
  };
  // The digest leaves out when it was printed: the same facts give the same digest.
  const { asOf: _asOf, ...facts } = content;
  return { ...content, digest: ctx.digest(JSON.stringify(facts)) };
}

export const getProof: Handler<'eservice.getProof'> = (ctx) => proofOf(ctx, ctx.subject<'service'>());
export const deskGetProof: Handler<'desk.eservice.getProof'> = (ctx) =>
  proofOf(ctx, ctx.subject<'service'>());
