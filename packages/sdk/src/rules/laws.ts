import { RuleInputError } from './errors.ts';
import { textGiven } from './facts.ts';

/** The same sentence in Chinese and English. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** A citation: law, version and article, never a bare article number, because numbers move between versions. */
export interface LegalBasis extends Bilingual {
  /** Short Chinese name of the law, such as `民事诉讼法`. */
  law: string;
  /** Version, such as `2023修正`. */
  version: string;
  /** `128`, `31/2(1)` = article 31, paragraph 2, item (1); empty when the source has no articles. */
  article: string;
}

const laws = {
  CPL: { law: '民事诉讼法', version: '2023修正', en: 'Civil Procedure Law' },
  INT: { law: '民诉法解释', version: '2022修正', en: 'Interpretation of the Civil Procedure Law' },
  FEE: { law: '诉讼费用交纳办法', version: '2006', en: 'Measures on Litigation Costs' },
  OLR: { law: '人民法院在线诉讼规则', version: '2021', en: 'Online Litigation Rules' },
  OMR: { law: '人民法院在线调解规则', version: '2021', en: 'Online Mediation Rules' },
  INVITED: { law: '特邀调解规定', version: '2016', en: 'Provisions on Invited Mediation' },
  CONFIRM: { law: '司法确认程序若干规定', version: '2011', en: 'Provisions on Judicial Confirmation' },
  CC: { law: '民法典', version: '2020', en: 'Civil Code' },
  EVI: { law: '民事证据规定', version: '2019修正', en: 'Provisions on Civil Evidence' },
  PRES: { law: '财产保全规定', version: '2020修正', en: 'Provisions on Property Preservation' },
  FILE: { law: '登记立案规定', version: '2015', en: 'Provisions on Case Registration' },
  TIME: { law: '审限规定', version: '2000', en: 'Provisions on Trial Limits' },
  SUMMARY: { law: '简易程序规定', version: '2020修正', en: 'Provisions on Summary Procedure' },
  AUC: { law: '网络司法拍卖规定', version: '2016', en: 'Provisions on Online Judicial Auctions' },
  REF: { law: '财产处置参考价规定', version: '2018', en: 'Provisions on Reference Prices of Property' },
  SALE: { law: '拍卖变卖规定', version: '2020修正', en: 'Provisions on Auctions and Sales in Enforcement' },
  SALE_CIRCULAR: {
    law: '网络司法拍卖与变卖衔接通知',
    version: '法明传〔2017〕455号',
    en: 'Circular on Online Sales after Auctions',
  },
  CAUSES: { law: '民事案件案由规定', version: '2025修正', en: 'Provisions on Causes of Civil Actions' },
  INVESTIGATION: { law: '财产调查规定', version: '2020修正', en: 'Provisions on Property Investigation' },
  INTEREST: {
    law: '迟延履行利息解释',
    version: '2014',
    en: 'Interpretation on Interest for Delayed Performance',
  },
  POST: { law: '法院专递规定', version: '2004', en: 'Provisions on Court Express Mail' },
  NUMBER: { law: '案号规定', version: '2018修正', en: 'Provisions on Case Numbers' },
  PIPL: { law: '个人信息保护法', version: '2021', en: 'Personal Information Protection Law' },
  ID: { law: '居民身份证法', version: '2011修正', en: 'Resident Identity Card Law' },
  VIOLENCE: { law: '反家庭暴力法', version: '2015', en: 'Anti-Domestic Violence Law' },
  PUBLICATION: { law: '裁判文书上网规定', version: '2016', en: 'Provisions on Publishing Judgments' },
  HOLIDAY: { law: '全国年节及纪念日放假办法', version: '2024修订', en: 'Measures on Public Holidays' },
  WORKWEEK: { law: '国务院关于职工工作时间的规定', version: '1995修订', en: 'Provisions on Working Hours' },
  CROSS: { law: '跨域立案实践', version: '2019', en: 'Cross-region filing practice' },
} as const;

/** Short name of a law that the rules cite. */
export type LawCode = keyof typeof laws;

/** `CPL 128`, `FEE 13(1)`, `OLR 31/2(1)`, or only `CROSS` for a practice without articles. */
export type Citation = LawCode | `${LawCode} ${string}`;

/** Items from 1 to 20: no article that a court cites has more. */
const articlePattern = /^([1-9]\d*)(?:\/([1-9]\d*))?(?:\(([1-9]|1\d|20)\))?([1-9]\d*)?$/;
/** 一 to 二十. */
const numeral = (item: number): string =>
  (item === 20 ? '二' : item > 10 ? '十' : '') + '一二三四五六七八九十'.charAt((item - 1) % 10);

/**
 * Makes a {@link LegalBasis} from a short citation and a gist in both languages.
 *
 * @param citation `CPL 128` = article 128; `/2` a paragraph; `(1)` an item; a number after it, a sub-item
 * @param gistZh what the article says for this case; may be empty
 * @param gistEn the same in English; may be empty
 * @throws RuleInputError `invalidFacts` for a law that is not in the table, or an article of another form
 */
export function cite(citation: Citation, gistZh?: string, gistEn?: string): LegalBasis {
  const space = textGiven('citation', citation).indexOf(' ');
  const code = (space < 0 ? citation : citation.slice(0, space)) as LawCode;
  const article = space < 0 ? '' : citation.slice(space + 1);
  const parts = articlePattern.exec(article);
  if (!Object.prototype.hasOwnProperty.call(laws, code) || (space >= 0 && !parts)) {
    throw new RuleInputError('invalidFacts', `条文写法不对：${citation}`, `malformed citation: ${citation}`);
  }
  const source = laws[code];
  const [zh, en] = [textGiven('zh', gistZh ?? ''), textGiven('en', gistEn ?? '')];
  const [, number = '', paragraph = '', item = '', sub = ''] = parts ?? [];
  const articleZh = number
    ? `第${number}条${paragraph ? `第${paragraph}款` : ''}${item ? `(${numeral(Number(item))})` : ''}${sub}`
    : '';
  const articleEn = number
    ? ` art. ${number}${paragraph ? ` para. ${paragraph}` : ''}${item ? ` (${item})` : ''}${sub ? ` ${sub}` : ''}`
    : '';
  const versionEn = source.version.replace('修正', ' amendment').replace('修订', ' revision');
  return {
    law: source.law,
    version: source.version,
    article,
    zh: `《${source.law}》(${source.version})${articleZh}${zh && `：${zh}`}`,
    en: `${source.en} (${versionEn})${articleEn}${en && `: ${en}`}`,
  };
}
