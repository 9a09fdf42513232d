import type { Post, View } from '../wire.ts';
import { element, icon, icons } from './element.ts';
import { createMessage, type Message, type Onlooker } from './message.ts';
import { texts } from './texts.ts';

/** How far from the end still counts as reading the latest, in pixels. */
const nearEnd = 120;

type Thread = { element: HTMLElement; replies: HTMLElement };

type Options = Onlooker & {
  label: string;
  viewOf: (post: Post) => View | null;
  /** For a channel: a person wants to write in the thread. */
  reply: ((thread: string, author: string) => void) | null;
};

/** The messages of one pane, in threads where it is a channel. */
export function createChatLog(options: Options) {
  const list = element('div', { className: options.reply ? 'list threads' : 'list' });
  const typing = element('p', { className: 'typing', hidden: true }, texts.typing);
  const empty = element(
    'div',
    { className: 'empty' },
    element('p', { className: 'empty-title' }, texts.emptyChat),
    element('p', {}, texts.emptyHint),
  );
  const whole = element(
    'div',
    { className: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': options.label, tabIndex: 0 },
    empty,
    list,
    typing,
  );
  const messages = new Map<string, Message>();
  const threads = new Map<string, Thread>();

  function place(post: Post): HTMLElement {
    if (post.thread === null || !options.reply) return list;
    const thread = threads.get(post.thread) ?? beginThread(post.thread, post);
    return post.id === post.thread ? thread.element : thread.replies;
  }

  function beginThread(id: string, first: Post): Thread {
    const replies = element('div', { className: 'replies' });
    const button = element('button', { type: 'button', className: 'reply' }, icon(icons.reply), texts.reply);
    button.addEventListener('click', () => options.reply?.(id, options.nameOf(first.from)));
    const thread = { element: element('section', { className: 'thread' }, replies, button), replies };
    threads.set(id, thread);
    list.append(thread.element);
    return thread;
  }

  function showPost(post: Post): void {
    const known = messages.get(post.id);
    const message = known ?? createMessage(options);
    message.show(post, options.viewOf(post));
    if (known) return;
    messages.set(post.id, message);
    const where = place(post);
    if (where.matches('.thread')) where.prepend(message.element);
    else where.append(message.element);
  }

  function toEnd(): void {
    whole.scrollTop = whole.scrollHeight;
  }

  return {
    element: whole,
    show(posts: readonly Post[]) {
      const isAtEnd = whole.scrollHeight - whole.scrollTop - whole.clientHeight < nearEnd;
      for (const post of posts) showPost(post);
      empty.hidden = posts.length > 0;
      if (isAtEnd) toEnd();
    },
    /** Another chat is shown from here on. */
    clear() {
      messages.clear();
      threads.clear();
      list.replaceChildren();
      typing.hidden = true;
    },
    setTyping(isTyping: boolean) {
      typing.hidden = !isTyping;
      if (isTyping) toEnd();
    },
    toEnd,
  };
}
