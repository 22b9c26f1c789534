/** States, events, reactions, timers and problems: everything named exists, every state can be reached. */
import type { Finding, Severity } from './finding.ts';
import { absent, checkMachine } from './check-machines.ts';
import type { Contract, EventDeclaration } from './model.ts';
import { AUDIENCES, COURT, EVERY_EVENT } from './vocabulary.ts';

/** Audiences that are not everybody: such news is told to each by himself. */
const ONE_SIDED: ReadonlySet<string> = new Set(['owner', 'party', 'recipients', 'side']);

/** All findings about what happens in the court. */
export function checkStates(contract: Contract): Finding[] {
  const findings: Finding[] = [];
  for (const [subject, machine] of contract.machines) {
    const report = (path: readonly PropertyKey[], message: string, severity: Severity = 'error') =>
      findings.push({ severity, ...machine.at(path), message: `x-states ${subject}: ${message}` });
    checkMachine(contract, subject, machine, report);
  }
  for (const [type, event] of contract.events) findings.push(...checkEvent(contract, type, event));
  findings.push(...checkReactions(contract), ...checkTimers(contract), ...checkTablesAndProblems(contract));
  findings.push(...idleEvents(contract));
  return findings;
}

function checkEvent(contract: Contract, type: string, event: EventDeclaration): Finding[] {
  const findings: Finding[] = [];
  const report = (message: string, severity: Severity = 'error') =>
    findings.push({ severity, ...event.place, message: `Event ${type}: ${message}` });
  if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(type))
    report('events are named noun.verbed in camelCase.', 'fatal');
  const table = contract.tables.get(event.subject);
  if (!table)
    report(
      `its subject "${event.subject}" is no table of x-tables.`,
      contract.missing.length > 0 ? 'warning' : 'fatal',
    );
  if (event.audience.length === 0)
    report('it names no audience; write [court] when only the court may know.');
  for (const who of event.audience) {
    if (!(AUDIENCES as readonly string[]).includes(who))
      report(`"${who}" is no audience: ${AUDIENCES.join(', ')}.`);
  }
  if (event.room && event.audience.some((who) => ONE_SIDED.has(who))) {
    report('what only one party or side may know never goes to the room: room must be false.');
  }
  return findings;
}

function checkReactions(contract: Contract): Finding[] {
  const seen = new Set<string>();
  return contract.reactions.flatMap((reaction) => {
    const findings: Finding[] = [];
    const report = (message: string, severity: Severity = 'error') =>
      findings.push({ severity, ...reaction.place, message: `Reaction ${reaction.do}: ${message}` });
    if (reaction.on !== EVERY_EVENT && !contract.events.has(reaction.on))
      report(`event "${reaction.on}" does not exist.`, absent(contract));
    for (const type of reaction.emits) {
      const event = contract.events.get(type);
      if (!event) report(`it emits "${type}", which is not declared in x-events.`);
      else if (event.service !== reaction.service)
        report(`it emits "${type}", which belongs to ${event.service}.`);
    }
    const key = `${reaction.service} ${reaction.on} ${reaction.do}`;
    if (seen.has(key)) report(`it is declared twice for "${reaction.on}".`);
    seen.add(key);
    return findings;
  });
}

function checkTimers(contract: Contract): Finding[] {
  return [...contract.timers.values()].flatMap((timer) => {
    const findings: Finding[] = [];
    const report = (message: string) =>
      findings.push({ severity: 'error', ...timer.place, message: `Timer ${timer.name}: ${message}` });
    if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(timer.name))
      report('timers are named subject.what in camelCase.');
    const table = contract.tables.get(timer.subject);
    if (!table) report(`its subject "${timer.subject}" is no table of x-tables.`);
    else if (table.service !== timer.service)
      report(`its subject "${timer.subject}" belongs to ${table.service}.`);
    for (const type of timer.emits) {
      if (!contract.events.has(type)) report(`it emits "${type}", which is not declared in x-events.`);
    }
    return findings;
  });
}

function checkTablesAndProblems(contract: Contract): Finding[] {
  const findings: Finding[] = [];
  const prefixes = new Map<string, string>();
  for (const [type, { prefix, place }] of contract.tables) {
    if (!/^[a-z]{3}$/.test(prefix))
      findings.push({
        severity: 'error',
        ...place,
        message: `Table ${type}: the prefix "${prefix}" must be three lower-case letters.`,
      });
    const other = prefixes.get(prefix);
    if (other !== undefined)
      findings.push({
        severity: 'error',
        ...place,
        message: `Table ${type}: the prefix "${prefix}" is already used by ${other}.`,
      });
    prefixes.set(prefix, type);
  }
  for (const { code, status, place } of contract.problems.values()) {
    if (!/^[a-z][a-z0-9_]*$/.test(code))
      findings.push({ severity: 'error', ...place, message: `Problem ${code}: codes are snake_case.` });
    if (status < 400 || status > 599)
      findings.push({
        severity: 'error',
        ...place,
        message: `Problem ${code}: status ${status} is no refusal.`,
      });
  }
  return findings;
}

/** An event that nothing emits is a promise nobody keeps. */
function idleEvents(contract: Contract): Finding[] {
  const emitted = new Set<string | undefined>([
    ...[...contract.machines.values()].flatMap(({ transitions }) => transitions.map(({ emits }) => emits)),
    ...contract.operations.flatMap(({ source }) => source['x-emits'] ?? []),
    ...contract.reactions.flatMap(({ emits }) => emits),
    ...[...contract.timers.values()].flatMap(({ emits }) => emits),
  ]);
  return [...contract.events]
    .filter(
      ([type, { service, reported }]) =>
        !emitted.has(type) && !reported && service !== COURT && type !== 'task.raised',
    )
    .map(([type, { place }]) => ({
      severity: 'warning',
      ...place,
      message: `Event ${type}: nothing emits it.`,
    }));
}
