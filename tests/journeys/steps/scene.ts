// The acts of the demo on a journey's stage: nobody tells the story.
import { silent } from '../../../examples/demo/scene.ts';
import type { Scene } from '../../../examples/demo/scene.ts';
import type { Stage } from '../stage.ts';

/** The stage as the acts of the demo want it. */
export function sceneOf(stage: Stage): Scene {
  return {
    as: stage.as,
    anyone: stage.anyone,
    advanceTo: stage.advanceTo,
    payAtBank: async (fiscalCode, amountFen) => stage.payAtBank(fiscalCode, amountFen),
    loseNextAnswer: async (on) => {
      stage.court.faults.set({ kind: 'lostResponse', on, times: 1 });
    },
    voice: silent,
  };
}
