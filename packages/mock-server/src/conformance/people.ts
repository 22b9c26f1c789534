// Who the kit acts as. Keys are those of the sandbox's personas; against another implementation the tokens come from a
// file: {"plaintiff": "token", "judge": {"token": "…", "roles": ["judge"]}, …}.
import type { OperationContract, Role } from '@yunting/sdk/contract';
import { personaList } from '../sandbox/personas.ts';
import type { Control } from '../sandbox/control.ts';

export interface Person {
  readonly key: string;
  readonly token: string;
  readonly kind: 'person' | 'staff' | 'app' | 'roomAgent';
  readonly roles: readonly Role[];
  /** Staff of a court that has nothing to do with the case. */
  readonly elsewhere: boolean;
  readonly name: string;
  readonly idNumber: string | undefined;
  readonly phone: string | undefined;
}

/** What a people file may say of one person beside the token. */
interface FilePerson {
  readonly token: string;
  readonly roles?: readonly Role[];
  readonly name?: string;
  readonly idNumber?: string;
  readonly phone?: string;
}

/** The court of the case in the sandbox. */
const homeCourt = 'lu0305';

/** Those who were given, by key. */
export class People {
  readonly #byKey: ReadonlyMap<string, Person>;

  constructor(people: readonly Person[]) {
    this.#byKey = new Map(people.map((person) => [person.key, person]));
  }

  find(key: string): Person | undefined {
    return this.#byKey.get(key);
  }

  all(): readonly Person[] {
    return [...this.#byKey.values()];
  }

  /** Who may call an operation: a role that it names; for the desk, staff of the case's court. */
  allowed(operation: OperationContract): Person[] {
    return this.all().filter(
      (person) => named(operation, person) && (operation.scope !== 'court' || atDesk(person)),
    );
  }

  /** Who may not, because no role of theirs is named. */
  barred(operation: OperationContract): Person[] {
    return this.all().filter((person) => !named(operation, person) && !person.elsewhere);
  }
}

/** Whether a role of this person is named by the operation. */
export function named(operation: OperationContract, person: Person): boolean {
  return person.roles.some((role) => operation.roles.includes(role));
}

const atDesk = (person: Person): boolean => person.kind === 'staff' && !person.elsewhere;

/** Everyone of the sandbox, signed in. */
export async function peopleOfSandbox(control: Control): Promise<People> {
  const { data } = await control.listPersonas({});
  const people: Person[] = [];
  for (const view of data) {
    const { token } = await control.signIn({ key: view.key });
    people.push(personOf(view.key, { ...view, token, roles: view.roles as Role[] }));
  }
  return new People(people);
}

/** Those of a people file, already parsed. Throws a RangeError that says what is wrong with it. */
export function peopleOfFile(content: unknown): People {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new RangeError(
      'people 文件应为一个 JSON 对象：角色键 → 令牌 · the people file must be a JSON object of role keys and tokens',
    );
  }
  return new People(
    Object.entries(content).map(([key, value]: [string, unknown]) => {
      const given = typeof value === 'string' ? { token: value } : (value as FilePerson | null);
      if (typeof given?.token !== 'string' || given.token === '') {
        throw new RangeError(`people 文件中 ${key} 没有令牌 · no token for ${key} in the people file`);
      }
      return personOf(key, given);
    }),
  );
}

function personOf(key: string, given: FilePerson): Person {
  const known = personaList.find((one) => one.key === key);
  const roles = given.roles ?? known?.roles;
  if (!roles) {
    const keys = personaList.map((one) => one.key).join(', ');
    throw new RangeError(
      `不认识 ${key}，请写明 roles；已知的键：${keys} · ${key} is not known: give its roles, or use one of these keys`,
    );
  }
  return {
    key,
    token: given.token,
    kind: known?.kind ?? 'person',
    roles,
    elsewhere: known?.kind === 'staff' && known.courtId !== homeCourt,
    name: given.name ?? known?.name ?? key,
    idNumber: given.idNumber ?? known?.idNumber,
    phone: given.phone ?? known?.phone,
  };
}
