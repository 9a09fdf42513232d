import type { Post } from '../wire.ts';

const place = 'moedeklar-seen';

/** How far each chat has been read, remembered by the browser. At the very first look everything counts as read. */
export function createUnread() {
  const stored = localStorage.getItem(place);
  let seen: Record<string, number> = stored ? JSON.parse(stored) : {};
  let isFirst = stored === null;

  function save(): void {
    localStorage.setItem(place, JSON.stringify(seen));
  }

  function readAll(posts: readonly Post[]): void {
    for (const post of posts) seen[post.chat] = Math.max(seen[post.chat] ?? 0, Number(post.id));
    save();
  }

  return {
    begin(posts: readonly Post[]) {
      if (isFirst) readAll(posts);
      isFirst = false;
    },
    readAll,
    read(chat: string, posts: readonly Post[]) {
      const latest = Number(posts.at(-1)?.id ?? 0);
      if (latest <= (seen[chat] ?? 0)) return;
      seen = { ...seen, [chat]: latest };
      save();
    },
    isUnread(chat: string, posts: readonly Post[]): boolean {
      return posts.some((post) => post.from === null && Number(post.id) > (seen[chat] ?? 0));
    },
  };
}

export type Unread = ReturnType<typeof createUnread>;
