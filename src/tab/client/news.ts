/** What stands above single resources: whether changes come in, and how many came. */
export type News = { changes: number; isOnline: boolean };

export function createNews() {
  let news: News = { changes: 0, isOnline: true };
  const watching = new Set<() => void>();
  function put(next: Partial<News>): void {
    news = { ...news, ...next };
    for (const tell of watching) tell();
  }
  return {
    get: (): News => news,
    watch(tell: () => void): () => void {
      watching.add(tell);
      return () => watching.delete(tell);
    },
    changed: () => put({ changes: news.changes + 1 }),
    online(isOnline: boolean): void {
      if (isOnline !== news.isOnline) put({ isOnline });
    },
  };
}
