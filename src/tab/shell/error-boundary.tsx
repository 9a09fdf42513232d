import { Component, type ReactNode } from 'react';
import { Notice } from './notice.tsx';
import type { TabWords } from './words.tsx';

type Props = { words: TabWords; children: ReactNode };

/** A mistake of ours in a page: said kindly, and told to the browser's console. */
export class ErrorBoundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <Notice
        title={words.wrong.title}
        text={words.wrong.bug}
        act={{ label: words.wrong.reload, do: () => location.reload() }}
      />
    );
  }
}
