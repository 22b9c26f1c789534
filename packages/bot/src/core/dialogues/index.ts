// Conversations of a few questions, as pure functions.
export { beginDialogue, continueDialogue, dialogueMs } from './run.ts';
export type {
  Ask,
  AskCategory,
  Beginning,
  DialogueCase,
  DialogueData,
  DialogueHearing,
  DialogueInput,
  DialogueName,
  DialogueState,
  Turn,
} from './dialogue.ts';
