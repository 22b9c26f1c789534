/** The convenient client: one object with every service of the court on it. */
import { call } from './core/call.ts';
import type { Call, CallArguments } from './core/call.ts';
import { createClient } from './core/client.ts';
import type { Client } from './core/client.ts';
import { explain } from './core/explain.ts';
import { loggingHooks } from './core/logging.ts';
import type { ItemOf, Operation } from './core/operation.ts';
import type { CallOptions, ClientOptions, Hooks, Logger } from './core/options.ts';
import { paginate } from './core/pages.ts';
import type { Page } from './core/pages.ts';
import { createServices } from './generated/services.ts';
import type { Services } from './generated/services.ts';
import { axiosTransport } from './transports/axios.ts';

/** Options of {@link Yunting}: those of a client, with axios as transport unless another is given. */
export interface YuntingOptions extends Omit<ClientOptions, 'transport'> {
  readonly transport?: ClientOptions['transport'];
  /**
   * Where log lines go; `console` fits. Tries at debug, waits at warn, final failures at error; never a body
   * or a token.
   */
  readonly logger?: Logger;
}

class Court {
  /** For `call`, `paginate` and the flows. */
  declare readonly client: Client;

  constructor(options: YuntingOptions | Client) {
    this.client = 'settings' in options ? options : createClient(settle(options));
    Object.assign(this, createServices(this.client));
  }

  /** Any operation, also one without a method here. */
  call<Input, Output>(operation: Operation<Input, Output>, ...rest: CallArguments<Input>): Call<Output> {
    return call(this.client, operation, ...rest);
  }

  /** All items of a paged operation. */
  paginate<Input, Output extends Page<unknown>>(
    operation: Operation<Input, Output>,
    input?: Input,
    options?: CallOptions,
  ): AsyncGenerator<ItemOf<Operation<Input, Output>>, void, undefined> {
    return paginate(this.client, operation, input, options);
  }

  /** The same court with other options: another language, another identity, a longer deadline. */
  with(overrides: Partial<ClientOptions>): Yunting {
    return new Yunting(this.client.with(overrides));
  }
}

/**
 * A court: every service by its name, `court.filings.submit(…)`, and the court's own side under `court.desk`.
 */
export type Yunting = Court & Services;

/**
 * A court.
 *
 * @example
 * const court = new Yunting({ baseUrl: 'https://court.example.cn', auth: { token } });
 * const filing = await court.filings.submit({ filingId, version });
 */
// the services are put on by the constructor, which a class cannot say of itself
export const Yunting = Court as unknown as new (options: YuntingOptions | Client) => Yunting;

function settle({ logger, hooks = [], ...options }: YuntingOptions): ClientOptions {
  const observers = ([] as readonly Hooks[]).concat(hooks, logger ? loggingHooks(logger) : []);
  return { transport: axiosTransport(), explain, ...options, hooks: observers };
}
