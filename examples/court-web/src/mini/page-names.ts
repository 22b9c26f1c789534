// The pages of the official mini-program by name, and the other names under which the court's cards know them.

export const pageNames = [
  'home',
  'file',
  'filing',
  'link',
  'pay',
  'bank',
  'relief',
  'documents',
  'document',
  'submit',
  'apply',
  'postpone',
  'address',
  'consent',
  'room',
  'bind',
  'hearing',
  'courtroom',
  'record',
  'ask',
  'verify',
  'advice',
] as const;

export type PageName = (typeof pageNames)[number];

const otherNames: Readonly<Record<string, PageName>> = {
  material: 'submit',
  upload: 'submit',
  join: 'hearing',
  hearings: 'hearing',
  postponement: 'postpone',
  offline: 'apply',
  applications: 'apply',
  fees: 'pay',
  bill: 'pay',
  contest: 'documents',
  services: 'documents',
  service: 'document',
  confirm: 'address',
  consult: 'ask',
  consultation: 'ask',
  consultations: 'ask',
  forms: 'advice',
  protection: 'advice',
  preservation: 'advice',
  rooms: 'room',
  cases: 'home',
  case: 'home',
  todo: 'home',
};

/** The page that a name stands for; undefined when there is none. */
export function knownPage(name: string): PageName | undefined {
  return (
    pageNames.find((one) => one === name) ?? (Object.hasOwn(otherNames, name) ? otherNames[name] : undefined)
  );
}
