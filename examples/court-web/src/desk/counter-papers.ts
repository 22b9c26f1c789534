// Papers that the counter scans in the demo: the invented loan case, and a one-page PDF that stands for a scan.
import type { FilePart } from '@yunting/sdk';
import { divorce, loan, paper, sale } from '../../../demo/content.ts';

/** Cases to take in at the counter, by the name of their story. */
export const storyContents = { loan, sale, divorce } as const;
export type StoryName = keyof typeof storyContents;

/** A scan of a paper with this name. */
export function demoScan(name: string): FilePart {
  return { name: `${name}.pdf`, mediaType: 'application/pdf', content: paper };
}
