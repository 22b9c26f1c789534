// Measuring: CPU time of this process per call, interleaved rounds, the best round of each; ratios are the finding.

/** One thing measured. `once` does one call and resolves when it is done. */
export interface Subject {
  readonly name: string;
  readonly once: () => Promise<unknown>;
}

export interface Figure {
  readonly name: string;
  /** Best round: µs of CPU (user + system) per call. */
  readonly cpuMicros: number;
  /** Best round: µs of wall time per call. */
  readonly wallMicros: number;
}

export interface Rounds {
  readonly warmUp: number;
  readonly calls: number;
  readonly rounds: number;
  /** Calls under way at once. */
  readonly concurrency: number;
}

/** Runs the subjects in turn, round after round. */
export async function measure(
  subjects: readonly Subject[],
  { warmUp, calls, rounds, concurrency }: Rounds,
): Promise<Figure[]> {
  for (const { once } of subjects) await many(once, warmUp, concurrency);
  const best = new Map<string, Figure>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, once } of subjects) {
      const cpu = process.cpuUsage();
      const started = performance.now();
      await many(once, calls, concurrency);
      const wallMicros = ((performance.now() - started) * 1000) / calls;
      const { user, system } = process.cpuUsage(cpu);
      const cpuMicros = (user + system) / calls;
      const before = best.get(name);
      best.set(name, {
        name,
        cpuMicros: Math.min(before?.cpuMicros ?? Infinity, cpuMicros),
        wallMicros: Math.min(before?.wallMicros ?? Infinity, wallMicros),
      });
    }
  }
  return [...best.values()];
}

async function many(once: () => Promise<unknown>, calls: number, concurrency: number): Promise<void> {
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await once();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

/** Prints a table of figures. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { name, cpuMicros, wallMicros } of figures) {
    console.log(
      `  ${name.padEnd(44)} ${cpuMicros.toFixed(1).padStart(9)} µs CPU ${wallMicros.toFixed(1).padStart(9)} µs wall`,
    );
  }
}

/** Prints one ratio beside its target. */
export function printRatio(what: string, ratio: number, target: string): void {
  console.log(`  → ${what}: ${ratio.toFixed(2)} (target ${target})`);
}

/** The figure of this name. */
export function pick(figures: readonly Figure[], name: string): Figure {
  const found = figures.find((figure) => figure.name === name);
  if (!found) throw new RangeError(`no figure ${name}`);
  return found;
}
