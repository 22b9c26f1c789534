/**
 * The default transport on Node and in browsers: axios' own adapter, without axios' pipeline. Interceptors,
 * transforms and defaults cost more than the rest of a call; whoever needs them uses {@link
 * ./axios-instance.ts}.
 */
import type { AxiosAdapter, AxiosProxyConfig, AxiosResponse, InternalAxiosRequestConfig } from 'axios';

import { TransportFailure } from '../core/transport.ts';
import type { Transport, TransportRequest, TransportResponse } from '../core/transport.ts';
import { failureFrom } from './failure.ts';
import { platformBody } from './platform.ts';

/**
 * Largest request body. An upload goes in chunks of 1 MiB, a single multipart may be as large as a document.
 */
const MAX_REQUEST_BYTES = 100 * 1024 * 1024;

/** Options of {@link axiosTransport}. */
export interface AxiosTransportOptions {
  /** Node agents, for keep-alive settings, client certificates or a proxy of one's own. */
  readonly httpAgent?: unknown;
  readonly httpsAgent?: unknown;
  /** Off unless given; environment variables are not read. */
  readonly proxy?: AxiosProxyConfig;
  /** Adapters in order of preference: `http` on Node, otherwise `fetch`, otherwise `xhr`. */
  readonly adapters?: readonly ('http' | 'fetch' | 'xhr')[];
}

/** A transport over axios. axios is loaded with the first call, not with the SDK. */
export function axiosTransport(options: AxiosTransportOptions = {}): Transport {
  let loading: Promise<AxiosAdapter> | undefined;
  let adapter: AxiosAdapter | undefined;
  return async (request) => {
    try {
      adapter ??= await (loading ??= loadAdapter(options));
    } catch {
      loading = undefined;
      throw new TransportFailure('other', 'no', 'AXIOS_NOT_LOADED');
    }
    try {
      return responseOf(await adapter(configOf(request, options)));
    } catch (error) {
      throw failureFrom(error);
    }
  };
}

async function loadAdapter({
  adapters = ['http', 'fetch', 'xhr'],
}: AxiosTransportOptions): Promise<AxiosAdapter> {
  const { default: axios } = await import('axios');
  return axios.getAdapter([...adapters]);
}

function configOf(request: TransportRequest, options: AxiosTransportOptions): InternalAxiosRequestConfig {
  const config = {
    ...plainConfig(request),
    proxy: options.proxy ?? false,
    httpAgent: options.httpAgent,
    httpsAgent: options.httpsAgent,
    signal: request.signal,
  };
  // adapters make their own header object of a plain one, and their own use of any signal of the right shape
  return config as unknown as InternalAxiosRequestConfig;
}

/** What both ways of using axios send: no redirects, text untouched, limits set, every status an answer. */
export function plainConfig(request: TransportRequest) {
  const { body, onUploadProgress } = request;
  return {
    method: request.method,
    url: request.url,
    headers: request.headers as Record<string, string>,
    data: nodeBytes(platformBody(body)),
    responseType: request.responseType === 'bytes' ? ('arraybuffer' as const) : ('text' as const),
    maxRedirects: 0,
    validateStatus: null,
    maxContentLength: request.maxResponseBytes,
    maxBodyLength: MAX_REQUEST_BYTES,
    // the core keeps the time, over headers and body alike
    timeout: 0,
    ...(onUploadProgress && {
      onUploadProgress: (event: { loaded: number; total?: number }) =>
        onUploadProgress(event.loaded, event.total),
    }),
  };
}

/** axios on Node takes a Buffer but no other typed array. */
function nodeBytes<Body>(body: Body): Body | Buffer {
  if (!(body instanceof Uint8Array) || typeof Buffer === 'undefined') return body;
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

/** An axios response as the core reads it. */
export function responseOf(response: AxiosResponse<unknown>): TransportResponse {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (typeof value === 'string') headers[name.toLowerCase()] = value;
  }
  const { data, status } = response;
  return { status, headers, body: typeof data === 'string' ? data : bytesOf(data) };
}

function bytesOf(data: unknown): Uint8Array | string {
  if (data instanceof Uint8Array) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  // an interceptor or an old adapter has parsed it already
  return data === undefined || data === null ? '' : JSON.stringify(data);
}
