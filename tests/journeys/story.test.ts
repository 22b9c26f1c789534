import { silent } from '../../examples/demo/scene.ts';
import { playStory } from '../../examples/demo/story.ts';
import { journey } from './stage.ts';

journey('a loan case goes from filing to judgment, and a family matter gets no room', async (stage) => {
  await playStory({
    as: stage.as,
    anyone: stage.anyone,
    advanceTo: stage.advanceTo,
    payAtBank: async (code, amountFen) => stage.payAtBank(code, amountFen),
    loseNextAnswer: async (on) => {
      stage.court.faults.set({ kind: 'lostResponse', on, times: 1 });
    },
    voice: silent,
  });
});
