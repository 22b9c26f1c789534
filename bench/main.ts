// `pnpm bench [name …]`: every figure that the docs claim. Without names all run.
import { benchBot } from './bot-inbound.ts';
import { benchBotStore } from './bot-store.ts';
import { benchHttpDoor } from './http-door.ts';
import { benchMswRouting } from './msw-routing.ts';
import { benchSdkCalls } from './sdk-calls.ts';
import { benchWorlds } from './worlds.ts';

const benches = {
  sdk: benchSdkCalls,
  msw: benchMswRouting,
  http: benchHttpDoor,
  worlds: benchWorlds,
  bot: benchBot,
  botStore: benchBotStore,
} as const;

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
process.exit(0);
