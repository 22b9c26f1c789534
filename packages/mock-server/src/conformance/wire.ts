// Plain requests, as any client would make them, and a record of every answer. Nothing is hidden by a client here: no
// retry, no redirect, no parsing that forgives.

export interface Request {
  readonly method: string;
  /** With query, below the base. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | FormData;
  /** The contract's operation that is meant, if one is. */
  readonly operationId?: string;
  /** Role key of whoever asks. */
  readonly as?: string;
}

/** A request and what came of it. */
export interface Exchange {
  readonly request: Request;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The parsed body; undefined when it is no JSON. */
  readonly json: unknown;
  /** Of a problem. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
}

const timeoutMs = 20_000;

/** A base URL and everything that was said below it. */
export class Wire {
  readonly baseUrl: string;
  readonly exchanges: Exchange[];

  constructor(baseUrl: string, exchanges: Exchange[] = []) {
    this.baseUrl = baseUrl.replace(/\/+$/, '');
    this.exchanges = exchanges;
  }

  /** The same record, below another base. */
  at(baseUrl: string): Wire {
    return new Wire(baseUrl, this.exchanges);
  }

  /** Sends once. Throws when no answer comes. */
  async send(request: Request): Promise<Exchange> {
    const { method, path, headers, body } = request;
    const response = await fetch(this.baseUrl + path, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: body as BodyInit }),
    });
    const text = await response.text();
    const json = parse(text);
    const exchange: Exchange = {
      request,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text,
      json,
      code: textAt(json, 'code'),
      requestId: textAt(json, 'requestId') ?? response.headers.get('x-request-id') ?? undefined,
    };
    this.exchanges.push(exchange);
    return exchange;
  }
}

/** Whether it is a success. */
export const isSuccess = ({ status }: { readonly status: number }): boolean => status >= 200 && status < 300;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A member of an object that came, whatever it is. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}

/** A text at a path; undefined when there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** A number at a path. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

/** A list at a path; empty when there is none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}
