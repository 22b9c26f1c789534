// Signs of danger, in the order in which they outrank each other. They outrank everything else that a message may say.
import type { SafetyClass } from '../reading.ts';
import { fraudCheck } from './fraud-check.ts';
import { influence } from './influence.ts';
import { selfHarm } from './self-harm.ts';
import { shows } from './sign.ts';
import type { Sign } from './sign.ts';
import { threat } from './threat.ts';
import { violence } from './violence.ts';

/** Whoever is in danger comes first, then whoever is threatened; money last. */
const inOrder: readonly (readonly [SafetyClass, Sign])[] = [
  ['selfHarm', selfHarm],
  ['violence', violence],
  ['threat', threat],
  ['fraudCheck', fraudCheck],
  ['influence', influence],
];

/** The first sign that the folded text shows. */
export const safetyOf = (text: string): SafetyClass | undefined =>
  inOrder.find(([, sign]) => shows(sign, text))?.[0];
