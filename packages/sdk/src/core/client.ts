/** The client: settled options and what all calls share. Calls are made by {@link ./call.ts}. */
import { createAuthorizer } from './auth.ts';
import type { Authorizer } from './auth.ts';
import { createBudget } from './budget.ts';
import type { Budget } from './budget.ts';
import { checkedHeaders } from './headers.ts';
import { DEFAULT_LIMITS, limitsOf } from './limits.ts';
import type { Limits } from './limits.ts';
import type { ClientOptions, Hooks } from './options.ts';
import { defaultRuntime } from './runtime.ts';
import type { Runtime } from './runtime.ts';
import { invalid } from './state.ts';
import type { Transport } from './transport.ts';

/** Options with every default filled in. Read by the call path; change them with {@link Client.with}. */
export interface Settings {
  readonly transport: Transport;
  readonly checkSchema: ClientOptions['checkSchema'] | undefined;
  readonly explain: ClientOptions['explain'] | undefined;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly authorizer: Authorizer | undefined;
  readonly limits: Limits;
  readonly hooks: readonly Hooks[];
  readonly runtime: Runtime;
  readonly headers: Readonly<Record<string, string>>;
  /** Shared by all clients derived from one, so that together they do not melt a court in trouble. */
  readonly budget: Budget;
}

/** A court's address, a way to reach it, and the manners of calling. */
export interface Client {
  readonly settings: Settings;
  /** A client with other options. It shares the retry budget, and the token unless `auth` is among them. */
  with(overrides: Partial<ClientOptions>): Client;
}

/**
 * Makes a client. It opens nothing and sends nothing.
 *
 * @throws {InputError} when `baseUrl`, a limit or a header cannot be right
 * @example
 * const client = createClient({ baseUrl: 'https://court.example.cn', transport: fetchTransport(), auth: {
 * token } }); const filing = await call(client, filings.get, { filingId: 'flg_1' });
 */
export function createClient(options: ClientOptions): Client {
  return derive(options);
}

function derive(options: ClientOptions, parent?: Partial<Settings>): Client {
  const settings = settle(options, parent);
  return {
    settings,
    with: (overrides) =>
      // a renewed token is shared as long as the identity stays the same
      derive(
        Object.assign({}, options, overrides),
        'auth' in overrides ? { budget: settings.budget } : settings,
      ),
  };
}

function settle(options: ClientOptions, parent: Partial<Settings> = {}): Settings {
  const {
    auth,
    baseUrl,
    checkSchema,
    explain,
    hooks = [],
    language,
    runtime = defaultRuntime(),
    transport,
    userAgent,
  } = options;
  // http(s), a host, no credentials, query or fragment: whatever follows is a path of the contract
  if (!/^https?:\/\/[^/?#@\s\\]+(\/[^?#\s\\]*)?$/i.test(baseUrl)) throw invalid('baseUrl');
  return {
    transport,
    checkSchema,
    explain,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    authorizer: parent.authorizer ?? (auth && createAuthorizer(auth, runtime)),
    limits: limitsOf(options, DEFAULT_LIMITS),
    hooks: ([] as readonly Hooks[]).concat(hooks),
    runtime,
    headers: checkedHeaders(
      Object.assign(
        {},
        language && { 'accept-language': language },
        userAgent && { 'user-agent': userAgent },
        options.headers,
      ),
    ),
    budget: parent.budget ?? createBudget(),
  };
}
