// Loads one of the two Wechaty families, both optional, and builds an instance with the operator's puppet.
import type { WechatyShape } from '../chat/wechaty/index.ts';
import { ConfigError } from './config.ts';

export interface WechatyAccount {
  readonly name: string;
  /** Package name of the puppet; it must be installed beside the bot. */
  readonly puppet: string;
  readonly token: string | undefined;
}

interface Family {
  readonly WechatyBuilder: { build(options: object): unknown };
}

export async function loadWechaty(
  family: '@juzi/wechaty' | 'wechaty',
  { name, puppet, token }: WechatyAccount,
): Promise<WechatyShape> {
  const { WechatyBuilder } = await load(family);
  return WechatyBuilder.build({
    name,
    puppet,
    ...(token !== undefined && { puppetOptions: { token } }),
  }) as WechatyShape;
}

async function load(family: string): Promise<Family> {
  try {
    return (await import(family)) as Family;
  } catch (error) {
    throw new ConfigError([
      `chat.package: 没有安装 ${family} · ${family} is not installed beside the bot (${(error as { code?: string }).code ?? 'load failed'})`,
    ]);
  }
}
