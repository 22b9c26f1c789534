import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasErrors, loadContract } from './load.ts';
import { editedFixture, FIXTURE, findingsOf } from './testing.ts';
import type { Edit } from './testing.ts';

const filings = (from: string, to: string): Edit => ({ file: 'services/filings.yaml', from, to });
const cases = (from: string, to: string): Edit => ({ file: 'services/cases.yaml', from, to });
const common = (from: string, to: string): Edit => ({ file: 'common/schemas.yaml', from, to });

const SUBMIT_BY = 'operation: filings.submit,\n          by: [litigant, agent]';

/** What is broken, how, and the sentence that must come out. */
const FAULTS: readonly [string, readonly Edit[], RegExp][] = [
  // reading
  ['YAML that does not parse', [filings('tag: {', 'tag: [')], /Not valid YAML/],
  [
    'a text cut at a comma',
    [filings('description: 状态 · state,', 'description: One, or two,')],
    /cut at a comma.*"or two"/,
  ],
  [
    'a stray service file',
    [{ file: 'yunting.yaml', from: '[filings, cases]', to: '[filings]' }],
    /not part of the contract: add "cases" to x-services/,
  ],
  [
    'an unknown key',
    [filings('x-scope: self\n      x-page', 'scope: self\n      x-scope: self\n      x-page')],
    /unknown key "scope"/,
  ],
  [
    'a missing x-scope',
    [filings('      x-scope: self\n      x-page: true\n', '      x-page: true\n')],
    /"x-scope" is not as it should be/,
  ],
  [
    'an unknown scope',
    [filings('x-scope: self\n      x-page', 'x-scope: all\n      x-page')],
    /"x-scope" is not as it should be/,
  ],
  // names and paths
  [
    'an operationId used twice',
    [filings('operationId: filings.create', 'operationId: filings.list')],
    /filings\.list: this operationId is used twice/,
  ],
  [
    'an operationId of another form',
    [filings('operationId: filings.create', 'operationId: createFiling')],
    /must be filings\.method or desk\.filings\.method/,
  ],
  [
    'an operationId of another service',
    [filings('operationId: filings.create', 'operationId: cases.create')],
    /must be filings\.method/,
  ],
  [
    'a reserved method name',
    [filings('operationId: filings.remove', 'operationId: filings.delete')],
    /reserved word of JavaScript; call it "remove"/,
  ],
  [
    'a desk operation outside the desk',
    [filings('/v1/desk/filings/{filingId}/accept', '/v1/filings/{filingId}/accept')],
    /belong together/,
  ],
  [
    'a party operation at the desk',
    [filings('/v1/filings/{filingId}/text', '/v1/desk/filings/{filingId}/text')],
    /belong together/,
  ],
  [
    'a path that is not kebab-case',
    [filings('/v1/filings/{filingId}/text', '/v1/filings/{filingId}/plainText')],
    /kebab-case/,
  ],
  [
    'a public path that is not public',
    [filings('x-scope: public', 'x-scope: self\n      x-roles: [litigant]')],
    /needs x-scope: public/,
  ],
  [
    'a public operation elsewhere',
    [filings('/v1/public/filings/preflight', '/v1/filings/preflight')],
    /only for making sessions/,
  ],
  ['PATCH', [filings('  /v1/files:\n    post:', '  /v1/files:\n    patch:')], /unknown key "patch"/],
  [
    'a name taken by paging',
    [filings('operationId: filings.text', 'operationId: filings.listAll')],
    /taken by the SDK for walking all pages/,
  ],
  // answers and bodies
  [
    'two successes',
    [
      filings(
        "        '204': { description: 已删除 · removed }",
        "        '204': { description: a }\n        '202': { description: b }",
      ),
    ],
    /Exactly one 2xx response/,
  ],
  [
    'no success',
    [filings("        '204': { description: 已删除 · removed }", "        '404': { description: a }")],
    /Exactly one 2xx response/,
  ],
  [
    'a refusal written by hand',
    [
      filings(
        "        '204': { description: 已删除 · removed }",
        "        '204': { description: a }\n        '404': { description: b }",
      ),
    ],
    /refusals are added by the bundler/,
  ],
  [
    '200 without content',
    [filings("'204': { description: 已删除", "'200': { description: 已删除")],
    /without content is 204/,
  ],
  [
    'an inline JSON body',
    [filings("schema: { $ref: '#/components/schemas/FilingSubmission' }", 'schema: { type: object }')],
    /A JSON body is a \$ref/,
  ],
  [
    'an inline JSON answer',
    [filings("schema: { $ref: '#/components/schemas/Preflight' }", 'schema: { type: object }')],
    /A JSON answer is a \$ref/,
  ],
  [
    'a body on GET',
    [
      filings(
        '      x-audience: room\n',
        "      x-audience: room\n      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/FilingDraft' } } } }\n",
      ),
    ],
    /A GET has no body/,
  ],
  [
    'a strange media type',
    [filings('application/octet-stream: {}', 'image/png: {}')],
    /Bodies are application\/json/,
  ],
  [
    'a form without a file',
    [
      filings('required: [file, kind]', 'required: [kind]'),
      filings('                file: { type: string, contentMediaType: application/octet-stream }\n', ''),
    ],
    /has a property "file"/,
  ],
  [
    'a page of another shape',
    [filings('required: [data, nextCursor]', 'required: [data]')],
    /with x-page the answer is/,
  ],
  ['a page without x-page', [filings('      x-page: true\n', '')], /has no x-page: true/],
  // input
  [
    'a name in query and body',
    [
      filings(
        'operationId: filings.create',
        'parameters: [{ name: cause, in: query, description: x, schema: { type: string } }]\n      operationId: filings.create',
      ),
    ],
    /"cause" is in the query and in the body/,
  ],
  [
    'a name in path and body',
    [
      filings(
        'version: { type: integer, minimum: 1 }\n        truthful',
        'filingId: { type: string }\n        version: { type: integer, minimum: 1 }\n        truthful',
      ),
    ],
    /"filingId" is in the path and in the body/,
  ],
  [
    'a stray path parameter',
    [filings('{ name: index, in: path', '{ name: number, in: path')],
    /"number" is not in the path/,
  ],
  // who
  [
    'no roles',
    [
      filings(
        "      x-roles: [litigant]\n      x-scope: self\n      responses:\n        '204'",
        "      x-scope: self\n      responses:\n        '204'",
      ),
    ],
    /x-roles is missing/,
  ],
  [
    'an unknown role',
    [filings('x-roles: [filingJudge]', 'x-roles: [filingJugde]')],
    /"filingJugde" is not a role/,
  ],
  [
    'roles on a public operation',
    [filings('x-scope: public', 'x-scope: public\n      x-roles: [litigant]')],
    /a public operation names no roles/,
  ],
  [
    'a decider without the role',
    [filings('x-decidedBy: filingJudge', 'x-decidedBy: judge')],
    /"judge" decides, but is not in x-roles/,
  ],
  [
    'the bot reading what is not for the room',
    [filings('      x-audience: room\n', '')],
    /roomAgent reads only what is x-audience: room/,
  ],
  [
    'a public write with a key',
    [filings('      x-idempotency: safe\n', '')],
    /a public write has no principal/,
  ],
  // law
  [
    'a GET that emits',
    [filings('      x-audience: room\n', '      x-audience: room\n      x-emits: [filing.looked]\n')],
    /a GET emits no event/,
  ],
  [
    'a GET that moves a state',
    [filings(SUBMIT_BY, 'operation: filings.get,\n          by: [litigant, agent]')],
    /a read never moves a state/,
  ],
  [
    'a safe call that moves a state',
    [filings(SUBMIT_BY, 'operation: filings.preflight,\n          by: [litigant, agent]')],
    /is safe; it never moves a state/,
  ],
  [
    'a timer moved by a person',
    [filings('by: [clock]', 'by: [clerk]')],
    /what falls due happens by \[clock\]/,
  ],
  [
    'a reaction moved by a person',
    [filings('reaction: case.reopened, by: [court]', 'reaction: case.reopened, by: [judge]')],
    /a reaction happens by \[court\]/,
  ],
  // states
  [
    'a transition of an unknown operation',
    [filings('operation: filings.submit,', 'operation: filings.send,')],
    /operation "filings\.send" does not exist/,
  ],
  [
    'a transition by strangers',
    [filings(SUBMIT_BY, 'operation: filings.submit,\n          by: [litigant, clerk]')],
    /clerk may not call "filings\.submit"/,
  ],
  [
    'a transition by an unknown role',
    [filings(SUBMIT_BY, 'operation: filings.submit,\n          by: [plaintiff]')],
    /"plaintiff" is not a role/,
  ],
  [
    'a transition of another service',
    [cases('operation: desk.cases.close, by', 'operation: filings.submit, by')],
    /belongs to filings; react to its event/,
  ],
  [
    'an undeclared state',
    [filings('to: submitted,\n          operation', 'to: sent,\n          operation')],
    /state "sent" is not declared/,
  ],
  [
    'an unreachable state',
    [
      filings(
        '      accepted: { zh: 已受理, en: accepted }\n',
        '      accepted: { zh: 已受理, en: accepted }\n      lost: { zh: 遗失, en: lost }\n',
      ),
    ],
    /state "lost" cannot be reached/,
  ],
  [
    'an undeclared initial state',
    [filings('initial: draft', 'initial: start')],
    /initial state "start" is not among/,
  ],
  [
    'a transition without a cause',
    [filings('          operation: filings.submit,\n', '')],
    /exactly one cause/,
  ],
  [
    'a transition written twice',
    [
      filings(
        '      - { from: submitted, to: overdue,',
        '      - { from: draft, to: submitted, operation: filings.submit, by: [litigant] }\n      - { from: submitted, to: overdue,',
      ),
    ],
    /is written twice/,
  ],
  ['states without a table', [filings('  filing: flg\n', '')], /no such table in x-tables/],
  [
    'an undeclared timer',
    [filings('name: filing.decisionDue', 'name: filing.decided')],
    /timer "filing\.decisionDue" is not declared/,
  ],
  // events
  [
    'an undeclared emitted event',
    [filings('emits: filing.submitted,', 'emits: filing.sent,')],
    /event "filing\.sent" is not declared/,
  ],
  [
    'an undeclared x-emits',
    [filings('x-emits: [filing.looked]', 'x-emits: [filing.seen]')],
    /event "filing\.seen" is not declared/,
  ],
  [
    'an event of another service',
    [filings('x-emits: [filing.looked]', 'x-emits: [case.opened]')],
    /belongs to another service/,
  ],
  [
    'an event about another subject',
    [filings('filing.submitted: { subject: filing,', 'filing.submitted: { subject: file,')],
    /is about a file, not a filing/,
  ],
  [
    'an event without a subject',
    [filings('filing.looked: { subject: filing,', 'filing.looked: { subject: person,')],
    /its subject "person" is no table/,
  ],
  [
    'an event without an audience',
    [filings('filing.looked: { subject: filing, audience: court,', 'filing.looked: { subject: filing,')],
    /"audience" is not as it should be/,
  ],
  [
    'an unknown audience',
    [
      filings(
        'filing.looked: { subject: filing, audience: court,',
        'filing.looked: { subject: filing, audience: everyone,',
      ),
    ],
    /"everyone" is no audience/,
  ],
  [
    'one-sided news in the room',
    [filings('audience: [court, owner], zh: 已提交', 'audience: [court, owner], room: true, zh: 已提交')],
    /never goes to the room/,
  ],
  [
    'an event of another form',
    [
      filings('filing.looked: {', 'filing_looked: {'),
      filings('x-emits: [filing.looked]', 'x-emits: [filing_looked]'),
    ],
    /named noun\.verbed/,
  ],
  [
    'an event that nothing emits',
    [filings('      x-emits: [filing.looked]\n', '')],
    /filing\.looked: nothing emits it/,
  ],
  [
    'a reaction to an unknown event',
    [cases('on: filing.accepted', 'on: filing.taken')],
    /event "filing\.taken" does not exist/,
  ],
  [
    'a reaction that is not declared',
    [filings('  - { on: case.reopened, do: takeBack }', '  - { on: case.opened, do: takeBack }')],
    /no entry in x-reactions/,
  ],
  [
    'a reaction that emits what is not its own',
    [cases('emits: [case.opened] }', 'emits: [filing.submitted] }')],
    /it emits "filing\.submitted", which belongs to filings/,
  ],
  [
    'a timer of an unknown subject',
    [filings('name: filing.decisionDue, subject: filing', 'name: filing.decisionDue, subject: person')],
    /its subject "person" is no table/,
  ],
  // tables and problems
  ['a prefix used twice', [cases('case: cas', 'case: flg')], /prefix "flg" is already used by filing/],
  ['a prefix of another form', [cases('case: cas', 'case: case')], /three lower-case letters/],
  [
    'an unknown problem',
    [filings('x-problems: [filing_relief_pending]', 'x-problems: [relief_pending]')],
    /problem "relief_pending" is not declared/,
  ],
  [
    'a problem that is no refusal',
    [filings('{ status: 409, zh: 减免', '{ status: 209, zh: 减免')],
    /status 209 is no refusal/,
  ],
  [
    'a code declared twice',
    [filings('filing_relief_pending: {', 'not_found: {')],
    /problem "not_found" is declared twice/,
  ],
  // schemas
  [
    'a schema name used twice',
    [
      cases(
        '    CaseClosing:',
        '    Preflight:\n      description: x\n      type: object\n      properties: { a: { type: string } }\n    CaseClosing:',
      ),
    ],
    /schema "Preflight" is declared twice/,
  ],
  [
    'a reference to nowhere',
    [
      cases(
        "filing: { $ref: '#/components/schemas/Filing' }",
        "filing: { $ref: '#/components/schemas/Filling' }",
      ),
    ],
    /"#\/components\/schemas\/Filling" does not exist/,
  ],
  [
    'a reference of another form',
    [cases("filing: { $ref: '#/components/schemas/Filing' }", "filing: { $ref: './filings.yaml#/Filing' }")],
    /not of the form/,
  ],
  [
    'an open request',
    [
      filings(
        '    FilingSubmission:\n      description: 提交 · A submission\n      type: object\n      additionalProperties: false',
        '    FilingSubmission:\n      description: 提交 · A submission\n      type: object',
      ),
    ],
    /FilingSubmission: it is reachable from a request body/,
  ],
  [
    'an open request by composition',
    [filings('      unevaluatedProperties: false\n', '')],
    /FilingDraft: it is reachable from a request body/,
  ],
  [
    'a closed answer',
    [common('      required: [zh, en]\n', '      additionalProperties: false\n      required: [zh, en]\n')],
    /Bilingual: it is only used in answers/,
  ],
  [
    'an open enum in a request',
    [
      filings(
        'truthful: { type: boolean, const: true }',
        "state: { $ref: '#/components/schemas/FilingState' }",
      ),
    ],
    /x-open enum is reachable from a request/,
  ],
  [
    'an unused schema',
    [
      cases("        filing: { $ref: '#/components/schemas/Filing' }\n", ''),
      cases(
        '    CaseClosing:',
        '    Idle:\n      description: x\n      type: object\n      properties: { a: { type: string } }\n    CaseClosing:',
      ),
    ],
    /Idle: no operation uses it/,
  ],
  [
    'a schema without a description',
    [cases('      description: 结案 · Closing\n', '')],
    /CaseClosing: it needs a description/,
  ],
  [
    'an operation without a description',
    [cases('      description: 查看案件 · Reads a case\n', '')],
    /cases\.get: a description is missing/,
  ],
  [
    'a summary in one language',
    [cases('summary: 结案 · Close', 'summary: Close')],
    /the summary is "中文 · English"/,
  ],
  [
    'a keyword that nobody reads',
    [cases('note: { type: string, maxLength: 200 }', 'note: { type: string, not: { const: a } }')],
    /keyword "not" is not supported/,
  ],
  [
    'a format that nobody checks',
    [cases('note: { type: string, maxLength: 200 }', 'note: { type: string, format: uuid }')],
    /format "uuid" is not one of/,
  ],
  [
    'a pattern that is none',
    [cases('note: { type: string, maxLength: 200 }', "note: { type: string, pattern: '[' }")],
    /not a regular expression/,
  ],
  [
    'a look-behind',
    [cases('note: { type: string, maxLength: 200 }', "note: { type: string, pattern: '(?<=a)b' }")],
    /look-behind/,
  ],
  [
    'two types',
    [cases('note: { type: string, maxLength: 200 }', 'note: { type: [string, integer] }')],
    /a value has one type/,
  ],
  [
    'a free object',
    [cases('note: { type: string, maxLength: 200 }', 'note: { type: object }')],
    /an object has properties, or/,
  ],
  [
    'a list without items',
    [cases('note: { type: string, maxLength: 200 }', 'note: { type: array }')],
    /an array needs items/,
  ],
  [
    'required without a property',
    [cases('      properties:\n        note', '      required: [memo]\n      properties:\n        note')],
    /required names "memo"/,
  ],
  [
    'a union without a discriminator',
    [filings('      discriminator: { propertyName: kind }\n', '')],
    /needs a discriminator/,
  ],
  [
    'a union part without its tag',
    [filings('kind: { type: string, enum: [company, association] }', 'kind: { type: string }')],
    /needs a required "kind" with a const/,
  ],
  [
    'a closed part of an allOf',
    [
      filings(
        '    FilingBase:\n      description: 共有部分 · What drafts and filings share\n      type: object',
        '    FilingBase:\n      description: x\n      type: object\n      additionalProperties: false',
      ),
    ],
    /closed part .* refuses the fields of its siblings/,
  ],
  [
    'a field in two parts',
    [
      filings(
        'required: [cause]\n          properties:',
        'required: [cause]\n          properties:\n            labels: { type: array, items: { type: string } }',
      ),
    ],
    /"labels" is declared in two parts/,
  ],
  [
    'recursion that cannot be typed',
    [
      filings(
        "of: { type: array, items: { $ref: '#/components/schemas/Rule' } }",
        "of: { type: array, items: { type: object, additionalProperties: false, properties: { rule: { $ref: '#/components/schemas/Rule' } } } }",
      ),
    ],
    /leads back to its own schema/,
  ],
  [
    'a field beside a $ref',
    [
      cases(
        "filing: { $ref: '#/components/schemas/Filing' }",
        "filing: { $ref: '#/components/schemas/Filing', required: [a] }",
      ),
    ],
    /beside a \$ref stands required/,
  ],
  // examples
  [
    'an example of nothing',
    [{ file: 'examples/filings/submit.json', from: '"filings.submit"', to: '"filings.send"' }],
    /operation "filings\.send" does not exist/,
  ],
  [
    'an example with a wrong body',
    [{ file: 'examples/filings/submit.json', from: '"truthful": true', to: '"truthful": "yes"' }],
    /Example submitted: \/truthful/,
  ],
  [
    'an example with a wrong answer',
    [{ file: 'examples/filings/submit.json', from: '"version": 2', to: '"version": 0' }],
    /Example submitted: \/version/,
  ],
  [
    'an example with another status',
    [{ file: 'examples/filings/submit.json', from: '"status": 200', to: '"status": 201' }],
    /answers 200, not 201/,
  ],
];

test('the fixture contract has nothing to report', () => {
  expect(loadContract(FIXTURE).findings).toEqual([]);
});

describe('every fault is found', () => {
  test.each(FAULTS)('%s', (_name, edits, sentence) => {
    const folder = editedFixture(edits);
    try {
      const findings = findingsOf(folder);
      expect(findings.map(({ message }) => message).join('\n')).toMatch(sentence);
      const found = findings.find(({ message }) => sentence.test(message));
      expect(found?.file).toMatch(/^openapi\//);
      // the place is a real one: a line for YAML, a pointer for JSON
      expect(found?.line ?? found?.pointer).toBeDefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('faults are reported together, and what is valid remains usable', () => {
  const folder = editedFixture([
    filings('operationId: filings.remove', 'operationId: filings.delete'),
    filings('format: uri', 'format: uuid'),
    cases('x-roles: [litigant]', 'x-roles: [plaintiff]'),
  ]);
  const { contract, findings } = loadContract(folder);
  rmSync(folder, { recursive: true });
  expect(hasErrors(findings)).toBe(true);
  expect(findings).toHaveLength(3);
  expect(contract.operations.map(({ id }) => id)).not.toContain('filings.delete');
  expect(contract.operations.map(({ id }) => id)).toContain('filings.submit');
});

test('a service without a file is a warning, and mentions of it are left out', () => {
  const folder = editedFixture([
    { file: 'yunting.yaml', from: '[filings, cases]', to: '[filings, cases, fees]' },
  ]);
  rmSync(`${folder}/openapi/services/filings.yaml`);
  rmSync(`${folder}/openapi/examples`, { recursive: true });
  const { contract, findings } = loadContract(folder);
  rmSync(folder, { recursive: true });
  expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  expect(contract.missing).toEqual(['filings', 'fees']);
  expect(contract.reactions).toEqual([]);
  expect(contract.schemas.get('Filing')?.schema.additionalProperties).toBe(true);
});
