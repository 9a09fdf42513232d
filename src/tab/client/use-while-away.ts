import { useEffect, useState } from 'react';
import { useClient } from './use-resource.ts';

/** Why something was not answered; that nothing was reached is said no longer than until the connection is back. */
export function useWhileAway<P extends { status: number }>(problem: P | null): P | null {
  const { news } = useClient();
  const [past, leave] = useState<P | null>(null);
  useEffect(
    () => (problem?.status === 0 ? onceBack(news, () => leave(problem)) : undefined),
    [problem, news],
  );
  return problem === past ? null : problem;
}

type News = { get: () => { isOnline: boolean }; watch: (tell: () => void) => () => void };

/** Does it when the connection is there after it was away, unless what it gives is called before. */
export function onceBack(news: News, act: () => void): () => void {
  let wasAway = !news.get().isOnline;
  return news.watch(() => {
    const { isOnline } = news.get();
    if (isOnline && wasAway) act();
    wasAway ||= !isOnline;
  });
}
