// @yunting/mock-server/node: the court on this machine, over HTTP, with its control plane, courier and data on disk.
export { openHttpDoor } from './doors/http.ts';
export type { HttpDoor, HttpDoorOptions } from './doors/http.ts';
export { fileStorage } from './doors/storage.ts';
export { startCourt } from './start.ts';
export type { RunningCourt, StartOptions } from './start.ts';
