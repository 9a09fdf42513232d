import { htmlFromMarkdown, htmlFromPlain } from '../../../cards/drawn/html-from-markdown.ts';
import type { Attached, FileAnswer, Post, View } from '../wire.ts';
import { avatar } from './avatar.ts';
import { type CardAction, drawCard } from './card.ts';
import { element, icon, icons } from './element.ts';
import { drawConsent, drawFile, readFileCard } from './file-card.ts';
import { createMessageMenu } from './message-menu.ts';
import { createReactions } from './reactions.ts';
import { texts } from './texts.ts';
import { timeOf } from './time.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';

/** Whose eyes a message is drawn for, and what they can do with it. */
export type Onlooker = {
  viewer: () => string;
  nameOf: (person: string | null) => string;
  act: (post: Post, action: CardAction, busy: (isBusy: boolean) => void) => void;
  answerFile: (post: Post, answer: FileAnswer) => Promise<void>;
  react: (post: Post, kind: string) => void;
  makeItem: (post: Post) => void;
};

export type Message = { element: HTMLElement; show: (post: Post, view: View | null) => void };

/** One message, drawn anew only where it changed, so that half-filled fields elsewhere stay. */
export function createMessage(onlooker: Onlooker): Message {
  const head = element('div', { className: 'message-head' });
  const body = element('div', { className: 'message-body' });
  const reactions = createReactions(onlooker);
  const menu = createMessageMenu(onlooker.makeItem);
  const bubble = element('div', { className: 'bubble' }, head, body, reactions.element, menu.element);
  const picture = element('div', { className: 'picture' });
  const whole = element('article', { className: 'message', tabIndex: -1 }, picture, bubble);
  let last: { post: Post; view: View | null; viewer: string } | null = null;
  let drawn = '';

  function isAsBefore(post: Post, view: View | null, viewer: string): boolean {
    return last?.post === post && last.view === view && last.viewer === viewer;
  }

  return {
    element: whole,
    show(post, view) {
      const viewer = onlooker.viewer();
      if (isAsBefore(post, view, viewer)) return;
      last = { post, view, viewer };
      const name = onlooker.nameOf(post.from);
      if (!picture.hasChildNodes()) picture.append(avatar(name, post.from === null));
      whole.classList.toggle('own', post.from === viewer);
      whole.setAttribute('aria-label', name);
      head.replaceChildren(...headOf(post, name));
      reactions.show(post);
      menu.show(post);
      const { text, isRemoved, attached, fileAnswer } = post;
      const looks = JSON.stringify([text, isRemoved, view?.card ?? attached, fileAnswer, viewer]);
      if (looks === drawn) return;
      drawn = looks;
      const hadFocus = body.contains(document.activeElement);
      body.replaceChildren(...bodyOf(post, view, onlooker));
      if (hadFocus) whole.focus({ preventScroll: true });
    },
  };
}

function headOf(post: Post, name: string): Node[] {
  const isEdited = post.edition > 1 && !post.isRemoved;
  return [
    element('span', { className: 'author' }, name),
    ...(post.from === null ? [element('span', { className: 'badge' }, texts.bot)] : []),
    element('time', { dateTime: post.at }, timeOf(post.at)),
    ...(isEdited ? [element('span', { className: 'edited' }, texts.edited)] : []),
    ...(post.to === null ? [] : [element('span', { className: 'edited' }, icon(icons.lock), texts.onlyYou)]),
  ];
}

function bodyOf(post: Post, view: View | null, onlooker: Onlooker): Node[] {
  if (post.isRemoved) return [element('p', { className: 'gone' }, texts.removed)];
  const parts: Node[] = post.text ? [textOf(post)] : [];
  if (view) {
    // In a personal chat it goes without saying.
    const note = post.thread === null ? [] : [ownNote(onlooker)];
    return [...parts, cardOf(post, view.card, onlooker), ...note];
  }
  return [...parts, ...post.attached.map((attached) => attachedOf(post, attached, onlooker))];
}

function attachedOf(post: Post, attached: Attached, onlooker: Onlooker): HTMLElement {
  const { contentType, content, name } = attached;
  if (contentType === adaptive) return cardOf(post, content, onlooker);
  const file = readFileCard(attached);
  if (file?.kind === 'file') return drawFile(file);
  // Teams takes an answer in the personal chat alone.
  if (file?.kind === 'consent' && post.thread === null)
    return drawConsent(file, post.fileAnswer, (answer) => onlooker.answerFile(post, answer));
  return element('p', { className: 'gone' }, texts.notShown(name ?? contentType));
}

function textOf(post: Post): HTMLElement {
  const html = post.format === 'plain' ? htmlFromPlain(post.text) : htmlFromMarkdown(post.text);
  return element('div', { className: 'text', innerHTML: html });
}

function cardOf(post: Post, content: unknown, onlooker: Onlooker): HTMLElement {
  const card = drawCard(content, (action) => onlooker.act(post, action, busy));
  function busy(isBusy: boolean): void {
    card.classList.toggle('busy', isBusy);
    card.setAttribute('aria-busy', String(isBusy));
  }
  return card;
}

function ownNote({ nameOf, viewer }: Onlooker): HTMLElement {
  return element('p', { className: 'own-note' }, icon(icons.lock), texts.onlyFor(nameOf(viewer())));
}
