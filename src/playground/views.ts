import { z } from 'zod';
import type { Instant } from '../domain/day.ts';
import { teamsIdOf } from './addresses.ts';
import type { Post, View } from './wire.ts';

/** Teams asks no oftener for the same viewer, unless the shared card was changed meanwhile. */
const refreshPause = 60_000;

export const cardType = 'application/vnd.microsoft.card.adaptive';

export type RefreshAction = {
  type: string;
  verb?: string | undefined;
  id?: string | undefined;
  data?: unknown;
};

/** A request for one viewer's card, by which answers that come in another order are told apart. */
export type Ticket = { key: string; turn: number; view: Omit<View, 'card'> };

/** The cards that only one person sees, and when they are due to be asked for again. */
export type Views = {
  all(): View[];
  ask(post: Post, viewer: string): Ticket;
  isDue(post: Post, viewer: string): boolean;
  /** Shows the card; false where a later request was answered first. */
  show(ticket: Ticket, card: unknown): View | null;
  /** The shared card changed: what each saw of it is gone. */
  drop(post: Post): void;
  forget(): void;
};

type Asked = { at: number; edition: number };

export function createViews(now: () => Instant): Views {
  const asked = new Map<string, Asked>();
  const shown = new Map<string, { view: View; turn: number }>();
  let turns = 0;

  return {
    all: () => [...shown.values()].map(({ view }) => view),
    isDue(post, viewer) {
      const last = asked.get(keyOf(post, viewer));
      return !last || last.edition !== post.edition || Date.parse(now()) - last.at >= refreshPause;
    },
    ask(post, viewer) {
      const key = keyOf(post, viewer);
      asked.set(key, { at: Date.parse(now()), edition: post.edition });
      turns += 1;
      return { key, turn: turns, view: { chat: post.chat, post: post.id, viewer } };
    },
    show({ key, turn, view }, card) {
      if ((shown.get(key)?.turn ?? 0) > turn) return null;
      const seen = { ...view, card };
      shown.set(key, { view: seen, turn });
      return seen;
    },
    drop(post) {
      for (const [key, { view }] of shown) {
        if (view.chat === post.chat && view.post === post.id) shown.delete(key);
      }
    },
    forget() {
      asked.clear();
      shown.clear();
    },
  };
}

/** The action that refreshes the post for this viewer by itself, or null where Teams would not ask. */
export function refreshActionFor(post: Post, viewer: string): RefreshAction | null {
  const content = post.attached.find((attached) => attached.contentType === cardType)?.content;
  const read = refreshing.safeParse(content);
  if (!read.success || post.isRemoved) return null;
  const { action, userIds } = read.data.refresh;
  // Without a list Teams refreshes for everybody in a conversation of up to 60 people, as ours are.
  return userIds === undefined || userIds.includes(teamsIdOf(viewer)) ? action : null;
}

const refreshing = z.object({
  refresh: z.object({
    action: z.object({
      type: z.literal('Action.Execute'),
      verb: z.string().optional(),
      id: z.string().optional(),
      data: z.unknown().optional(),
    }),
    userIds: z.array(z.string()).optional(),
  }),
});

function keyOf(post: Post, viewer: string): string {
  return `${post.chat}|${post.id}|${viewer}`;
}
