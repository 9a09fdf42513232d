import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ComponentType, lazy, type ReactNode, useEffect, useState } from 'react';
import { useWords } from './words.tsx';

type Fetch<Props> = () => Promise<{ default: ComponentType<Props> }>;

/**
 * A piece of the page that is fetched when it is first shown, as by React's `lazy`. Where the connection does not bring
 * it, that is said in its place while the rest of the page stands; it is tried again when the connection is back. Where
 * that does not help, as with a page older than what the server has now, only the whole page anew does.
 */
export function lazily<Props extends object>(fetch: Fetch<Props>): ComponentType<Props> {
  const begin = () => lazy(() => fetch().catch(notFetched));
  let Piece = begin();
  return function Lazily(props: Props) {
    const [tries, count] = useState(0);
    const again = () => {
      Piece = begin();
      count((before) => before + 1);
    };
    return (
      <Fetched key={tries} again={again} isFirst={tries === 0}>
        <Piece {...props} />
      </Fetched>
    );
  };
}

class NotFetched extends Error {}

function notFetched(cause: unknown): never {
  throw new NotFetched('a piece of the page did not come', { cause });
}

type Props = { again: () => void; isFirst: boolean; children: ReactNode };

class Fetched extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // Whatever else is wrong is for those around.
    if (!(error instanceof NotFetched)) throw error;
    return <Missing {...this.props} />;
  }
}

function Missing({ again, isFirst }: Pick<Props, 'again' | 'isFirst'>) {
  const { wrong, tryAgain } = useWords();
  useEffect(() => {
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [again]);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{wrong.piece}</MessageBarBody>
      <MessageBarActions>
        {isFirst ? (
          <Button onClick={again}>{tryAgain}</Button>
        ) : (
          <Button onClick={() => location.reload()}>{wrong.reload}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
