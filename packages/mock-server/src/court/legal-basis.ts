// The articles behind a task, written by the rules: law, version and number are never typed by hand.
import { cite } from '@yunting/sdk/rules';
import type { Citation } from '@yunting/sdk/rules';

/** 《民事诉讼法》(2023修正)第88条、《民事诉讼法》(2023修正)第91条 */
export const basisZh = (...citations: readonly Citation[]): string =>
  citations.map((citation) => cite(citation).zh).join('、');
