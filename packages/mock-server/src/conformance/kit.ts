// What a check is, and what it has in its hands.
import type { Watch } from './finding.ts';
import type { Scene } from './scene.ts';
import type { Target } from './target.ts';

export interface Kit {
  readonly target: Target;
  /** Records that checks need, made when first asked for. */
  readonly scene: Scene;
}

/** A named sentence about the target, and how to find out whether it holds. */
export interface Check {
  /** `<group>.<name>`, stable. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Looks at the target through `watch`. Throws NotApplicable when it cannot, StepFailed when a step before it fails. */
  run(kit: Kit, watch: Watch): Promise<void>;
}

export interface Group {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly checks: readonly Check[];
}
