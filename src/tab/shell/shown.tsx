import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import { type Resource, useClient } from '../client/use-resource.ts';
import { useHost } from './host-context.ts';
import { Notice } from './notice.tsx';
import { useRouter } from './router.tsx';
import { saidOf } from './said-of.ts';
import { Waiting } from './waiting.tsx';
import { useWords } from './words.tsx';

type Props<T> = { of: Resource<T>; children: (body: T) => ReactNode; waiting?: ReactNode };

/** What was read, its shape while it is on its way, or why it cannot be read and what to do. */
export function Shown<T>({ of: { body, failed, again }, children, waiting = <Waiting /> }: Props<T>) {
  if (body === null) return failed ? <Failure problem={failed} again={again} /> : waiting;
  return (
    <>
      {failed && <Older problem={failed} />}
      {children(body)}
    </>
  );
}

type Failed = NonNullable<Resource<unknown>['failed']>;

/** That what is shown may be older than what holds; where the connection is away, the frame says so. */
function Older({ problem: { status, detail } }: { problem: Failed }) {
  const words = useWords();
  const { news } = useClient();
  const { isOnline } = useSyncExternalStore(news.watch, news.get);
  if (status === 0 && !isOnline) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{detail || words.offline}</MessageBarBody>
    </MessageBar>
  );
}

type FailureProps = { problem: Failed; again: () => void };

function Failure({ problem, again }: FailureProps) {
  const { status, detail } = problem;
  const words = useWords();
  const { go } = useRouter();
  const { signIn } = useHost();
  const { unknown, wrong } = words;
  if (status === 401) {
    const { title, text, again: label, not } = words.signIn;
    if (!signIn) return <Notice title={title} text={not} />;
    return <Notice title={title} text={detail || text} act={{ label, do: () => void signIn() }} />;
  }
  if (status === 403 || status === 404) {
    const home = { label: unknown.back, do: () => go({ page: 'home' }) };
    return <Notice title={unknown.title} text={detail || unknown.text} act={home} />;
  }
  return (
    <Notice title={wrong.title} text={saidOf(problem, wrong)} act={{ label: words.tryAgain, do: again }} />
  );
}
