// What an operator writes down, checked before anything starts. Secrets are never in the file: it names environment variables.
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const name = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, '只用字母、数字、_ 和 - · letters, digits, _ and - only');
const variable = z.string().regex(/^[A-Z][A-Z0-9_]*$/, '环境变量名 · name of an environment variable');

const account = z.strictObject({
  accountId: name,
  /** Chat id of the stand-by account, a founder of every room. */
  standbyContactId: z.string().min(1),
  /** Chat id of the clerk, a founder of every room. */
  clerkContactId: z.string().min(1),
  /** Name of the Wechaty puppet package and the variable that holds its token. */
  puppet: z.string().min(1),
  puppetTokenVariable: variable.optional(),
});

const riskAcceptance = z.strictObject({
  officer: z.string().min(2),
  documentNo: z.string().min(2),
  date: z.iso.date(),
});

export const botConfig = z.strictObject({
  environment: z.enum(['production', 'trial']).default('trial'),
  /** As it stands at the head of every record. */
  courtName: z.string().min(2),
  court: z.strictObject({
    baseUrl: z.url(),
    clientId: z.string().min(1),
    clientSecretVariable: variable.default('YUNTING_BOT_SECRET'),
  }),
  chat: z.strictObject({
    kind: z.literal('wechaty'),
    package: z.enum(['@juzi/wechaty', 'wechaty']).default('@juzi/wechaty'),
    accounts: z.array(account).min(1),
    /** The court's official mini-program, which every card opens. */
    miniProgram: z.strictObject({ appid: z.string().min(1), username: z.string().min(1) }).optional(),
    riskAcceptance: riskAcceptance.optional(),
  }),
  store: z.strictObject({ path: z.string().min(1) }),
  policy: z.enum(['none', 'noticesOnly', 'full']).default('noticesOnly'),
  quietHours: z
    .strictObject({ from: z.iso.time({ precision: -1 }), to: z.iso.time({ precision: -1 }) })
    .default({ from: '21:00', to: '07:00' }),
  health: z.strictObject({ port: z.int().min(0).max(65_535) }).default({ port: 8790 }),
  webhook: z
    .strictObject({
      port: z.int().min(0).max(65_535),
      secretVariable: variable.default('YUNTING_WEBHOOK_SECRET'),
    })
    .optional(),
});

export type BotConfig = z.output<typeof botConfig>;

/** What is wrong with a configuration: each line names where and what, in Chinese and English. */
export class ConfigError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(`配置有误 · the configuration is wrong:\n${lines.join('\n')}`);
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

const riskNeeded =
  'chat.riskAcceptance: 生产环境使用 Wechaty（非官方渠道，案件信息经第三方转送）须先书面接受风险：officer、documentNo、date · Wechaty in production rests on unofficial channels that route case data through third parties: an officer must accept that risk in writing first';

/** Reads and checks; throws {@link ConfigError} with every fault at once. */
export function checkConfig(input: unknown): BotConfig {
  const { success, data, error } = botConfig.safeParse(input);
  if (!success) {
    throw new ConfigError(
      error.issues.map(({ path, message }) => `${path.join('.') || '(root)'}: ${message}`),
    );
  }
  if (data.environment === 'production' && !data.chat.riskAcceptance) throw new ConfigError([riskNeeded]);
  const ids = data.chat.accounts.map((one) => one.accountId);
  if (new Set(ids).size < ids.length)
    throw new ConfigError(['chat.accounts: accountId 重复 · the same accountId twice']);
  return data;
}

export function readConfig(path: string): BotConfig {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError([`${path}: 读不到这个文件 · cannot be read`]);
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new ConfigError([`${path}: 不是 JSON · is no JSON (${(error as Error).message})`]);
  }
  return checkConfig(input);
}

/** The value of a secret; throws when the variable is empty. */
export function secretOf(variableName: string, environment: NodeJS.ProcessEnv = process.env): string {
  const value = environment[variableName];
  if (!value)
    throw new ConfigError([`${variableName}: 环境变量未设置 · this environment variable is not set`]);
  return value;
}
