// The control plane of a sandbox, as far as the kit uses it: a world of its own, so that nothing else is disturbed, forks
// of it for what lets time pass, and the digest of everything in it.
import { createControl } from '../sandbox/control.ts';
import type { Control } from '../sandbox/control.ts';

export interface Sandbox {
  readonly control: Control;
  /** Base URL of this world. */
  readonly baseUrl: string;
  /** A world that starts where this one is. */
  fork(): Promise<Sandbox>;
  /** Of everything in this world: equal while nothing happens. */
  digest(): Promise<string>;
}

/** A fresh world in the court at `baseUrl`. */
export async function openSandbox(baseUrl: string, controlToken: string): Promise<Sandbox> {
  const root = createControl({ baseUrl, controlToken });
  const taken = new Set((await root.listWorlds({})).data);
  const nextName = (): string => {
    for (let at = 1; ; at++) {
      const name = `verify-${at}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  const open = (name: string): Sandbox => {
    const worldUrl = `${baseUrl.replace(/\/+$/, '')}/w/${name}`;
    return {
      control: createControl({ baseUrl: worldUrl, controlToken }),
      baseUrl: worldUrl,
      async fork() {
        const fork = nextName();
        await root.createWorld({ name: fork, from: name });
        return open(fork);
      },
      digest: async () => (await root.createWorld({ name: nextName(), from: name })).digest,
    };
  };
  const name = nextName();
  await root.createWorld({ name });
  return open(name);
}
