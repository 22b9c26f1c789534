import { describe, expect, it } from 'vitest';
import type { Commit } from './commit.ts';
import type { CaseGrantRecord, TokenRecord } from './records.ts';
import { codeOf, toyCourt } from '../testing/toy-court.ts';
import type { ToyCourt } from '../testing/toy-court.ts';
import { planted } from '../testing/toy-services.ts';

const hearing = 'hrg_0000000hearing';
const caseId = 'cas_000000000case';

/** A case with a hearing of it; the plaintiff and the lawyer are let in. */
function courtWithCase(): ToyCourt {
  const toy = toyCourt({}, []);
  write(toy, (commit) => {
    commit.tx.put('case', planted(caseId, { courtId: 'lu0305' }));
    commit.tx.put('hearing', planted(hearing, { caseId }));
    commit.grantCase(
      'prs_personaplaintiff',
      { caseId, role: 'litigant', partyId: 'pty_a', side: 'plaintiff' },
      '',
    );
    commit.grantCase('prs_personalawyer', { caseId, role: 'agent', partyId: 'pty_a', side: 'plaintiff' }, '');
  });
  return toy;
}

const write = (toy: ToyCourt, work: (commit: Commit) => void): void =>
  toy.court.world().run(toy.wall.now(), work);

/** A token of a persona's principal, of any shape. */
function token(
  toy: ToyCourt,
  principalId: string,
  fields: {
    assurance?: TokenRecord['assurance'];
    seconds?: number;
    kind?: 'refresh';
    actsFor?: TokenRecord['actsFor'];
  } = {},
): string {
  const { assurance = 'verified', seconds = 3600, kind = 'access', actsFor } = fields;
  return toy.court
    .world()
    .run(toy.wall.now(), (commit) =>
      commit.issueToken(principalId, { kind, assurance, seconds, ...(actsFor ? { actsFor } : {}) }, ''),
    ).token;
}

const ask = (toy: ToyCourt, path: string, bearer?: string, method = 'GET'): string =>
  codeOf(
    toy.ask(undefined, {
      method,
      path,
      headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
    }),
  );

const inCase = `/v1/hearings/${hearing}/presence`;
const ofCourt = `/v1/desk/hearings/${hearing}/presence`;

describe('signing in', () => {
  it('is asked of everyone but for what is public', () => {
    const toy = courtWithCase();
    expect(ask(toy, '/v1/events')).toBe('unauthorized');
    const { headers: _none, ...verify } = {
      headers: {},
      method: 'POST',
      path: '/v1/public/documents/verify',
      body: '{"verificationCode":"12345678"}',
    };
    expect(codeOf(toy.ask(undefined, verify))).toBe('answered');
  });

  it('ends with the token, by machine time', () => {
    const toy = courtWithCase();
    const bearer = token(toy, 'prs_personaplaintiff', { seconds: 60 });
    expect(ask(toy, '/v1/events', bearer)).toBe('answered');
    toy.court.world().advance(Date.parse('2030-01-01T00:00:00Z'), toy.wall.now());
    expect(ask(toy, '/v1/events', bearer)).toBe('answered');
    toy.wall.set(toy.wall.now() + 60_000);
    expect(ask(toy, '/v1/events', bearer)).toBe('token_expired');
  });

  it('takes no refresh token, no other scheme and no half of a header', () => {
    const toy = courtWithCase();
    const good = token(toy, 'prs_personaplaintiff');
    expect(ask(toy, '/v1/events', token(toy, 'prs_personaplaintiff', { kind: 'refresh' }))).toBe(
      'unauthorized',
    );
    for (const authorization of ['', 'Bearer', 'Bearer ', `Basic ${good}`, `Bearer ${good} ${good}`, good]) {
      expect(codeOf(toy.ask(undefined, { headers: { authorization } }))).toBe('unauthorized');
    }
    expect(codeOf(toy.ask(undefined, { headers: { authorization: `bearer ${good}` } }))).toBe('answered');
  });

  it('with a token that is no longer good keeps nobody from what is public', () => {
    const toy = courtWithCase();
    const answer = toy.ask(undefined, {
      method: 'POST',
      path: '/v1/public/documents/verify',
      body: '{"verificationCode":"12345678"}',
      headers: { authorization: 'Bearer yt_old' },
    });
    expect(codeOf(answer)).toBe('answered');
  });
});

describe('a record that one may not see', () => {
  it('does not exist for one, whatever the reason', () => {
    const toy = courtWithCase();
    const stranger = token(toy, 'prs_personastranger');
    expect(ask(toy, inCase, stranger)).toBe('not_found');
    expect(ask(toy, inCase.replace(hearing, 'hrg_0000000nothing'), stranger)).toBe('not_found');
    expect(ask(toy, inCase.replace(hearing, caseId), token(toy, 'prs_personaplaintiff'))).toBe('not_found');
  });

  it('is refused to the wrong role in the same words, whether it exists or not', () => {
    const toy = courtWithCase();
    const plaintiff = token(toy, 'prs_personaplaintiff');
    const filingJudge = token(toy, 'prs_personafilingjudge');
    for (const id of [hearing, 'hrg_0000000nothing']) {
      expect(ask(toy, ofCourt.replace(hearing, id), plaintiff)).toBe('forbidden');
      expect(ask(toy, ofCourt.replace(hearing, id), filingJudge)).toBe('forbidden');
    }
  });

  it('of one owner is 404 for every other', () => {
    const toy = toyCourt();
    const id = toy.endpoint('plaintiff', 'k');
    expect(codeOf(toy.ask('plaintiff', { path: `/v1/webhook-endpoints/${id}` }))).toBe('answered');
    expect(codeOf(toy.ask('defendant', { path: `/v1/webhook-endpoints/${id}` }))).toBe('not_found');
    expect(codeOf(toy.ask('judge', { path: `/v1/webhook-endpoints/${id}` }))).toBe('forbidden');
    expect(codeOf(toy.ask('judge', { path: '/v1/webhook-endpoints/whk_00000nothing' }))).toBe('forbidden');
  });
});

describe('the desk', () => {
  it('is the staff of the record’s court: another court 404, another role 403', () => {
    const toy = courtWithCase();
    expect(ask(toy, ofCourt, token(toy, 'prs_personajudge'))).toBe('answered');
    expect(ask(toy, ofCourt, token(toy, 'prs_personaotherjudge'))).toBe('not_found');
    expect(ask(toy, ofCourt, token(toy, 'prs_personafilingjudge'))).toBe('forbidden');
    expect(ask(toy, ofCourt, token(toy, 'prs_personaplaintiff'))).toBe('forbidden');
    expect(ask(toy, ofCourt)).toBe('unauthorized');
  });

  it('of the assisting court sees what it assists with', () => {
    const toy = courtWithCase();
    write(toy, (commit) =>
      commit.tx.put('hearing', planted(hearing, { caseId, assistingCourtId: 'lu0303' })),
    );
    expect(ask(toy, ofCourt, token(toy, 'prs_personaotherjudge'))).toBe('answered');
  });
});

describe('a case', () => {
  it('is open to whoever has a grant in a fitting role', () => {
    const toy = courtWithCase();
    expect(ask(toy, inCase, token(toy, 'prs_personaplaintiff'))).toBe('answered');
    expect(ask(toy, inCase, token(toy, 'prs_personalawyer'))).toBe('answered');
    write(toy, (commit) => commit.grantCase('prs_personastranger', { caseId, role: 'stationHelper' }, ''));
    expect(ask(toy, inCase, token(toy, 'prs_personastranger'))).toBe('forbidden');
  });

  it('closes when the grant is revoked or its time is over, by court time', () => {
    const toy = courtWithCase();
    const lawyer = token(toy, 'prs_personalawyer');
    write(toy, (commit) => commit.revokeCaseGrant('prs_personalawyer', caseId));
    expect(ask(toy, inCase, lawyer)).toBe('not_found');
    write(toy, (commit) =>
      commit.grantCase(
        'prs_personalawyer',
        { caseId, role: 'agent', until: '2026-09-02T00:00:00+08:00' },
        '',
      ),
    );
    expect(ask(toy, inCase, lawyer)).toBe('answered');
    toy.court.world().advance(Date.parse('2026-09-02T00:00:00+08:00'), toy.wall.now());
    expect(ask(toy, inCase, lawyer)).toBe('not_found');
  });

  it('does not show one party what is another’s alone', () => {
    const toy = courtWithCase();
    write(toy, (commit) => commit.tx.put('hearing', planted(hearing, { caseId, partyId: 'pty_b' })));
    expect(ask(toy, inCase, token(toy, 'prs_personaplaintiff'))).toBe('not_found');
    write(toy, (commit) => commit.tx.put('hearing', planted(hearing, { caseId, partyId: 'pty_a' })));
    expect(ask(toy, inCase, token(toy, 'prs_personaplaintiff'))).toBe('answered');
  });

  it('is shown to the room agent of its court only where the contract says room', () => {
    const toy = courtWithCase();
    const bot = token(toy, 'prs_personaroomagent');
    expect(ask(toy, `/v1/cases/${caseId}/hearings`, bot)).toBe('answered');
    expect(ask(toy, inCase, bot)).toBe('not_found');
    write(toy, (commit) => commit.tx.put('case', planted(caseId, { courtId: 'lu0303' })));
    expect(ask(toy, `/v1/cases/${caseId}/hearings`, bot)).toBe('not_found');
  });
});

describe('assurance', () => {
  it('below verified reaches no case, and a chat handle only the thread', () => {
    const toy = courtWithCase();
    write(toy, (commit) =>
      commit.grantCase('prs_personanewcomer', { caseId, role: 'litigant', partyId: 'pty_a' }, ''),
    );
    expect(ask(toy, inCase, token(toy, 'prs_personanewcomer', { assurance: 'sms' }))).toBe(
      'assurance_too_low',
    );
    expect(ask(toy, inCase, token(toy, 'prs_personanewcomer', { assurance: 'verified' }))).toBe('answered');
    const chat = token(toy, 'prs_personaplaintiff', { assurance: 'chat' });
    expect(ask(toy, inCase, chat)).toBe('assurance_too_low');
    expect(ask(toy, `/v1/cases/${caseId}/hearings`, chat)).toBe('answered');
    expect(ask(toy, '/v1/hearings/schedule', chat)).toBe('answered');
  });
});

describe('acting for a person', () => {
  const actsFor = (fields: Partial<NonNullable<TokenRecord['actsFor']>>) => ({
    actsFor: { principalId: 'prs_personaplaintiff', ...fields },
  });

  it('reaches what the person reaches, as far as the scopes go', () => {
    const toy = courtWithCase();
    const app = (scopes: string[]): string => token(toy, 'prs_personaapp', actsFor({ scopes }));
    expect(ask(toy, inCase, app(['hearings.read']))).toBe('answered');
    expect(ask(toy, inCase, app(['hearings.write', 'cases.read']))).toBe('forbidden');
    expect(ask(toy, inCase, token(toy, 'prs_personaapp'))).toBe('not_found');
    const answer = toy.ask(undefined, { path: inCase, headers: { authorization: `Bearer ${app([])}` } });
    expect(JSON.parse(String(answer.body))).toMatchObject({ code: 'forbidden', scope: 'hearings.read' });
  });

  it('in one case reaches no other, and nothing of the person outside it', () => {
    const toy = courtWithCase();
    write(toy, (commit) => {
      commit.tx.put('hearing', planted('hrg_00000000other', { caseId: 'cas_0000000other' }));
      commit.tx.put('case', planted('cas_0000000other', { courtId: 'lu0305' }));
      commit.grantCase('prs_personaplaintiff', { caseId: 'cas_0000000other', role: 'litigant' }, '');
      commit.tx.put('endpoint', planted('whk_000000person', { ownerIds: ['prs_personaplaintiff'] }));
      commit.tx.put('endpoint', planted('whk_0000000app', { ownerIds: ['prs_personaapp'], state: 'active' }));
    });
    const app = token(toy, 'prs_personaapp', actsFor({ caseId }));
    expect(ask(toy, inCase, app)).toBe('answered');
    expect(ask(toy, inCase.replace(hearing, 'hrg_00000000other'), app)).toBe('not_found');
    expect(ask(toy, '/v1/webhook-endpoints/whk_000000person', app)).toBe('not_found');
    expect(ask(toy, '/v1/webhook-endpoints/whk_0000000app', app)).not.toBe('not_found');
  });

  it('ends when the grant is revoked', () => {
    const toy = courtWithCase();
    const app = token(toy, 'prs_personaapp', actsFor({ grantId: 'grt_1' }));
    const other = token(toy, 'prs_personaapp', actsFor({ grantId: 'grt_2' }));
    write(toy, (commit) => commit.revokeTokens({ grantId: 'grt_1' }));
    expect([ask(toy, inCase, app), ask(toy, inCase, other)]).toEqual(['unauthorized', 'answered']);
  });
});

describe('grants', () => {
  it('of the same kind are one, and are given anew after they were revoked', () => {
    const toy = courtWithCase();
    const grants = (): readonly CaseGrantRecord[] =>
      toy.court.world().read().all('caseGrant', { principalId: 'prs_personaplaintiff' });
    write(toy, (commit) =>
      commit.grantCase('prs_personaplaintiff', { caseId, role: 'litigant', partyId: 'pty_a' }, ''),
    );
    expect(grants()).toHaveLength(1);
    write(toy, (commit) => commit.revokeCaseGrant('prs_personaplaintiff', caseId, 'pty_a'));
    write(toy, (commit) =>
      commit.grantCase('prs_personaplaintiff', { caseId, role: 'litigant', partyId: 'pty_a' }, ''),
    );
    expect(grants().map((one) => one.revoked ?? false)).toEqual([true, false]);
  });
});
