import type { FileAnswer, Outcome } from '../wire.ts';
import { type CardAction, openLink } from './card.ts';
import type { DialogBox } from './dialog.ts';
import { ask, type Before, sayingOf } from './server.ts';
import { texts } from './texts.ts';
import type { Toasts } from './toast.ts';

/** What carries out what a person presses, and shows what comes of it. */
export type Hands = {
  /** Asks the server; what needs saying is said. Null where the server did not answer. */
  tell: (path: string, body: object) => Promise<Outcome | null>;
  press: (where: Before, action: CardAction) => Promise<void>;
  answerFile: (where: Before, answer: FileAnswer) => Promise<void>;
  /** Says what went wrong before anything was asked. */
  warn: (text: string) => void;
};

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

  async function press(where: Before, action: CardAction): Promise<void> {
    if (action.kind === 'open') {
      if (!openLink(action.url)) toasts.show({ text: texts.badLink, isBad: true });
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
      showDialog(where, await tell('dialog/open', { ...where, data }));
    } else if (wish.type === 'imBack' || wish.type === 'messageBack') {
      const { person, chat } = where;
      await tell('say', { person, chat, thread: null, text: String(wish.text ?? wish.value ?? '') });
    } else {
      await tell('submit', { ...where, data });
    }
  }

  function showDialog(where: Before, outcome: Outcome | null): void {
    if (outcome?.kind === 'dialog') {
      dialog.showCard(outcome.dialog, (action) => void fillIn(where, action));
    } else if (outcome?.kind === 'done' || outcome?.kind === 'message') {
      dialog.close();
    }
  }

  async function fillIn(where: Before, action: CardAction): Promise<void> {
    if (action.kind === 'open') return press(where, action);
    if (action.kind === 'execute') return toasts.show({ text: texts.noExecuteInDialogs, isBad: true });
    dialog.busy(true);
    const { msteams: _, ...data } = action.data;
    showDialog(where, await tell('dialog/submit', { ...where, data }));
    dialog.busy(false);
  }

  return {
    tell,
    press,
    warn: (text) => toasts.show({ text, isBad: true }),
    async answerFile(where, answer) {
      await tell('file', { ...where, answer });
    },
  };
}
