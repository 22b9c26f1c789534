/** Carries requests by an application's own axios instance, so that a company's interceptors keep working. */
import type { AxiosInstance } from 'axios';

import type { Transport } from '../core/transport.ts';
import { plainConfig, responseOf } from './axios.ts';
import { failureFrom } from './failure.ts';
import { platformSignal } from './platform.ts';

const untouched = [(data: unknown): unknown => data];

/**
 * A transport over an existing instance. Its interceptors and agents apply; its `baseURL`, `timeout`,
 * transforms and redirects do not. An interceptor that retries would undo the SDK's promise of one effect:
 * take it out.
 */
export function axiosInstanceTransport(instance: AxiosInstance): Transport {
  return async (request) => {
    try {
      const response = await instance.request<unknown>({
        ...plainConfig(request),
        transformRequest: untouched,
        transformResponse: untouched,
        signal: platformSignal(request.signal),
      });
      return responseOf(response);
    } catch (error) {
      throw failureFrom(error);
    }
  };
}
