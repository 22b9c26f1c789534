// Bodies: what is right is granted, and everything wrong is pointed at.
import { readEverything } from '../everything.ts';
import type { Check } from '../kit.ts';
import { requiredFields, sampleOf, wrongFields } from '../samples.ts';
import { isSuccess } from '../wire.ts';
import { isEarlier, seePointer, writable } from './writable.ts';

const ordinary: Check = {
  id: 'answers.ordinary',
  zh: '日常办理（上传、立案、答辩、文书、送达、开庭、案件群……）都能办成',
  en: 'Ordinary acts (uploads, filings, submissions, papers, service, hearings, rooms …) are granted',
  async run(kit, watch) {
    for (const exchange of (await readEverything(kit)).acts) {
      watch.see(
        isSuccess(exchange),
        `${exchange.request.operationId ?? ''} (${exchange.request.as ?? ''})`,
        '2xx',
        exchange,
      );
    }
  },
};

const malformed: Check = {
  id: 'answers.malformed',
  zh: '不是 JSON 的请求体：400，不是 500',
  en: 'A body that is no JSON: 400, never 500',
  async run(kit, watch) {
    await readEverything(kit);
    for (const { operation, send } of await writable(kit)) {
      const exchange = await send('{"content": [ }');
      if (!isEarlier(exchange))
        watch.see(
          exchange.status === 400 && exchange.code === 'malformed_request',
          operation.id,
          '400 malformed_request',
          exchange,
        );
    }
  },
};

const unknownField: Check = {
  id: 'answers.unknownField',
  zh: '请求里有契约没有的字段：422，并指出是哪一个',
  en: 'A field that the contract does not have: 422, and the answer points at it',
  async run(kit, watch) {
    await readEverything(kit);
    for (const { operation, schema, send } of await writable(kit)) {
      const exchange = await send(JSON.stringify({ ...sampleOf(schema), xNotInContract: 1 }));
      seePointer(watch, operation, '/xNotInContract', exchange);
    }
  },
};

const missingField: Check = {
  id: 'answers.missingField',
  zh: '缺少必填字段：422，每一个都指出来',
  en: 'Required fields that are missing: 422, and every one is pointed at',
  async run(kit, watch) {
    await readEverything(kit);
    for (const { operation, schema, send } of await writable(kit)) {
      if (requiredFields(schema).length === 0) continue;
      const exchange = await send('{}');
      for (const field of requiredFields(schema)) seePointer(watch, operation, `/${field}`, exchange);
    }
  },
};

const wrongType: Check = {
  id: 'answers.wrongType',
  zh: '字段类型不对：422，并指出是哪一个',
  en: 'A field of the wrong type: 422, and the answer points at it',
  async run(kit, watch) {
    await readEverything(kit);
    for (const { operation, schema, send } of await writable(kit)) {
      const wrong = wrongFields(schema);
      const exchange = await send(JSON.stringify({ ...sampleOf(schema), ...Object.fromEntries(wrong) }));
      for (const [field] of wrong) seePointer(watch, operation, `/${field}`, exchange);
    }
  },
};

/** Requests by their bodies. */
export const bodyChecks: readonly Check[] = [ordinary, malformed, unknownField, missingField, wrongType];
