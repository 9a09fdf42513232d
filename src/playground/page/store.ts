import type { Post, Snapshot, TrialEvent, View } from '../wire.ts';

type Kept = View & { isStale: boolean };

/** What the page knows, kept up to date by events. */
export type Store = ReturnType<typeof createStore>;

export function createStore() {
  let state: Snapshot | null = null;
  let views: Kept[] = [];

  function apply(event: TrialEvent): void {
    if (event.kind === 'snapshot') {
      state = event;
      views = event.views.map((view) => ({ ...view, isStale: false }));
    }
    if (state === null) return;
    if (event.kind === 'post') takePost(state, event.post);
    if (event.kind === 'view') takeView(event.view);
    if (event.kind === 'reach') takeReach(state, event);
    if (event.kind === 'forgotten') {
      state = { ...state, posts: [], views: [], unreachable: [] };
      views = [];
    }
  }

  function takePost(from: Snapshot, post: Post): void {
    const before = from.posts.find((other) => isSame(other, post));
    state = {
      ...from,
      posts: before ? from.posts.map((other) => (other === before ? post : other)) : [...from.posts, post],
    };
    if (!before || before.edition === post.edition) return;
    views = views.map((view) => (isOf(view, post) ? { ...view, isStale: true } : view));
  }

  function takeView(view: View): void {
    const others = views.filter((other) => !isSameView(other, view));
    views = [...others, { ...view, isStale: false }];
  }

  function takeReach(from: Snapshot, event: { person: string; isReachable: boolean }): void {
    const others = from.unreachable.filter((person) => person !== event.person);
    state = { ...from, unreachable: event.isReachable ? others : [...others, event.person] };
  }

  return {
    apply,
    snapshot: () => state,
    postsIn: (chat: string) => state?.posts.filter((post) => post.chat === chat) ?? [],
    viewOf: (post: Post, viewer: string) =>
      views.find((view) => isOf(view, post) && view.viewer === viewer) ?? null,
    /** Lets go of the views that the chat's changed cards left behind and no refresh replaced. */
    dropStale(chat: string, viewer: string) {
      views = views.filter((view) => !(view.isStale && view.chat === chat && view.viewer === viewer));
    },
  };
}

function isSame(a: Post, b: Post): boolean {
  return a.chat === b.chat && a.id === b.id;
}

function isOf(view: View, post: Post): boolean {
  return view.chat === post.chat && view.post === post.id;
}

function isSameView(a: View, b: View): boolean {
  return a.chat === b.chat && a.post === b.post && a.viewer === b.viewer;
}
