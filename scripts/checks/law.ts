// The law is reckoned in one place: `packages/sdk/src/rules`. What looks like a second copy elsewhere is a fault.
import { sourceFiles } from './files.ts';
import type { SourceFile } from './files.ts';

/** What a second copy would look like. */
const signs: readonly (readonly [sign: RegExp, what: string])[] = [
  [
    /\b86_?400_?000\b|\b864e5\b|\b24 \* 60 \* 60\b|\b24 \* 3_?600_?000\b|60 \* 60 \* 24\b/,
    'counts days in milliseconds: addDays, daysBetween, period',
  ],
  [
    /\.(?:getUTC|setUTC)\w+\(|\.set(?:Date|Month|FullYear)\(|\.getDay\(\)/,
    'reckons dates with Date: addDays, period',
  ],
  [
    /\w*(?:Fen|fen)\)? (?:[*/%]|>>) [\w(]|[\w)] [*/] \w*Fen\b/,
    'multiplies or divides an amount: explainFee, formatYuan',
  ],
  [/[（]\$\{[^}]*\}[）](?:\$\{|[\u4e00-\u9fff]\d)/, 'writes a case number by hand: formatCaseNumber'],
  [/At\)?\.slice\(0, ?10\)/, 'cuts a date out of an instant: dateInShanghai'],
  [/之[一二三四五六七八九十]+[`']/, 'numbers a ruling by hand: rulingSuffix'],
  [/['"]20\d\d-\d\d-\d\d['"],\s*['"]20\d\d-\d\d-\d\d['"],\s*['"]20\d\d/, 'keeps a list of days: a calendar'],
];

/** Lengths of time that no law fixes and nobody counts by the calendar. */
const technical: readonly string[] = [
  // How far the sandbox's clock is set forward.
  'packages/mock-server/src/sandbox/control-acts.ts',
  // How long a grant may last, an idempotency key is kept, a webhook is remembered.
  'packages/mock-server/src/services/identity/grant-requests.ts',
  'packages/mock-server/src/court/idempotency.ts',
  'packages/mock-server/src/services/events/secrets.ts',
  'packages/sdk/src/webhooks/replay-guard.ts',
  // How many friends and rooms a chat account may make in a day.
  'packages/bot/src/chat/simulator/account-session.ts',
  'packages/bot/src/chat/simulator/friend-acts.ts',
  // Which weekday a date is shown with.
  'examples/court-web/src/words/times.ts',
];

const places = ['packages/sdk/src', 'packages/mock-server/src', 'packages/bot/src', 'examples'];

/** Lines of a file that reckon a fee, a date or a number. */
export function lawCopiesIn({ path, text }: SourceFile): string[] {
  const exempt =
    path.startsWith('packages/sdk/src/rules/') ||
    path.includes('/generated/') ||
    path.endsWith('.test.ts') ||
    technical.includes(path);
  if (exempt) return [];
  return text.split('\n').flatMap((line, index) => {
    if (/^\s*(?:\/\/|\*|\/\*)/.test(line)) return [];
    return signs.filter(([sign]) => sign.test(line)).map(([, what]) => `${path}:${index + 1} ${what}`);
  });
}

/** The same over everything that is shipped or shown. */
export function findLawCopies(): string[] {
  return places.flatMap((place) => sourceFiles(place)).flatMap(lawCopiesIn);
}
