// What the kit files: a small private loan between invented people. Adapted to the court and to who signs in.
import type { Schemas } from '@yunting/sdk/types';
import type { Person } from './people.ts';

type FilingContent = Schemas['FilingContent'];

const cny = (amountFen: number): Schemas['Money'] => ({ amountFen, currency: 'CNY' });

/** Where it is filed. */
export interface Venue {
  readonly courtId: string;
  readonly regionCode: string;
}

/** A complete filing of the plaintiff against the defendant; the file is named as every paper. */
export function filingContent(
  venue: Venue,
  plaintiff: Person,
  defendant: Person | undefined,
  fileIds: string[],
): FilingContent {
  const { courtId, regionCode } = venue;
  return {
    courtId,
    causeOfAction: '民间借贷纠纷',
    parties: [
      {
        ...naturalPerson('p1', plaintiff),
        role: 'plaintiff',
        selfParty: true,
        ethnicity: '汉族',
        occupation: '退休',
      },
      { ...naturalPerson('d1', defendant), role: 'defendant', regionCode },
    ],
    claims: [{ text: '判令被告偿还借款本金80000元', kind: 'principal', amount: cny(8_000_000) }],
    claimAmount: cny(8_000_000),
    facts: '【演示·虚构】2024年5月，被告因进货周转向原告借款80000元，约定2026年5月还清。到期后被告没有归还。',
    evidence: [
      { name: '借条', proves: '借款金额', source: '被告书写', originalHeldBy: 'applicant', fileIds },
    ],
    papers: [
      { kind: 'complaint', fileIds },
      { kind: 'identityProof', partyKey: 'p1', fileIds },
    ],
    jurisdiction: { ground: 'defendantDomicile', regionCode },
    requestedProcedure: 'ordinary',
    serviceAddress: { electronicConsent: false },
    onlineConsents: [{ stage: 'filing', agrees: true, noticeVersion: '2026-01' }],
    mediation: 'unwilling',
  };
}

type Party = Omit<Schemas['FilingParty'], 'role'>;

/** Gender and birth date are left to the identity number where there is one. */
function naturalPerson(key: string, person: Person | undefined): Party {
  const { name = '马某', idNumber, phone = '13800000009' } = person ?? {};
  return {
    key,
    kind: 'naturalPerson',
    name,
    phone,
    address: '山东省淄博市虚构路1号',
    ...(idNumber === undefined
      ? { gender: 'male', birthDate: '1960-01-01' }
      : { idType: 'residentId', idNumber }),
  };
}

/** A one-page PDF, real enough for a type check. */
export const paper = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** The paper as a part of a form. */
export const paperFile = (name: string): File => new File([paper], name, { type: 'application/pdf' });
