import type { FileAnswer, Outcome } from '../wire.ts';
import { type CardAction, openLink } from './card.ts';
import type { DialogBox } from './dialog.ts';
import { ask, type Before, sayingOf, type Writing } from './server.ts';
import { texts } from './texts.ts';
import type { Toasts } from './toast.ts';

/** What carries out what a person presses, and shows what comes of it. */
export type Hands = {
  /** Asks the server; what needs saying is said. Null where the server did not answer. */
  tell: (path: string, body: object) => Promise<Outcome | null>;
  press: (where: Before, action: CardAction) => Promise<void>;
  answerFile: (where: Before, answer: FileAnswer) => Promise<void>;
  /** Opens a form of the app's beside the compose box, or on a message. */
  compose: (where: Writing, asked: { command: string; post: string | null }) => Promise<void>;
  /** Says what went wrong before anything was asked. */
  warn: (text: string) => void;
};

/** Into the tab one goes as whoever pressed. */
function asSeenBy(person: string, link: string): string {
  if (!link.startsWith(`${location.origin}/tab/`)) return link;
  const url = new URL(link);
  url.searchParams.set('as', person);
  return url.href;
}

/** Sends what was filled into a dialog. */
type Send = (data: object) => Promise<Outcome | null>;

export function createHands(toasts: Toasts, dialog: DialogBox): Hands {
  async function tell(path: string, body: object): Promise<Outcome | null> {
    try {
      const outcome = await ask(path, body);
      const saying = sayingOf(outcome);
      if (saying) toasts.show(saying);
      return outcome;
    } catch {
      toasts.show({ text: texts.lost, isBad: true });
      return null;
    }
  }

  function follow(url: string): void {
    if (!openLink(url)) toasts.show({ text: texts.badLink, isBad: true });
  }

  async function press(where: Before, action: CardAction): Promise<void> {
    if (action.kind === 'open') {
      follow(asSeenBy(where.person, action.url));
    } else if (action.kind === 'execute') {
      const { verb, id, data } = action;
      await tell('press', { ...where, action: { type: 'Action.Execute', verb, id, data } });
    } else {
      await submit(where, action.data);
    }
  }

  /** `msteams` in the data says what Teams itself is to do. */
  async function submit(where: Before, { msteams, ...data }: Record<string, unknown>): Promise<void> {
    const wish = (msteams ?? {}) as { type?: unknown; text?: unknown; value?: unknown };
    if (wish.type === 'task/fetch') {
      const send: Send = (filled) => tell('dialog/submit', { ...where, data: filled });
      showDialog(await tell('dialog/open', { ...where, data }), send);
    } else if (wish.type === 'imBack' || wish.type === 'messageBack') {
      const { person, chat } = where;
      await tell('say', { person, chat, thread: null, text: String(wish.text ?? wish.value ?? '') });
    } else {
      await tell('submit', { ...where, data });
    }
  }

  function showDialog(outcome: Outcome | null, send: Send): void {
    if (outcome?.kind === 'dialog') {
      dialog.showCard(outcome.dialog, (action) => void fillIn(action, send));
    } else if (outcome?.kind === 'done' || outcome?.kind === 'message') {
      dialog.close();
    }
  }

  async function fillIn(action: CardAction, send: Send): Promise<void> {
    if (action.kind === 'open') return follow(action.url);
    if (action.kind === 'execute') return toasts.show({ text: texts.noExecuteInDialogs, isBad: true });
    dialog.busy(true);
    const { msteams: _, ...data } = action.data;
    showDialog(await send(data), send);
    dialog.busy(false);
  }

  return {
    tell,
    press,
    warn: (text) => toasts.show({ text, isBad: true }),
    async answerFile(where, answer) {
      await tell('file', { ...where, answer });
    },
    async compose(where, asked) {
      const send: Send = (data) =>
        tell('compose/submit', { ...where, sent: { command: asked.command, data } });
      showDialog(await tell('compose/open', { ...where, asked }), send);
    },
  };
}
