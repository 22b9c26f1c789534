// Conversations of a few questions, as pure functions.
export { beginDialogue, continueDialogue, dialogueMs } from './run.ts';
export type { Ask, Beginning, DialogueInput, DialogueName, DialogueState, Turn } from './dialogue.ts';
