// One act at a time: the button waits, an error is kept to be shown, and the page reads again afterwards.
import { useCallback, useRef, useState } from 'react';
import { usePage } from './page-context.ts';

export interface Acting {
  readonly busy: boolean;
  readonly error: unknown;
  /** Runs it unless another is under way; answers whether it went through. */
  readonly act: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly clear: () => void;
}

export function useAct(): Acting {
  const { changed } = usePage();
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const running = useRef(false);
  const act = useCallback(
    async (work: () => Promise<unknown>) => {
      if (running.current) return false;
      running.current = true;
      setState({ busy: true });
      try {
        await work();
        setState({ busy: false });
        return true;
      } catch (error) {
        setState({ busy: false, error });
        return false;
      } finally {
        running.current = false;
        changed();
      }
    },
    [changed],
  );
  const clear = useCallback(() => setState({ busy: false }), []);
  return { busy: state.busy, error: state.error, act, clear };
}
