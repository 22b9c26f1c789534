// Who may do what: no token, no role. Whose records are whose is looked at in access-others.ts.
import type { Check } from '../kit.ts';
import type { Person } from '../people.ts';
import { isSuccess, textAt } from '../wire.ts';
import type { Exchange } from '../wire.ts';
import { guarded, inputFor, plaintiffsRecords } from './access-records.ts';

const tokens: Check = {
  id: 'access.tokens',
  zh: '给出的每个令牌都有效，身份种类与所给的角色相符',
  en: 'Every token that was given is good, and of the kind of principal that its role has',
  async run({ target }, watch) {
    for (const { key, kind } of target.people.all()) {
      const me = await target.ask('identity.me', { as: key });
      watch.see(isSuccess(me) && textAt(me.json, 'kind') === kind, `identity.me (${key})`, `200 ${kind}`, me);
    }
  },
};

/** Asks every operation that is not public with this token. */
function withToken(words: Pick<Check, 'id' | 'zh' | 'en'>, token: string | undefined): Check {
  return {
    ...words,
    async run(kit, watch) {
      const records = await plaintiffsRecords(kit);
      const { courtId } = await kit.scene.venue();
      for (const operation of guarded) {
        const input = inputFor(operation, courtId, (subject) => records.get(subject)?.id);
        const exchange = await kit.target.ask(operation.id, {
          input,
          ...(token === undefined ? {} : { token }),
        });
        watch.see(exchange.status === 401, operation.id, '401', exchange);
      }
    },
  };
}

const noToken = withToken(
  {
    id: 'access.noToken',
    zh: '除公开的以外，没有令牌一律 401',
    en: 'Without a token everything that is not public answers 401',
  },
  undefined,
);

const badToken = withToken(
  {
    id: 'access.badToken',
    zh: '令牌不对一律 401',
    en: 'With a token that is none everything that is not public answers 401',
  },
  'not-a-token-of-this-court',
);

const isClosed = ({ status }: Exchange): boolean => status === 403 || status === 404;

const roles: Check = {
  id: 'access.roles',
  zh: '契约没有列出的角色：403 或 404，即使记录与他有关',
  en: 'A role that the contract does not name: 403 or 404, even where the record concerns that person',
  async run(kit, watch) {
    const records = await plaintiffsRecords(kit);
    const { courtId } = await kit.scene.venue();
    for (const operation of guarded) {
      const input = inputFor(operation, courtId, (subject) => records.get(subject)?.id);
      for (const person of oneOfEachRole(kit.target.people.barred(operation))) {
        const exchange = await kit.target.ask(operation.id, { as: person.key, input });
        watch.see(isClosed(exchange), `${operation.id} (${person.key})`, '403 / 404', exchange);
      }
    }
  },
};

/** The first with each set of roles. */
function oneOfEachRole(people: readonly Person[]): Person[] {
  return [...new Map(people.toReversed().map((person) => [person.roles.join(), person])).values()];
}

const desk: Check = {
  id: 'access.desk',
  zh: '法院一侧的操作对当事人一律关闭：403 或 404',
  en: "The court's own side is closed to parties: 403 or 404",
  async run(kit, watch) {
    const records = await plaintiffsRecords(kit);
    const { courtId } = await kit.scene.venue();
    for (const operation of guarded.filter((one) => one.desk)) {
      const input = inputFor(operation, courtId, (subject) => records.get(subject)?.id);
      for (const as of ['plaintiff', 'lawyer']) {
        if (!kit.target.people.find(as)) continue;
        const exchange = await kit.target.ask(operation.id, { as, input });
        watch.see(isClosed(exchange), `${operation.id} (${as})`, '403 / 404', exchange);
      }
    }
  },
};

/** Rights to operations. */
export const accessChecks: readonly Check[] = [tokens, noToken, badToken, roles, desk];
