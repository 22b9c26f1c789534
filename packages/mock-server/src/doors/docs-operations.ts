// Operations, states and events of one service on the contract page.
import { fields, typeOf } from './docs-schemas.ts';
import type { Schema } from './docs-schemas.ts';
import { bilingual, code, escape, facts, list, table, titled } from './docs-text.ts';

interface Media {
  readonly schema?: Schema;
}

export interface OperationObject {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
  readonly [extension: `x-${string}`]: unknown;
}

export interface StateObject {
  readonly initial: string;
  readonly states: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  readonly transitions: readonly Readonly<Record<string, unknown>>[];
}

export interface EventObject {
  readonly zh: string;
  readonly en: string;
  readonly subject: string;
  readonly audience?: unknown;
  readonly room?: boolean;
}

const codes = (value: unknown): string => list(value).map(code).join(' ');

/** One operation, closed until asked for. `schemas` resolves the fields of its body. */
export function operationPart(
  path: string,
  method: string,
  operation: OperationObject,
  schemas: Readonly<Record<string, Schema>>,
): string {
  const [mediaType, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const [status, answer] = Object.entries(operation.responses).find(([one]) => one.startsWith('2')) ?? [];
  const [answerType, answered] = Object.entries(answer?.content ?? {})[0] ?? [];
  const named = body?.schema?.$ref?.split('/').at(-1);
  const parameters = (operation.parameters ?? []).filter((one) => one.in === 'query');
  return `<details class="operation" id="${escape(operation.operationId)}"><summary><span class="method ${method}">${method.toUpperCase()}</span> <span class="path">${escape(path).replaceAll('/', '/<wbr>')}</span><span class="title">${titled(operation.summary)} <code class="id">${escape(operation.operationId)}</code></span></summary>
${bilingual(operation.description)}${facts([
    ['谁可以办 · roles', operation['x-scope'] === 'public' ? '任何人 · anyone' : codes(operation['x-roles'])],
    ['范围 · scope', codes(operation['x-scope'])],
    ['由谁决定 · decided by', codes(operation['x-decidedBy'])],
    ['依据 · legal basis', list(operation['x-legal-basis']).map(escape).join('；')],
    [
      '引起 · emits',
      list(operation['x-emits'])
        .map((event) => `<a href="#event-${escape(event)}">${code(event)}</a>`)
        .join(' '),
    ],
    ['请求 · request', body ? `${typeOf(body.schema)} <small>${escape(mediaType)}</small>` : ''],
    [
      '回答 · answer',
      `${escape(status)} ${typeOf(answered?.schema)} <small>${escape(answerType ?? '')}</small>`,
    ],
  ])}${table(
    ['查询 query', '类型 type', '含义 meaning'],
    parameters.map((one) => [
      code(one.name) + (one.required ? '<span class="must">*</span>' : ''),
      typeOf(one.schema),
      escape(one.description ?? ''),
    ]),
    'fields',
  )}${fields(named === undefined ? body?.schema : schemas[named])}</details>`;
}

/** The machine of one kind of record. */
export function statePart(subject: string, { initial, states, transitions }: StateObject): string {
  const name = (state: string): string => `${escape(states[state]?.zh ?? '')} ${code(state)}`;
  const rows = transitions.map((one) => [
    list(one['from']).map(name).join('<br>'),
    name(String(one['to'])),
    code(one['operation'] ?? one['timer'] ?? one['reaction'] ?? ''),
    codes(one['by']),
    one['emits'] === undefined ? '' : code(one['emits']),
  ]);
  return `<details><summary><b>状态</b> <span class="en" lang="en">states of</span> ${code(subject)}</summary><p>开始于 · begins as ${name(initial)}</p>${table(['从 from', '到 to', '因为 because of', '谁 by', '事件 event'], rows)}</details>`;
}

/** The events that a service tells. */
export function eventsPart(events: Readonly<Record<string, EventObject>>): string {
  const rows = Object.entries(events).map(([type, event]) => [
    `<span id="event-${escape(type)}">${code(type)}</span>`,
    `${escape(event.zh)}<br><span class="en" lang="en">${escape(event.en)}</span>`,
    codes(event.audience) + (event.room ? ` ${code('room')}` : ''),
  ]);
  if (rows.length === 0) return '';
  return `<details><summary><b>事件</b> <span class="en" lang="en">events</span> ${rows.length}</summary>${table(['事件 event', '含义 meaning', '谁可以知道 audience'], rows)}</details>`;
}
