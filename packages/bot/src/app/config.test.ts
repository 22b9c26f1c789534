import { describe, expect, it } from 'vitest';
import { ConfigError, checkConfig, secretOf } from './config.ts';

const account = {
  accountId: 'court-1',
  standbyContactId: 'wx-2',
  clerkContactId: 'wx-3',
  puppet: 'wechaty-puppet-service',
};
const sound = {
  courtName: '演示区人民法院',
  court: { baseUrl: 'https://court.example', clientId: 'room-agent' },
  chat: { kind: 'wechaty', accounts: [account] },
  store: { path: './bot.sqlite' },
};

const faultsOf = (input: unknown): readonly string[] => {
  try {
    checkConfig(input);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
};

describe('the configuration of the bot', () => {
  it('is sound with what has no default, and is cautious where nothing is said', () => {
    expect(checkConfig(sound)).toMatchObject({
      environment: 'trial',
      policy: 'noticesOnly',
      quietHours: { from: '21:00', to: '07:00' },
      chat: { package: '@juzi/wechaty' },
    });
  });

  it('refuses production over Wechaty until an officer has accepted the risk in writing', () => {
    const production = { ...sound, environment: 'production' };
    expect(faultsOf(production).join('\n')).toMatch(/riskAcceptance.*书面接受风险.*in writing/s);
    const riskAcceptance = { officer: '冯院长', documentNo: '演示〔2026〕1号', date: '2026-09-01' };
    expect(faultsOf({ ...production, chat: { ...sound.chat, riskAcceptance } })).toEqual([]);
    const incomplete = {
      ...production,
      chat: { ...sound.chat, riskAcceptance: { ...riskAcceptance, officer: '' } },
    };
    expect(faultsOf(incomplete).join()).toContain('chat.riskAcceptance.officer');
  });

  it('names every fault at once, by where it is', () => {
    const lines = faultsOf({ ...sound, court: { baseUrl: 'court', clientId: '' }, store: {}, surprise: 1 });
    for (const where of ['court.baseUrl', 'court.clientId', 'store.path']) {
      expect(lines.some((line) => line.startsWith(where))).toBe(true);
    }
    expect(lines.join()).toContain('surprise');
  });

  it('refuses the same account twice, and an account id that could not stand in a key', () => {
    expect(faultsOf({ ...sound, chat: { ...sound.chat, accounts: [account, account] } }).join()).toContain(
      'accountId',
    );
    const odd = { ...account, accountId: 'a/b' };
    expect(faultsOf({ ...sound, chat: { ...sound.chat, accounts: [odd] } }).join()).toContain('accountId');
  });

  it('takes a secret from the environment alone, and names the variable when it is empty', () => {
    expect(secretOf('YUNTING_BOT_SECRET', { YUNTING_BOT_SECRET: 'x' })).toBe('x');
    expect(() => secretOf('YUNTING_BOT_SECRET', {})).toThrow(/YUNTING_BOT_SECRET/);
  });
});
