import { describe, expect, it } from 'vitest';
import { cite, RuleInputError } from './index.ts';
import type { Citation } from './index.ts';

describe('citations name law, version and article', () => {
  it.each([
    ['CPL 128', '《民事诉讼法》(2023修正)第128条', 'Civil Procedure Law (2023 amendment) art. 128'],
    [
      'OLR 31/2(1)',
      '《人民法院在线诉讼规则》(2021)第31条第2款(一)',
      'Online Litigation Rules (2021) art. 31 para. 2 (1)',
    ],
    [
      'CPL 211(12)',
      '《民事诉讼法》(2023修正)第211条(十二)',
      'Civil Procedure Law (2023 amendment) art. 211 (12)',
    ],
    [
      'FEE 13(1)1',
      '《诉讼费用交纳办法》(2006)第13条(一)1',
      'Measures on Litigation Costs (2006) art. 13 (1) 1',
    ],
    ['CROSS', '《跨域立案实践》(2019)', 'Cross-region filing practice (2019)'],
  ] as const)('%s', (citation, zh, en) => {
    expect(cite(citation)).toMatchObject({ zh, en });
    expect(cite(citation, '要旨', 'gist')).toMatchObject({ zh: `${zh}：要旨`, en: `${en}: gist` });
  });

  it('and nothing else', () => {
    expect(() => cite('CPL 第128条' as Citation)).toThrow(RuleInputError);
  });
});
