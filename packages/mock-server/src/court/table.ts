// One table of immutable records, in layers: the newest layer that knows an id decides. What is listed comes in the order
// of ids, whatever the order of writes was, so that a world and its copy from a journal answer the same bytes.
import type { RecordBase } from './records.ts';

/** Fields by which records can be listed without a scan. */
const indexedFields = [
  'caseId',
  'ownerId',
  'partyId',
  'principalId',
  'billId',
  'filingId',
  'serviceId',
  'documentId',
  'hearingId',
  'roomId',
  'endpointId',
  'state',
  'digest',
  'personId',
  'matterId',
  'subjectId',
  'phone',
  'code',
] as const;
const isIndexed = new Set<string>(indexedFields);

/** Whether lists by this field need no scan. */
export const isIndexedField = (field: string): boolean => isIndexed.has(field);

/** More layers than this are merged, small ones first, when the next fork is made. */
const maxLayers = 4;

/** `null` is a removed record that an older layer may still hold. */
interface Layer {
  readonly records: Map<string, RecordBase | null>;
  readonly index: Map<string, Set<string>>;
}

const newLayer = (): Layer => ({ records: new Map(), index: new Map() });

export class Table {
  #layers: Layer[];

  constructor(layers: Layer[] = [newLayer()]) {
    this.#layers = layers;
  }

  get(id: string): RecordBase | undefined {
    for (let at = this.#layers.length - 1; at >= 0; at--) {
      const found = this.#layers[at]!.records.get(id);
      if (found !== undefined) return found ?? undefined;
    }
    return undefined;
  }

  put(record: RecordBase): void {
    put(this.#top, record.id, record);
  }

  remove(id: string): void {
    if (this.#layers.length > 1) put(this.#top, id, null);
    else drop(this.#top, id);
  }

  /** Ids in no order, some perhaps twice; with an indexed field only candidates, which the caller checks again. */
  *ids(filter?: { readonly field: string; readonly value: string }): Iterable<string> {
    const key = filter && isIndexed.has(filter.field) ? `${filter.field}=${filter.value}` : undefined;
    for (const layer of this.#layers) {
      yield* key === undefined ? layer.records.keys() : (layer.index.get(key) ?? []);
    }
  }

  fork(): Table {
    if (this.#top.records.size > 0) this.#layers = [...merged(this.#layers), newLayer()];
    return new Table([...this.#layers.slice(0, -1), newLayer()]);
  }

  get #top(): Layer {
    return this.#layers[this.#layers.length - 1]!;
  }
}

function put(layer: Layer, id: string, record: RecordBase | null): void {
  unindex(layer, layer.records.get(id));
  layer.records.set(id, record);
  for (const key of keysOf(record)) {
    const ids = layer.index.get(key);
    if (ids) ids.add(id);
    else layer.index.set(key, new Set([id]));
  }
}

function drop(layer: Layer, id: string): void {
  unindex(layer, layer.records.get(id));
  layer.records.delete(id);
}

function unindex(layer: Layer, record: RecordBase | null | undefined): void {
  for (const key of keysOf(record)) {
    const ids = layer.index.get(key);
    ids?.delete(record!.id);
    if (ids?.size === 0) layer.index.delete(key);
  }
}

function keysOf(record: RecordBase | null | undefined): string[] {
  if (!record) return [];
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const keys: string[] = [];
  for (const field of indexedFields) {
    const value = fields[field];
    if (typeof value === 'string') keys.push(`${field}=${value}`);
  }
  return keys;
}

/** Few layers out of many: the newest ones become one, for as long as what lies below is not much larger. Shared layers stay as they are. */
function merged(layers: readonly Layer[]): Layer[] {
  if (layers.length <= maxLayers) return [...layers];
  const out = [...layers];
  do {
    const [lower, upper] = out.splice(-2);
    out.push(union(lower!, upper!, out.length === 0));
  } while (out.length > 1 && out.at(-2)!.records.size <= 2 * out.at(-1)!.records.size);
  return out;
}

/** Two layers as one; at the bottom, what was removed need not be remembered. */
function union(lower: Layer, upper: Layer, bottom: boolean): Layer {
  const both = newLayer();
  for (const layer of [lower, upper]) {
    for (const [id, record] of layer.records) {
      if (record === null && bottom) drop(both, id);
      else put(both, id, record);
    }
  }
  return both;
}
