import type { createAttachment } from './attachment.ts';
import { element, icon, icons } from './element.ts';
import { createPrivateSwitch } from './private-switch.ts';
import type { OwnFile } from './server.ts';
import { texts } from './texts.ts';

type Thread = { id: string; author: string };

type Options = {
  label: string;
  isChannel: boolean;
  suggestions: readonly string[];
  /** In the channel `isPrivate` where nobody else is to see it. */
  send: (text: string, thread: string | null, more: { file: OwnFile | null; isPrivate: boolean }) => void;
  /** Opens the app beside the box. */
  extend: (thread: string | null) => void;
  /** Where files can go along; `changed` is called when one was picked or put away. */
  attaching: ((changed: () => void) => ReturnType<typeof createAttachment>) | null;
};

/** The box to write in: Enter sends, Shift and Enter begins a line; suggestions below fill it in. */
export function createComposer({ label, isChannel, suggestions, send, extend, attaching }: Options) {
  let thread: Thread | null = null;
  const box = element('textarea', {
    rows: 1,
    'aria-label': label,
    placeholder: placeholder(),
    spellcheck: false,
  });
  const button = element(
    'button',
    { type: 'submit', className: 'send', title: texts.send, 'aria-label': texts.send, disabled: true },
    icon(icons.send),
  );
  const notice = element('div', { className: 'replying', hidden: true });
  const attachment = attaching?.(allow) ?? null;
  const privately = isChannel ? createPrivateSwitch() : null;
  const app = appButton(() => extend(thread?.id ?? null));
  const field = element('div', { className: 'field' }, box, app, attachment?.button, button);
  const form = element(
    'form',
    { className: 'composer' },
    notice,
    attachment?.chosen,
    field,
    privately?.element,
    chipsFor(suggestions, fill),
  );

  function placeholder(): string {
    if (!isChannel) return texts.write;
    return thread ? texts.writeReply : texts.writeInChannel;
  }

  function answer(to: Thread | null): void {
    thread = to;
    box.placeholder = placeholder();
    notice.hidden = to === null;
    if (to)
      notice.replaceChildren(
        texts.replyTo(to.author),
        stopButton(() => answer(null)),
      );
    box.focus();
  }

  function grow(): void {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
    allow();
  }

  function allow(): void {
    button.disabled = box.value.trim() === '' && !attachment?.has();
  }

  function fill(text: string): void {
    box.value = text;
    grow();
    box.focus();
  }

  function submit(): void {
    const text = box.value.trim();
    if (text === '' && !attachment?.has()) return;
    send(text, thread?.id ?? null, {
      file: attachment?.take() ?? null,
      isPrivate: privately?.take() ?? false,
    });
    fill('');
    if (thread) answer(null);
  }

  box.addEventListener('input', grow);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return { element: form, replyTo: answer };
}

function chipsFor(suggestions: readonly string[], fill: (text: string) => void): HTMLElement | null {
  if (suggestions.length === 0) return null;
  const chips = suggestions.map((text) => {
    const chip = element('button', { type: 'button', className: 'chip' }, text);
    chip.addEventListener('click', () => fill(text));
    return element('li', {}, chip);
  });
  return element('ul', { className: 'chips', 'aria-label': texts.suggestions }, ...chips);
}

function appButton(open: () => void): HTMLElement {
  const label = texts.extension.open;
  const button = element(
    'button',
    { type: 'button', className: 'send app', title: label, 'aria-label': label },
    element('img', { src: '/trial/page/mark.svg', alt: '' }),
  );
  button.addEventListener('click', open);
  return button;
}

function stopButton(stop: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', className: 'plain', title: texts.stopReply, 'aria-label': texts.stopReply },
    icon(icons.close),
  );
  button.addEventListener('click', stop);
  return button;
}
