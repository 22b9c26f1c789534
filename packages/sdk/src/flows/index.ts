/** `@yunting/sdk/flows`: what takes more than one call. */
export { followEvents } from './follow-events.ts';
export type { FollowOptions } from './follow-events.ts';
export { joinHearing } from './join-hearing.ts';
export type { JoinInput, JoinResult } from './join-hearing.ts';
export { payAndWait, waitForPayment } from './pay-and-wait.ts';
export type { PayOptions, PayOutcome } from './pay-and-wait.ts';
export { uploadFile } from './upload-file.ts';
export type { UploadInput, UploadOptions } from './upload-file.ts';
export type { BlobLike, RangeReader, UploadContent } from './upload-source.ts';
