// A part of the page that fails does not take the rest with it.
import { Component } from 'react';
import type { ReactNode } from 'react';
import { shellWords } from '../words/shell.ts';
import { translator } from '../words/words.ts';
import type { Lang } from '../words/words.ts';

interface Props {
  readonly lang: Lang;
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const t = translator(shellWords, this.props.lang);
    return (
      <div role="alert" className="note note-error">
        <p>{t('failed')}</p>
        <button type="button" className="link" onClick={() => this.setState({ failed: false })}>
          {t('again')}
        </button>
      </div>
    );
  }
}
