/** Operations: names, paths, roles, scopes, flat input and what the law asks of them. */
import { checkFlatInput, checkPage, checkParameters } from './check-input.ts';
import type { Finding, Severity } from './finding.ts';
import type { Contract, Operation } from './model.ts';
import { schemaRecord } from './model.ts';
import { OPERATION_EXTENSIONS, ROLES } from './vocabulary.ts';

/** Takes a finding about a place inside the operation. */
export type Report = (path: readonly PropertyKey[], message: string, severity?: Severity) => void;

/** All findings about operations. */
export function checkOperations(contract: Contract): Finding[] {
  const findings: Finding[] = [];
  const schemas = schemaRecord(contract);
  const seen = new Set<string>();
  for (const operation of contract.operations) {
    const report: Report = (path, message, severity = 'error') =>
      findings.push({ severity, ...operation.at(path), message: `${operation.id}: ${message}` });
    if (seen.has(operation.id)) report(['operationId'], 'this operationId is used twice.', 'fatal');
    seen.add(operation.id);
    checkPath(operation, report);
    checkWords(operation, report);
    checkWho(operation, report);
    checkRepeat(operation, report);
    checkFlatInput(schemas, operation, report);
    checkParameters(schemas, operation, report);
    checkPage(contract, operation, report);
    checkMentions(contract, operation, report);
  }
  for (const operation of contract.operations) {
    if (!operation.page) continue;
    const all = `${operation.id}All`;
    if (!seen.has(all)) continue;
    const message = `${all}: this name is taken by the SDK for walking all pages of ${operation.id}.`;
    findings.push({ severity: 'fatal', ...operation.at(['operationId']), message });
  }
  return findings;
}

function checkPath(operation: Operation, report: Report): void {
  const { path, desk, scope, key } = operation;
  const segments = path.split('/').slice(2);
  const camel = segments.every((segment) => /^(\{[a-z][A-Za-z]*\}|[a-z][a-z0-9-]*)$/.test(segment));
  if (!path.startsWith('/v1/') || !camel)
    report([], `the path ${path} must be /v1/… with words in kebab-case and {camelCase} parameters.`);
  if (desk !== path.startsWith('/v1/desk/')) {
    report([], 'operations desk.… and paths /v1/desk/… belong together: this one has only one of the two.');
  }
  const open = path.startsWith('/v1/public/');
  if (open && scope !== 'public') report(['x-scope'], 'a path under /v1/public needs x-scope: public.');
  if (scope === 'public' && !open && key !== 'never') {
    report(
      ['x-scope'],
      'x-scope: public outside /v1/public is only for making sessions (x-idempotency: never).',
    );
  }
  if (scope === 'court' && !desk)
    report(['x-scope'], 'x-scope: court is for the desk; others act as self or on a case.');
  if (desk && scope !== 'court') report(['x-scope'], 'the desk acts with x-scope: court.');
}

function checkWords(operation: Operation, report: Report): void {
  const { source } = operation;
  if (operation.zh === '' || operation.en === '') report(['summary'], 'the summary is "中文 · English".');
  if (source.description === undefined)
    report([], 'a description is missing: what it causes and what comes next (zh, en).');
  for (const key of Object.keys(source)) {
    if (key.startsWith('x-') && !OPERATION_EXTENSIONS.has(key))
      report([key], `the extension "${key}" is not known.`, 'warning');
  }
  const refused = Object.keys(source.responses).filter((status) => !status.startsWith('2'));
  if (refused.length > 0) {
    report(
      ['responses', refused[0] ?? ''],
      'refusals are added by the bundler; name the codes in x-problems instead.',
    );
  }
}

function checkWho(operation: Operation, report: Report): void {
  const { roles, scope, source } = operation;
  if (scope === 'public' && roles.length > 0) report(['x-roles'], 'a public operation names no roles.');
  if (scope !== 'public' && roles.length === 0) report([], 'x-roles is missing: who may do this?');
  checkRoles(roles, (role) => report(['x-roles'], unknownRole(role)));
  const decides = source['x-decidedBy'];
  if (decides !== undefined) {
    if (!isRole(decides)) report(['x-decidedBy'], unknownRole(decides));
    else if (!operation.desk) report(['x-decidedBy'], 'only the desk decides.');
    else if (!roles.includes(decides))
      report(['x-decidedBy'], `"${decides}" decides, but is not in x-roles.`);
  }
  if (operation.method === 'get' && roles.includes('roomAgent') && !operation.room) {
    report(['x-roles'], 'roomAgent reads only what is x-audience: room.');
  }
}

function checkRepeat(operation: Operation, report: Report): void {
  const { method, scope, key, source } = operation;
  if (method === 'get' && source['x-idempotency'])
    report(['x-idempotency'], 'a GET needs no idempotency rule.');
  if (method === 'get' && source['x-emits'])
    report(['x-emits'], 'a read never causes anything: a GET emits no event.');
  if (key === 'safe' && method !== 'post')
    report(['x-idempotency'], 'safe is for a POST that only computes.');
  if (key === 'safe' && source['x-emits'])
    report(['x-emits'], 'a safe POST has no effect: it emits no event.');
  if (scope === 'public' && key === 'key') {
    report(
      [],
      'a public write has no principal to keep an idempotency key for: x-idempotency: never or safe.',
    );
  }
}

function checkMentions(contract: Contract, operation: Operation, report: Report): void {
  const severity = contract.missing.length > 0 ? 'warning' : 'error';
  for (const type of operation.source['x-emits'] ?? []) {
    if (!contract.events.has(type))
      report(['x-emits'], `event "${type}" is not declared in x-events.`, severity);
    else if (contract.events.get(type)?.service !== operation.service) {
      report(['x-emits'], `event "${type}" belongs to another service; it is emitted there, by a reaction.`);
    }
  }
  for (const code of operation.source['x-problems'] ?? []) {
    if (!contract.problems.has(code))
      report(['x-problems'], `problem "${code}" is not declared in x-problems.`, severity);
  }
}

/** True for a role that grants can give. */
function isRole(role: string): boolean {
  return (ROLES as readonly string[]).includes(role);
}

/** Calls back for every role that does not exist. */
export function checkRoles(roles: readonly string[], refuse: (role: string) => void): void {
  for (const role of roles) if (!isRole(role)) refuse(role);
}

/** The sentence about a role that does not exist. */
export function unknownRole(role: string): string {
  return `"${role}" is not a role. Roles are ${ROLES.join(', ')}.`;
}
