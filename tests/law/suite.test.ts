// The suite is awake: a wrong expectation fails, whichever field it stands in, and so does what nobody can read.
import { describe, expect, it } from 'vitest';
import { contentOf, pathOf, usualFile } from './case-file.ts';
import { recordOf } from './case-reader.ts';
import { lawCases } from './suite.ts';

type Path = readonly (string | number)[];
type Item = Readonly<Record<string, unknown>>;

const file = recordOf(contentOf(usualFile), 'the usual file');

/** In every section: where a case comes from and what is remarked about it. Nothing of it can be right or wrong. */
const labels = ['id', 'basis', 'note'];

/** By section, the fields that ask, or name, or remark: they carry no expectation. */
const withoutExpectation: Readonly<Record<string, readonly string[]>> = {
  calendars: ['source', 'library', 'call', 'returns'],
  fees: ['kind', 'amountYuan', 'params'],
  feeRounding: ['amountYuan', 'fullYuan'],
  smallClaims: ['claimYuan', 'threshold', 'provinceAverageWageYuan'],
  delayInterest: ['principalYuan', 'days'],
  deadlines: ['event', 'start', 'arrivedAt', 'excludedDays'],
  hourDeadlines: ['event', 'start'],
  timeliness: ['deadline', 'act', 'at', 'arrivedAt'],
  service: [
    'case',
    'channel',
    'addressStatus',
    'systemSuccessAt',
    'recipientProvesArrivedAt',
    'repliedAt',
    'readAt',
    'rebutted',
    'attempts',
    'document',
    'procedure',
    'mode',
    'signedAt',
    'acknowledged',
    'returnedAt',
    'to',
    'phase',
    'addressFrom',
  ],
  onlineHearing: [
    'consents',
    'justifiedReason',
    'needsOriginalsOnSite',
    'stateSecret',
    'noTechnicalMeans',
    'consentScope',
    'requestedStage',
    'defendantServedByAnnouncement',
    'defendantConsentBeforeHearing',
    'onlineAbsent',
    'leftWithoutPermission',
    'warned',
    'cause',
    'asynchronous',
    'procedure',
    'allAgree',
    'writtenApplication',
    'simultaneousDifficult',
    'factsUndisputed',
  ],
  caseNumbers: ['text'],
  caseTypes: ['word'],
  courts: ['code'],
  causes: [],
  idNumbers: ['text'],
  creditCodes: ['text'],
  lawyerLicences: ['text'],
  phones: ['text'],
  // That a mask follows a reading is a remark: the masks answer a text and nothing else.
  masking: ['kind', 'input', 'interpretive'],
  auctions: [
    'kind',
    'name',
    'referenceYuan',
    'startYuan',
    'previousStartYuan',
    'depositYuan',
    'debtYuan',
    'round',
    'property',
    'opensAt',
    'closesAt',
    'stepYuan',
    'firstPriceYuan',
    'rePriceYuan',
    'auctionLossYuan',
    'originalBuyer',
    'rebidder',
    'reportsYuan',
  ],
};

/** Fields that ask in one kind of case and expect in another. */
function asksHere(section: string, item: Item, path: Path): boolean {
  const [field, , inside] = path;
  // Consent is given where something is served, and asked for where a case names what it rests on.
  if (section === 'service' && field === 'consent') return 'document' in item;
  if (section === 'auctions' && field === 'hours') return item['kind'] === 'bidding.durationHours';
  if (section === 'auctions' && field === 'bids') return inside !== 'expected';
  // The names of rest days in a year that is not announced are free words.
  return (
    section === 'deadlines' &&
    field === 'holidaysInvolved' &&
    inside === 'name' &&
    item['provisional'] === true
  );
}

/** Every single value inside an expectation. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  // An empty list is an expectation as well.
  return entries.length === 0 ? [path] : entries.flatMap(([key, inside]) => leavesOf(inside, [...path, key]));
}

/** Another value, a little beside the given one. */
function beside(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return [{ date: '2026-01-01', name: '元旦' }];
  if (typeof value !== 'string') return 'something';
  if (/^\d+(\.\d+)?$/.test(value) && value.length < 16) return (Number(value) + 0.01).toFixed(2);
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) {
    const day = new Date(Date.parse(`${value.slice(0, 10)}T00:00:00Z`) + 86_400_000);
    return day.toISOString().slice(0, 10) + value.slice(10);
  }
  return `${value}某`;
}

function altered(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return beside(value);
  if (Array.isArray(value)) {
    return value.map((inside: unknown, place) => (place === key ? altered(inside, rest) : inside));
  }
  return { ...(value as Item), [key]: altered((value as Item)[key], rest) };
}

/** Every case of the file by itself, in a file of its own, and where in that file it stands. */
function casesOf(section: string): { item: Item; alone: (changed: unknown) => unknown }[] {
  const content = file[section];
  if (Array.isArray(content)) {
    return (content as Item[]).map((item) => ({ item, alone: (changed) => ({ [section]: [changed] }) }));
  }
  return Object.entries(recordOf(content, section)).flatMap(([part, inside]) =>
    Array.isArray(inside)
      ? (inside as Item[]).map((item) => ({
          item,
          alone: (changed: unknown) => ({ [section]: { [part]: [changed] } }),
        }))
      : [{ item: inside as Item, alone: (changed: unknown) => ({ [section]: { [part]: changed } }) }],
  );
}

function fails(cases: unknown): boolean {
  try {
    for (const { check } of lawCases(cases).flatMap((one) => one.cases)) check();
    return false;
  } catch {
    return true;
  }
}

const sections = Object.keys(file).filter((section) => section !== 'meta');

describe('a wrong expectation fails, whichever field it stands in', () => {
  it.each(sections)('%s', (section) => {
    const unnoticed: string[] = [];
    let tried = 0;
    for (const { item, alone } of casesOf(section)) {
      expect(fails(alone(item)), JSON.stringify(item)).toBe(false);
      const fields = Object.keys(item).filter(
        (field) => !labels.includes(field) && !withoutExpectation[section]?.includes(field),
      );
      for (const path of fields.flatMap((field) => leavesOf(item[field], [field]))) {
        if (asksHere(section, item, path)) continue;
        tried += 1;
        const changed = altered(item, path);
        if (!fails(alone(changed))) unnoticed.push(`${path.join('.')} of ${JSON.stringify(item)}`);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });

  it('names no field in vain', () => {
    for (const section of sections) {
      const there = new Set(casesOf(section).flatMap(({ item }) => Object.keys(item)));
      expect(
        withoutExpectation[section]?.filter((field) => !there.has(field)),
        section,
      ).toEqual([]);
    }
  });
});

describe('what nobody can read fails', () => {
  const [fee] = casesOf('fees');
  const [deadline] = casesOf('deadlines');

  it.each([
    ['a file that is no object', []],
    ['a file that is nothing', null],
    ['a file without cases', {}],
    ['a file of which all sections are empty', { fees: [], meta: {} }],
    ['an unknown section', { fines: [{ amountYuan: '1' }] }],
    ['a section with the name of a method of objects', { constructor: [] }],
    ['a section that is no list', { fees: {} }],
    ['a part of a section that nobody knows', { feeRounding: { more: [] } }],
    ['a year that is none', { calendars: { next: { status: 'published' } } }],
    ['a case that is no record', { fees: ['F001'] }],
    ['an empty case', { service: [{}] }],
  ])('%s', (_what, cases) => {
    expect(fails(cases)).toBe(true);
  });

  it.each(sections)('a field that no rule looks at, in %s', (section) => {
    for (const { item, alone } of casesOf(section)) {
      expect(fails(alone({ ...item, anotherField: true })), JSON.stringify(item)).toBe(true);
    }
  });

  it('a case that expects nothing', () => {
    const { kind, amountYuan } = fee?.item ?? {};
    const { event, start } = deadline?.item ?? {};
    expect(fails({ fees: [{ kind, amountYuan }] })).toBe(true);
    expect(fails({ deadlines: [{ event, start, holidaysInvolved: [] }] })).toBe(true);
    expect(fails({ idNumbers: [{ text: '370301190001010005' }] })).toBe(true);
  });

  it.each([
    'fines.firstInstance',
    'property.fourthInstance',
    'property.firstInstance.halved',
    'property.firstInstance.mediated+halved',
    'property.firstInstance.mediated+mediated',
    'property..firstInstance',
    'property.appeal.summaryProcedure',
    'property.firstInstance.joined',
    'divorce.firstInstance.withBase',
    'labour.firstInstance.withBase',
    'execution',
    'execution.withAmount.mediated',
    'jurisdictionObjection.rejected.withdrawn',
    'maritime.salvage',
    'retrial.whim',
    'relief.reduction.minimum',
    'toString',
  ])('the fee kind %s', (kind) => {
    const result = { amountYuan: '300000', expectedYuan: null };
    expect(fails({ fees: [{ kind, ...result }] })).toBe(true);
  });

  it.each([
    ['deadlines', { ...deadline?.item, event: 'answer.plaintiff' }],
    ['deadlines', { ...deadline?.item, event: 'answer' }],
    ['hourDeadlines', { event: 'answer.defendant', start: '2026-03-05T10:20:00+08:00', hours: 15 }],
    ['timeliness', { deadline: '2026-03-25', act: 'thought', at: '2026-03-25T20:00:00+08:00', timely: true }],
    ['masking', { kind: 'uiEverything', input: '1', expected: '*' }],
    ['service', { consent: true, consentBasis: 'presumed' }],
    ['service', { channel: 'pigeon', addressStatus: 'confirmed', effective: false }],
    ['onlineHearing', { consents: { plaintiff: 'yes' }, mode: 'online' }],
    ['auctions', { kind: 'bidding.mood', valid: true }],
  ])('an unknown word in %s', (section, item) => {
    expect(fails({ [section]: [item] })).toBe(true);
  });
});

describe('kinds of fees that are put together', () => {
  it.each([
    ['property.firstInstance.smallClaims+withdrawn', '40000', undefined, '400.00'],
    ['property.firstInstance.smallClaims+mediated', '40000', undefined, '400.00'],
    ['property.independentThirdParty.joined+summaryProcedure', '80000', undefined, '900.00'],
    ['property.counterclaim', '200000', undefined, '4300.00'],
    ['property.appeal.mediated', '150000', undefined, '1650.00'],
    ['property.multipleClaims.summaryProcedure', '60000', { claimsYuan: ['45000.00', '15000.00'] }, '650.00'],
    ['labour.firstInstance.mediated', '250000', undefined, '5.00'],
    ['labour.appeal.withdrawn', '250000', undefined, '5.00'],
    ['divorce.firstInstance.withBase.mediated', '500000', { baseYuan: '200.00' }, '850.00'],
    ['divorce.firstInstance.withBase.summaryProcedure+mediated', '500000', { baseYuan: '200.00' }, '850.00'],
    ['personalityRights.firstInstance.withBase', '80000', { baseYuan: '300.00' }, '600.00'],
    ['otherNonProperty.firstInstance.withBase', null, { baseYuan: '80.00' }, '80.00'],
    ['ip.noAmount', null, { baseYuan: '800.00' }, '800.00'],
    ['ip.noAmount.withBase.summaryProcedure', null, { baseYuan: '800.00' }, '400.00'],
    ['ip.withAmount.mediated', '100000', undefined, '1150.00'],
    ['administrative.ordinary.withdrawn', null, undefined, '25.00'],
    ['jurisdictionObjection.rejected', null, { baseYuan: '70.00' }, '70.00'],
    ['execution.noAmount.withBase', null, { baseYuan: '200.00' }, '200.00'],
    ['maritime.shipLienNotice.withBase', null, { baseYuan: '2000.00' }, '2000.00'],
    ['retrial.noAppeal', '100000', undefined, '2300.00'],
    ['retrial.noAppealBefore.withdrawn', '100000', undefined, '1150.00'],
    ['paymentOrder.toSuit.supplement', '10000', undefined, '33.33'],
    ['relief.deferral', '100000', { reliefKind: '缓交' }, '2300.00'],
    ['relief.reduction', '100000', { reliefKind: '减交', ratio: '0.45' }, '1265.00'],
    ['relief.reduction.minimum', '100000', { ratioMin: '0.29' }, null],
    ['relief.exemption', '100000', { reliefKind: '免交', applicant: 'company' }, null],
  ])('%s of %s', (kind, amountYuan, params, expectedYuan) => {
    const item = { kind, amountYuan, ...(params ? { params } : {}), expectedYuan };
    expect(fails({ fees: [item] })).toBe(false);
    expect(fails({ fees: [{ ...item, expectedYuan: expectedYuan === null ? '0.00' : '0.01' }] })).toBe(true);
  });

  it('give the range where the figure is the province’s, and nothing back after court investigation closed', () => {
    const range = { expectedYuan: null, expectedYuanMin: '1000.00', expectedYuanMax: '5000.00' };
    expect(fails({ fees: [{ kind: 'maritime.shipLienNotice', amountYuan: null, ...range }] })).toBe(false);
    const params = { fromYuan: '200000.00', toYuan: '100000.00', beforeInvestigationClosed: false };
    const late = { kind: 'property.claimReduced.refund', amountYuan: '100000', params, expectedYuan: '0.00' };
    expect(fails({ fees: [late] })).toBe(false);
    expect(fails({ fees: [{ ...late, params: { ...params, beforeInvestigationClosed: true } }] })).toBe(true);
  });
});

describe('the file of cases', () => {
  const cwd = '/somewhere';

  it('is the usual one unless another is named, from where the command was given', () => {
    expect(pathOf(undefined, { cwd })).toBe(usualFile);
    expect(pathOf(' ', { cwd })).toBe(usualFile);
    expect(pathOf('/cases.json', { cwd })).toBe('/cases.json');
    expect(pathOf('cases.json', { cwd })).toBe('/somewhere/cases.json');
    expect(pathOf('suite.ts', { INIT_CWD: import.meta.dirname, cwd })).toBe(
      `${import.meta.dirname}/suite.ts`,
    );
    // Left behind by an outer command: the file is where this one runs.
    expect(pathOf('cases.json', { INIT_CWD: '/elsewhere', cwd })).toBe('/somewhere/cases.json');
  });

  it('says in two languages that it cannot be read, or is no JSON', () => {
    expect(() => contentOf('/no/such/file.json')).toThrow(/无法读取.*cannot read/s);
    expect(() => contentOf(`${import.meta.dirname}/suite.ts`)).toThrow(/不是 JSON.*is no JSON/s);
  });
});
