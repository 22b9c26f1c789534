// Generated from openapi/ by `pnpm generate`. Do not edit.
export * as identity from './identity.ts';
export * as files from './files.ts';
export * as filings from './filings.ts';
export * as cases from './cases.ts';
export * as documents from './documents.ts';
export * as fees from './fees.ts';
export * as eservice from './eservice.ts';
export * as hearings from './hearings.ts';
export * as rooms from './rooms.ts';
export * as consultations from './consultations.ts';
export * as events from './events.ts';
