// The voice of the demo: one language, plain lines, readable on a narrow terminal.
import type { Voice } from './scene.ts';

export interface Ending {
  readonly webhooks: number;
  readonly kinds: number;
  readonly coverage: { readonly seen: number; readonly all: number };
  readonly seconds: number;
}

export interface StoryVoice extends Voice {
  title(): void;
  end(ending: Ending): void;
}

const englishNames: Readonly<Record<string, string>> = {
  林书记员: 'Clerk Lin (Zhangdian)',
  王桂芳: 'Wang Guifang, plaintiff',
  李建国: 'Li Jianguo, defendant',
  周明律师: 'Zhou Ming, lawyer',
  赵法官: 'Judge Zhao, filing',
  孙法官: 'Judge Sun',
  钱书记员: 'Clerk Qian',
  郑助理: 'Assistant Zheng',
  双方: 'Both sides',
  各方: 'Everyone',
  案件群: 'Case room',
  案件群助手: 'The bot',
};

/** A voice that prints in Chinese or English. */
export function createVoice(lang: 'zh' | 'en', print: (line: string) => void): StoryVoice {
  const pick = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  return {
    title() {
      print(
        pick('云庭 · 一件民间借贷案从立案到判决', 'Yunting · a private-loan case from filing to judgment'),
      );
      print(
        pick(
          '【演示·虚构】人物、案件、法院的回答都是虚构的；不是任何法院的系统。',
          "[Demonstration, fictional] People, cases and answers are invented; this is no court's system.",
        ),
      );
    },
    chapter: (date, zh, en) => print(`\n── ${date} ${pick(zh, en)}`),
    act: (who, zh, en) => print(lang === 'zh' ? `${who}：${zh}` : `${englishNames[who] ?? who}: ${en}`),
    said: (zh, en) => print(`    ${pick(zh, en)}`),
    mishap: (zh, en) => print(`  ⚡ ${pick(zh, en)}`),
    end({ webhooks, kinds, coverage, seconds }) {
      print(
        pick(
          `\n原告的应用收到 ${webhooks} 次签名 webhook（${kinds} 种事件）；用到 ${coverage.all} 个操作中的 ${coverage.seen} 个；${seconds.toFixed(1)} 秒。【演示·虚构】`,
          `\nThe plaintiff's app received ${webhooks} signed webhooks (${kinds} kinds); ${coverage.seen} of ${coverage.all} operations used; ${seconds.toFixed(1)} s. [Demonstration, fictional]`,
        ),
      );
    },
  };
}
