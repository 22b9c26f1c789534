// Real Wechaty over the simulated chat, of either family. Loads Wechaty's packages when called, and only then: Node alone.
import type { PuppetBaseClass } from '../wechaty/sim-puppet.ts';
import { simulatedPuppet } from '../wechaty/sim-puppet.ts';
import type { WechatyShape } from '../wechaty/wechaty-shape.ts';
import type { World } from './world.ts';

export type WechatyFamily = 'wechaty' | '@juzi/wechaty';

interface Loaded {
  readonly Puppet: PuppetBaseClass;
  readonly build: (puppet: unknown) => WechatyShape;
}

async function load(family: WechatyFamily): Promise<Loaded> {
  // Their published types are not used: they differ, and do not compile by themselves.
  if (family === 'wechaty') {
    const [{ Puppet }, { WechatyBuilder }] = await Promise.all([import('wechaty-puppet'), import('wechaty')]);
    const build = (puppet: unknown) =>
      WechatyBuilder.build({ puppet: puppet as never }) as unknown as WechatyShape;
    return { Puppet: Puppet as unknown as PuppetBaseClass, build };
  }
  const [{ Puppet }, { WechatyBuilder }] = await Promise.all([
    import('@juzi/wechaty-puppet'),
    import('@juzi/wechaty'),
  ]);
  const build = (puppet: unknown) =>
    WechatyBuilder.build({ puppet: puppet as never }) as unknown as WechatyShape;
  return { Puppet: Puppet as unknown as PuppetBaseClass, build };
}

/** A Wechaty of this family whose account lives in `world`; not started. */
export async function simulatedWechaty(
  family: WechatyFamily,
  world: World,
  accountId: string,
): Promise<WechatyShape> {
  const [{ Puppet, build }, { FileBox }] = await Promise.all([load(family), import('file-box')]);
  const makeFile = (name: string): unknown => FileBox.fromBase64(btoa('simulated'), name);
  return build(simulatedPuppet(Puppet, world, accountId, makeFile));
}
