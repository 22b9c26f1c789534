// The contract as one readable page: services, operations with roles and effects, states, events, schemas. Rendered once,
// readable on a phone, no script.
import { eventsPart, operationPart, statePart } from './docs-operations.ts';
import type { EventObject, OperationObject, StateObject } from './docs-operations.ts';
import { schemaParts } from './docs-schemas.ts';
import type { Schema } from './docs-schemas.ts';
import { style } from './docs-style.ts';
import { bilingual, code, escape, table } from './docs-text.ts';

interface ProblemObject {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

interface Contract {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly tags: readonly {
    readonly name: string;
    readonly description?: string;
    readonly 'x-zh'?: string;
  }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
  readonly 'x-states'?: Readonly<Record<string, Readonly<Record<string, StateObject>>>>;
  readonly 'x-events'?: Readonly<Record<string, Readonly<Record<string, EventObject>>>>;
  readonly 'x-problems'?: Readonly<Record<string, Readonly<Record<string, ProblemObject>>>>;
}

const methods = ['get', 'post', 'put', 'delete'];

/** The whole page as HTML. `contract` is the bundled OpenAPI document. */
export function docsPage(contract: unknown): string {
  const document = contract as Contract;
  const { info, tags } = document;
  const schemas = document.components?.schemas ?? {};
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ path, method, operation: operation as OperationObject })),
  );
  const ofTag = (tag: string) => operations.filter(({ operation }) => operation.tags?.includes(tag));
  const links = tags.map(
    (tag) =>
      `<li><a href="#${escape(tag.name)}">${escape(tag['x-zh'] ?? tag.name)} <small>${ofTag(tag.name).length}</small></a></li>`,
  );
  const sections = tags.map(
    (tag) => `<section><h2 id="${escape(tag.name)}">${escape(tag['x-zh'] ?? '')} ${code(tag.name)}</h2>
${bilingual(tag.description)}
${ofTag(tag.name)
  .map(({ path, method, operation }) => operationPart(path, method, operation, schemas))
  .join('\n')}
${Object.entries(document['x-states']?.[tag.name] ?? {})
  .map(([subject, machine]) => statePart(subject, machine))
  .join('\n')}
${eventsPart(document['x-events']?.[tag.name] ?? {})}</section>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escape(info.title)}</title><style>${style}</style></head><body>
<p class="banner">演示·虚构：这是模拟法院，不是任何法院的系统。 <span lang="en">A mock court, not a court’s system.</span></p>
<div class="page"><h1>${escape(info.title)}</h1><p class="en">${escape(info.version)} · ${operations.length} 个操作 operations · <a href="/openapi.json">openapi.json</a></p>
${bilingual(info.description)}
<div class="columns"><nav aria-label="服务 services"><ul>${links.join('')}<li><a href="#problems">拒绝的理由 problems</a></li><li><a href="#schemas">数据结构 schemas</a></li></ul></nav>
<main>${sections.join('\n')}
<section><h2 id="problems">拒绝的理由 <span class="en" lang="en">problems</span></h2>${problemParts(document['x-problems'] ?? {})}</section>
<section><h2 id="schemas">数据结构 <span class="en" lang="en">schemas</span></h2>${schemaParts(schemas)}</section></main></div></div></body></html>`;
}

function problemParts(problems: Readonly<Record<string, Readonly<Record<string, ProblemObject>>>>): string {
  return Object.entries(problems)
    .map(([service, codes]) => {
      const rows = Object.entries(codes).map(([name, { status, zh, en }]) => [
        code(name),
        String(status),
        `${escape(zh)}<br><span class="en" lang="en">${escape(en)}</span>`,
      ]);
      return `<details><summary>${code(service)} ${rows.length}</summary>${table(['代码 code', '状态 status', '含义 meaning'], rows)}</details>`;
    })
    .join('');
}
