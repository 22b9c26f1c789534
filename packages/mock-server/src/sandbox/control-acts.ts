// What the control plane can do: clock, personas, faults, SMS, payers, worlds, records. One row an operation.
import { events, operations } from '@yunting/sdk/contract';
import type { Court } from '../mock-court.ts';
import { CourtProblem } from '../court/problem.ts';
import { instant, toMs } from '../court/time.ts';
import { payerActs } from '../payments/payer.ts';
import type { Timekeeper } from './advance.ts';
import type { FaultRule } from './faults.ts';
import type { checkers } from './generated/checkers.ts';
import type { Schemas } from './generated/types.ts';
import { addPersonas, personaList, tokenFor } from './personas.ts';

/** A control call: checked, and about one world. */
export interface Ask {
  readonly court: Court;
  readonly time: Timekeeper;
  readonly world: string;
  readonly params: readonly string[];
  readonly body: unknown;
}

export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: RegExp;
  readonly act: (ask: Ask) => unknown;
  /** Schema of the body, where there is one. */
  readonly body?: keyof typeof checkers;
}

export const routes: readonly ControlRoute[] = [
  { method: 'GET', path: /^\/sandbox\/clock$/, act: getClock },
  { method: 'POST', path: /^\/sandbox\/clock\/advance$/, act: advance, body: 'ClockAdvance' },
  { method: 'GET', path: /^\/sandbox\/personas$/, act: listPersonas },
  { method: 'POST', path: /^\/sandbox\/personas\/([A-Za-z]+)\/token$/, act: signIn },
  { method: 'GET', path: /^\/sandbox\/faults$/, act: listFaults },
  { method: 'POST', path: /^\/sandbox\/faults$/, act: setFault, body: 'FaultRequest' },
  { method: 'DELETE', path: /^\/sandbox\/faults$/, act: clearFaults },
  { method: 'GET', path: /^\/sandbox\/sms$/, act: listSms },
  { method: 'POST', path: /^\/sandbox\/payers$/, act: pay, body: 'PayerAct' },
  {
    method: 'GET',
    path: /^\/sandbox\/worlds$/,
    act: ({ court }): Schemas['WorldList'] => ({ data: court.worlds() }),
  },
  { method: 'POST', path: /^\/sandbox\/worlds$/, act: createWorld, body: 'WorldRequest' },
  { method: 'GET', path: /^\/sandbox\/exchanges$/, act: listExchanges },
  {
    method: 'GET',
    path: /^\/sandbox\/coverage$/,
    act: ({ court }): Schemas['CoverageView'] => court.coverage.report(),
  },
];

const refused = (pointer: string, zh: string, en: string): CourtProblem =>
  new CourtProblem('invalid_request', { violations: [{ pointer, code: 'invalid_value', zh, en }] });

function getClock({ court, world }: Ask): Schemas['ClockState'] {
  const target = court.world(world);
  const next = target.nextWake();
  return { now: instant(target.nowMs), ...(next === undefined ? {} : { nextDueAt: instant(next) }) };
}

async function advance({ court, time, world, body }: Ask): Promise<Schemas['ClockAdvanced']> {
  const fired = await time.advance(targetOf(body as Schemas['ClockAdvance'], court, world), world);
  return { now: instant(court.world(world).nowMs), fired };
}

/** One way of saying how far: an instant, whatever falls due next, or a stretch of days and minutes. */
function targetOf({ to, next, days, minutes }: Schemas['ClockAdvance'], court: Court, world: string): number {
  const target = court.world(world);
  const stretch = days !== undefined || minutes !== undefined;
  if ([to !== undefined, next === true, stretch].filter(Boolean).length !== 1) {
    throw refused('', 'to、next、days/minutes 只能给一种', 'give one of: to, next, days and minutes');
  }
  if (next) return Math.max(target.nextWake() ?? target.nowMs, target.nowMs);
  if (to === undefined) return target.nowMs + (days ?? 0) * 86_400_000 + (minutes ?? 0) * 60_000;
  try {
    return toMs(to);
  } catch {
    throw refused('/to', '应为日期或 RFC 3339 时刻', 'must be a date or an RFC 3339 instant');
  }
}

function listPersonas({ court, world }: Ask): Schemas['PersonaList'] {
  addPersonas(court, world);
  return {
    data: personaList.map(
      ({ assurance: _assurance, lawFirm: _lawFirm, clientId: _clientId, roles, ...persona }) => ({
        ...persona,
        roles: [...roles],
      }),
    ),
  };
}

function signIn({ court, world, params }: Ask): Schemas['PersonaToken'] {
  const persona = personaList.find((one) => one.key === params[0]);
  if (!persona) throw new CourtProblem('not_found');
  return { key: persona.key, principalId: persona.principalId, token: tokenFor(court, persona.key, world) };
}

const faultView = ({ rule, struck }: { rule: FaultRule; struck: number }): Schemas['FaultView'] => ({
  id: rule.id,
  kind: rule.kind,
  on: rule.on,
  struck,
});

function listFaults({ court, world }: Ask): Schemas['FaultList'] {
  return { data: court.faults.list(court.world(world).name).map(faultView) };
}

/** A fault that could never strike is a slip of the pen. */
function setFault({ court, world, body }: Ask): Schemas['FaultView'] {
  const rule = body as Schemas['FaultRequest'];
  const isWebhook = rule.kind.startsWith('webhook');
  if (rule.on !== '*' && !(isWebhook ? rule.on in events : rule.on in operations)) {
    throw isWebhook
      ? refused('/on', '契约里没有这个事件', 'is no event of the contract')
      : refused('/on', '契约里没有这个操作', 'is no operation of the contract');
  }
  return faultView({ rule: court.faults.set({ ...rule, world: court.world(world).name }), struck: 0 });
}

function clearFaults({ court, world }: Ask): Schemas['Cleared'] {
  court.faults.clearIn(court.world(world).name);
  return { cleared: true };
}

function listSms({ court, world }: Ask): Schemas['SmsList'] {
  return {
    data: court
      .world(world)
      .read()
      .all('sms')
      .map(({ to, text, at, caseId }) => ({
        to,
        text,
        at,
        ...(caseId === undefined ? {} : { caseId }),
      })),
  };
}

function pay({ court, world, body }: Ask): Schemas['PayerActed'] {
  payerActs(court, world, body as Schemas['PayerAct']);
  return { reported: true };
}

function createWorld({ court, body }: Ask): Schemas['WorldView'] {
  const { name, from } = body as Schemas['WorldRequest'];
  const world = court.createWorld(name, from);
  return { name, now: instant(world.nowMs), digest: world.digest() };
}

function listExchanges({ court, world }: Ask): Schemas['ExchangeList'] {
  const { name } = court.world(world);
  return {
    data: court.exchanges.filter((one) => one.world === name).map(({ world: _world, ...one }) => one),
  };
}
