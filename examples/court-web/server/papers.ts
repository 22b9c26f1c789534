// The court's paper that lies on this person's table: the letter with the case code and the QR of the court's account, and the
// receipt of a counter. Counter and post are simulated; the numbers are the court's.
import type { Schemas, Yunting } from '@yunting/sdk';
import type { Paper, PhoneOwner } from '../src/shared/phone-api.ts';
import { people } from './people.ts';

type As = (persona: string) => Yunting;

/** Every paper that the court has handed or sent to this person so far. */
export async function papersOf(owner: PhoneOwner, as: As): Promise<readonly Paper[]> {
  const name = people.get(owner) ?? '';
  return [...(await receiptsOf(name, as('assistingClerk'))), ...(await lettersOf(name, as('clerk')))];
}

async function lettersOf(name: string, clerk: Yunting): Promise<Paper[]> {
  const letters: Paper[] = [];
  for await (const { caseId } of clerk.desk.cases.listAll({})) {
    const file = await clerk.desk.cases.get({ caseId });
    const clients = clientsOf(name, file);
    for await (const party of clerk.desk.cases.listPartiesAll({ caseId })) {
      const own = party.name === name;
      if (!own && !clients.has(party.partyId)) continue;
      const { caseNumber, courtName } = file;
      const { name: addressee, caseCode: code } = party;
      letters.push({
        kind: own ? 'caseLetter' : 'fromClient',
        caseId,
        caseNumber,
        courtName,
        addressee,
        code,
      });
    }
  }
  return letters;
}

/** Parties for whom this person is an agent: a lawyer sees the client's letter, and nobody else's. */
function clientsOf(name: string, file: Schemas['DeskCase']): ReadonlySet<string> {
  const own = file.representations.filter(({ agentName, state }) => agentName === name && state !== 'ended');
  return new Set(own.map(({ partyId }) => partyId));
}

async function receiptsOf(name: string, counter: Yunting): Promise<Paper[]> {
  const receipts: Paper[] = [];
  for await (const { filingId, applicantName, channel } of counter.desk.filings.listAll({})) {
    if (applicantName !== name || channel !== 'counter') continue;
    const filing = await counter.desk.filings.get({ filingId });
    for (const { number: code, courtName } of filing.receipts.slice(0, 1))
      receipts.push({ kind: 'filingReceipt', filingId, courtName, addressee: name, code });
  }
  return receipts;
}
