import { step } from '../explained.ts';
import type { Step } from '../explained.ts';

/** Start price, cut, step, deposit and the ranks of pre-emptors are for the panel to fix, within the limits (AUC 27). */
export const panelDecides = (): Step => step('由合议庭评议确定', 'the collegial panel decides', 'AUC 27');
