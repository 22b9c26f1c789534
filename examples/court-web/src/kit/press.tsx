// The one kind of button: large, named, and waiting while its act is under way.
import { Button } from 'antd-mobile';
import type { ReactNode } from 'react';

export interface PressProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `main` at most once a card. */
  readonly kind?: 'main' | 'plain' | 'serious';
  readonly busy?: boolean;
  readonly disabled?: boolean;
}

export function Press({ children, onPress, kind = 'plain', busy = false, disabled = false }: PressProps) {
  return (
    <Button
      block
      type="button"
      color={kind === 'main' ? 'primary' : kind === 'serious' ? 'danger' : 'default'}
      fill={kind === 'serious' ? 'outline' : 'solid'}
      disabled={disabled || busy}
      aria-busy={busy}
      className={`press press-${kind}`}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
