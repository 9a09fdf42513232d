import type { Snapshot, Suggestion } from '../wire.ts';
import type { Hands } from './act.ts';
import { createAttachment } from './attachment.ts';
import { createChatLog } from './chat-log.ts';
import { createComposer } from './composer.ts';
import { element } from './element.ts';
import type { Extension } from './extension.ts';
import type { Store } from './store.ts';
import { texts } from './texts.ts';

/** How long a typing sign stands where no message follows, in milliseconds. */
const typingStands = 8_000;
/** Gathers a burst of changes into one look. */
const lookDelay = 60;

type Person = Snapshot['people'][number];

type Options = {
  kind: Suggestion['pane'];
  viewer: Person;
  store: Store;
  hands: Hands;
  extension: Extension;
  title: string;
  /** The person's own chat is shown, or the channel. */
  chatOf: (viewer: Person) => string;
  /** What stands in the head beside the title. */
  head: readonly Node[];
  suggestions: readonly Suggestion[];
};

export type Pane = ReturnType<typeof createPane>;

/** One chat as one person sees it, with the box to write in. */
export function createPane(options: Options) {
  const { kind, store, hands, extension, title, chatOf, head, suggestions } = options;
  let { viewer } = options;
  let typing = 0;
  let looking = 0;
  const chat = () => chatOf(viewer);
  const before = (post: { id: string }) => ({ person: viewer.id, chat: chat(), post: post.id });
  const writing = (thread: string | null) => ({ person: viewer.id, chat: chat(), thread });
  const log = createChatLog({
    label: title,
    viewer: () => viewer.id,
    nameOf,
    viewOf: (post) => store.viewOf(post, viewer.id),
    async act(post, action, busy) {
      busy(true);
      await hands.press(before(post), action);
      busy(false);
    },
    answerFile: (post, answer) => hands.answerFile(before(post), answer),
    makeItem: ({ id, thread }) => void hands.compose(writing(thread), { command: 'makeItem', post: id }),
    react: (post, reaction) => void hands.tell('react', { ...before(post), kind: reaction }),
    reply: kind === 'channel' ? (id, author) => composer.replyTo({ id, author }) : null,
  });
  const composer = createComposer({
    label: `${kind === 'channel' ? texts.writeInChannel : texts.write} (${title})`,
    isChannel: kind === 'channel',
    suggestions: suggestions.filter(({ pane }) => pane === kind).map(({ text }) => text),
    attaching:
      kind === 'channel'
        ? null
        : (changed) => createAttachment({ person: () => viewer.id, changed, failed: hands.warn }),
    extend: (thread) => extension.open(writing(thread)),
    send(text, thread, more) {
      void hands.tell('say', { ...writing(thread), text, ...more });
      log.toEnd();
    },
  });
  const tab = element('a', { className: 'button', href: tabOf(viewer), target: '_blank' }, texts.openTab);
  const whole = element(
    'section',
    { className: `pane ${kind}`, id: `pane-${kind}`, 'aria-label': title },
    element('header', { className: 'pane-head' }, ...head, tab),
    log.element,
    composer.element,
  );

  function nameOf(id: string | null): string {
    const snapshot = store.snapshot();
    return (id === null ? snapshot?.bot : snapshot?.people.find((person) => person.id === id)?.name) ?? '';
  }

  function show(): void {
    log.show(store.postsIn(chat()).filter(({ to }) => to === null || to === viewer.id));
  }

  async function look(): Promise<void> {
    const [person, place] = [viewer.id, chat()];
    await hands.tell('look', { person, chat: place });
    store.dropStale(place, person);
    show();
  }

  function lookSoon(): void {
    clearTimeout(looking);
    looking = setTimeout(() => void look(), lookDelay);
  }

  return {
    element: whole,
    kind,
    chat,
    show,
    /** Lets the cards that refresh themselves do so: the pane came into sight, or something changed in it. */
    lookSoon,
    toEnd: log.toEnd,
    setTyping() {
      clearTimeout(typing);
      log.setTyping(true);
      typing = setTimeout(() => log.setTyping(false), typingStands);
    },
    stopTyping() {
      clearTimeout(typing);
      log.setTyping(false);
    },
    become(person: Person) {
      viewer = person;
      tab.href = tabOf(person);
      log.clear();
      show();
      log.toEnd();
      lookSoon();
    },
    startOver() {
      log.clear();
      show();
      log.toEnd();
    },
  };
}

/** The tab as they would see it. */
function tabOf({ id }: Person): string {
  return `/tab/?as=${encodeURIComponent(id)}`;
}
