/** `@yunting/bot/node`: what needs a machine: a disk, a clock, a server. */
export { machineClock, machineRandom } from './app/machine.ts';
export { runBot } from './app/run-bot.ts';
export { serveWebhooks } from './intake/serve-webhooks.ts';
export { StoreError } from './store/store-error.ts';
export { sqliteStore } from './store/sqlite.ts';
