// The local server beside the court's API: the phones, the bank's counter, the session.
import type { PageSession } from '../shared/court.ts';
import type { Paper, PhoneOwner, PhoneSend, PhoneState } from '../shared/phone-api.ts';

export interface ServedSession extends PageSession {
  readonly simulated: readonly string[];
}

/** What the local server said no to; in both languages. */
export class ServerError extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(`${zh} · ${en}`);
    this.name = 'ServerError';
    this.zh = zh;
    this.en = en;
  }
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const init: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new ServerError('连不上本机服务，请稍后再试', 'The local server cannot be reached; try again');
  }
  const answer = (await response.json().catch(() => ({}))) as { zh?: string; en?: string };
  if (!response.ok)
    throw new ServerError(answer.zh ?? '本机服务出错', answer.en ?? 'The local server failed');
  return answer as T;
}

export const server = {
  session: () => ask<ServedSession>('/api/session'),
  phone: (owner: PhoneOwner) => ask<PhoneState>(`/api/phones/${owner}`),
  papers: (owner: PhoneOwner) => ask<readonly Paper[]>(`/api/phones/${owner}/papers`),
  send: (owner: PhoneOwner, message: PhoneSend) => ask<PhoneState>(`/api/phones/${owner}/messages`, message),
  addCourtAccount: (owner: PhoneOwner) => ask<PhoneState>(`/api/phones/${owner}/add-court-account`, {}),
  leave: (owner: PhoneOwner, conversationId: string) =>
    ask<PhoneState>(`/api/phones/${owner}/rooms/${encodeURIComponent(conversationId)}/leave`, {}),
  pullIn: (owner: PhoneOwner, conversationId: string, other: PhoneOwner) =>
    ask<PhoneState>(`/api/phones/${owner}/rooms/${encodeURIComponent(conversationId)}/add`, { owner: other }),
  pay: (fiscalCode: string, amountFen: number) => ask<unknown>('/api/payments', { fiscalCode, amountFen }),
  reset: (tour: 'demo' | 'refused') => ask<unknown>(`/api/tour/${tour}/reset`, {}),
};
