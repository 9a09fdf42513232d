/** What stands above single resources: whether changes come in, and how many came; whether they did not just before. */
export type News = { changes: number; isOnline: boolean; isBack: boolean };

export function createNews() {
  let news: News = { changes: 0, isOnline: true, isBack: false };
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
      if (isOnline !== news.isOnline) put({ isOnline, isBack: isOnline });
    },
    /** That it was away has been said for long enough. */
    settled(): void {
      if (news.isBack) put({ isBack: false });
    },
  };
}
