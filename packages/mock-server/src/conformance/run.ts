// Runs the checks in order. A check that cannot be carried out is not applicable; a step that is refused on the way is a
// finding of its own, told once, and what depends on it is not applicable.
import { faultOf, NotApplicable, Watch } from './finding.ts';
import type { Fault, Finding } from './finding.ts';
import type { Check, Group, Kit } from './kit.ts';
import { StepFailed } from './target.ts';

/** Carries out the checks that `only` names (groups or ids; none = all) and tells each finding as it comes. */
export async function runGroups(
  groups: readonly Group[],
  kit: Kit,
  only: readonly string[],
  tell: (finding: Finding) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const broken = new Map<string, Fault>();
  const note = (finding: Finding): void => {
    findings.push(finding);
    tell(finding);
  };
  for (const group of groups) {
    for (const check of group.checks) {
      if (only.length > 0 && !only.includes(group.name) && !only.includes(check.id)) continue;
      note(await runCheck(group, check, kit, broken));
    }
  }
  note(stepsFinding([...broken.values()], kit.target.wire.exchanges.length));
  return findings;
}

async function runCheck(group: Group, check: Check, kit: Kit, broken: Map<string, Fault>): Promise<Finding> {
  const { id, zh, en } = check;
  const watch = new Watch();
  let reason: { zh: string; en: string } | undefined;
  try {
    await check.run(kit, watch);
  } catch (error) {
    if (error instanceof NotApplicable) reason = { zh: error.zh, en: error.en };
    else if (error instanceof StepFailed) {
      const { request } = error.exchange;
      const where = `${request.operationId ?? request.path} (${request.as ?? '-'})`;
      broken.set(where, faultOf(where, '2xx', error.exchange));
      reason = { zh: `之前的一步没有办成：${where}`, en: `a step before it was refused: ${where}` };
    } else watch.see(false, id, '检查能够进行 · the check can be carried out', String(error));
  }
  const { faults, looks } = watch;
  if (faults.length === 0 && looks === 0)
    reason ??= { zh: '没有可以查看的对象', en: 'there was nothing to look at' };
  const verdict = faults.length > 0 ? 'failed' : reason ? 'notApplicable' : 'passed';
  return {
    group: group.name,
    id,
    zh,
    en,
    verdict,
    looks,
    faults,
    ...(verdict === 'notApplicable' && reason ? { reason } : {}),
  };
}

function stepsFinding(faults: readonly Fault[], looks: number): Finding {
  return {
    group: 'steps',
    id: 'steps.granted',
    zh: '检查所需的每一步都能办成',
    en: 'Every step that the checks need is granted',
    verdict: faults.length > 0 ? 'failed' : 'passed',
    looks,
    faults,
  };
}
