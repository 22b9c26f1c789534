/** What an operation's JSDoc says: the same in `operations/` and in the services' interface. */
import type { Contract, Operation } from './model.ts';

/** Paragraphs: summary, description, who may, law, refusals. */
export function describeOperation(contract: Contract, operation: Operation): string[] {
  const { source, roles, scope, method, path } = operation;
  const law = source['x-legal-basis'];
  const refusals = source['x-problems']?.map(
    (code) => `\`${code}\` (${contract.problems.get(code)?.status ?? '?'})`,
  );
  const facts = [
    `\`${method.toUpperCase()} ${path}\``,
    scope === 'public' ? '公开 · public' : `办理人 · roles: ${roles.join(', ')}`,
    source['x-decidedBy'] !== undefined
      ? `由 ${source['x-decidedBy']} 决定 · decided by ${source['x-decidedBy']}`
      : undefined,
    law ? `依据 · law: ${law.join('；')}` : undefined,
    refusals && refusals.length > 0 ? `可能的拒绝 · refusals: ${refusals.join(', ')}` : undefined,
    operation.key === 'never' ? '不自动重发 · never re-sent by itself' : undefined,
    operation.key === 'safe' ? '只计算、不产生效果 · computes only, without effect' : undefined,
  ];
  const list = facts.filter((fact) => fact !== undefined).map((fact) => `- ${fact}`);
  return [
    source.summary,
    ...(source.description === undefined ? [] : [source.description]),
    list.join('\n'),
    ...(source.deprecated ? ['@deprecated'] : []),
  ];
}
