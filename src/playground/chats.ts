import type { Instant } from '../domain/day.ts';
import type { FileAnswer, Post, Said } from './wire.ts';

/** More than anybody scrolls back through in a trial; keeps the file of a size that is written in a blink. */
const mostPosts = 500;

/** What was written where, in order. */
export type Chats = {
  posts(): readonly Post[];
  find(chat: string, id: string): Post | undefined;
  /** In a channel, `thread` null begins a new thread. */
  add(
    said: Said,
    where: { chat: string; thread: string | null; from: string | null; to?: string | null },
  ): Post;
  change(post: Post, said: Said): Post;
  remove(post: Post): void;
  /** Sets or takes back one person's reaction. */
  react(post: Post, kind: string, by: { person: string; isSet: boolean }): Post;
  /** Notes what was said to the file that the post offers, where it is still there. */
  noteAnswer(post: Post, answer: FileAnswer): void;
  forget(): void;
};

type Options = {
  kept: readonly Post[];
  now: () => Instant;
  isChannel: (chat: string) => boolean;
  changed: (post: Post) => void;
};

export function createChats({ kept, now, isChannel, changed }: Options): Chats {
  let posts = [...kept];

  function replace(post: Post): Post {
    posts = posts.map((other) => (other.chat === post.chat && other.id === post.id ? post : other));
    changed(post);
    return post;
  }

  function find(chat: string, id: string): Post | undefined {
    return posts.find((post) => post.chat === chat && post.id === id);
  }

  return {
    posts: () => posts,
    find,
    add(said, { chat, thread, from, to = null }) {
      const at = now();
      const id = nextId(posts, at);
      const place = isChannel(chat) ? (thread ?? id) : null;
      const post = {
        ...said,
        id,
        chat,
        thread: place,
        from,
        to,
        at,
        edition: 1,
        isRemoved: false,
        reactions: {},
        fileAnswer: null,
      };
      posts = [...posts, post].slice(-mostPosts);
      changed(post);
      return post;
    },
    change: (post, said) => replace({ ...post, ...said, edition: post.edition + 1 }),
    remove: (post) => {
      replace({ ...post, text: '', attached: [], isRemoved: true, edition: post.edition + 1 });
    },
    react: (post, kind, by) => replace({ ...post, reactions: reactionsAfter(post, kind, by) }),
    noteAnswer({ chat, id }, fileAnswer) {
      const post = find(chat, id);
      if (post && !post.isRemoved) replace({ ...post, fileAnswer });
    },
    forget: () => {
      posts = [];
    },
  };
}

/** Teams numbers messages by the millisecond; two within one get different ones all the same. */
function nextId(posts: readonly Post[], at: Instant): string {
  const last = Number(posts.at(-1)?.id ?? 0);
  return String(Math.max(Date.parse(at), last + 1));
}

function reactionsAfter(post: Post, kind: string, by: { person: string; isSet: boolean }): Post['reactions'] {
  const others = (post.reactions[kind] ?? []).filter((person) => person !== by.person);
  return { ...post.reactions, [kind]: by.isSet ? [...others, by.person] : others };
}
