// What the court does through its API, where a story is about something else: accepts a filing, declines a room.
import type { Served } from './served.ts';

const must = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(what);
  return value;
};

/** Accepts the first filing that waits; the case's id. */
export async function acceptFiling({ as }: Served): Promise<string> {
  const judge = await as('filingJudge');
  const { data } = await judge.desk.filings.list({});
  const { filingId } = must(
    data.find(({ state }) => state === 'submitted'),
    'no filing waits',
  );
  const { version } = await judge.desk.filings.get({ filingId });
  const accepted = await judge.desk.filings.accept({
    filingId,
    version,
    caseType: '民初',
    procedure: 'ordinary',
    procedureReason: '还款事实需要查明，适用普通程序',
  });
  return must(accepted.caseId, 'no case');
}

/** Declines the only proposed room; the grounds, that the court alone sees. */
export async function declineRoom({ as }: Served): Promise<readonly string[]> {
  const clerk = await as('clerk');
  const { roomId, version } = must((await clerk.desk.rooms.list({})).data[0], 'no room');
  const { eligible, grounds } = await clerk.desk.rooms.checkEligibility({ roomId });
  if (eligible) throw new Error('the room is eligible');
  await clerk.desk.rooms.decline({ roomId, version, reason: '本案不建群' });
  return grounds.map(({ zh }) => zh);
}
