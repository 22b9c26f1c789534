// Whose phones there are. The chat knows a nickname alone; who somebody is, only the court knows.
import { personaList } from '@yunting/mock-server';
import type { PhoneOwner } from '../src/shared/phone-api.ts';

const owners = [
  'plaintiff',
  'defendant',
  'lawyer',
  'defenceLawyer',
  'stranger',
] as const satisfies PhoneOwner[];

/** Persona key → name in the identity papers. */
export const people: ReadonlyMap<PhoneOwner, string> = new Map(
  owners.map((owner) => {
    const persona = personaList.find(({ key }) => key === owner);
    if (!persona) throw new RangeError(`no persona ${owner}`);
    return [owner, persona.name];
  }),
);

/** Whether this is somebody whose phone there is. */
export const isOwner = (value: string): value is PhoneOwner => people.has(value as PhoneOwner);
