import { expect, it } from 'vitest';
import { cards } from '../../../../packages/bot/src/core/words/pages.ts';
import { knownPage } from './page-names.ts';
import { readPath } from './path.ts';

it('every card that the bot sends opens a page, and none falls back to the start page', () => {
  const paths = Object.values(cards).map((card) => (card as (id: string) => { path: string })('id1').path);
  expect(paths.length).toBeGreaterThan(10);
  for (const path of [...paths, 'pages/hearing/join?hearingId=h1']) {
    const name = knownPage(readPath(path).page);
    expect(name, path).toBeDefined();
    expect(name, path).not.toBe('home');
  }
});
