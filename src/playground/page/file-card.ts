import { isSafeLink } from '../../../cards/drawn/html-from-markdown.ts';
import type { Attached, FileAnswer } from '../wire.ts';
import { element } from './element.ts';
import { fileIcon } from './file-icon.ts';
import { sizeOf } from './size.ts';
import { texts } from './texts.ts';

const teams = 'application/vnd.microsoft.teams.card';

type Consent = { kind: 'consent'; name: string; description: string; size: number | null };
type File = { kind: 'file'; name: string; link: string | null };

/** Reads a file that is offered, or one that lies in somebody's OneDrive; null where it is something else. */
export function readFileCard({ contentType, content, name, contentUrl }: Attached): Consent | File | null {
  if (name === null) return null;
  if (contentType === `${teams}.file.info`) return { kind: 'file', name, link: linkTo(contentUrl ?? '') };
  if (contentType !== `${teams}.file.consent`) return null;
  const { description, sizeInBytes } = (content ?? {}) as { description?: unknown; sizeInBytes?: unknown };
  return {
    kind: 'consent',
    name,
    description: typeof description === 'string' ? description : '',
    size: typeof sizeInBytes === 'number' ? sizeInBytes : null,
  };
}

/** An offer to lay a file into one's OneDrive, which is answered at most once. */
export function drawConsent(
  { name, description, size }: Consent,
  answered: FileAnswer | null,
  answer: (answer: FileAnswer) => Promise<void>,
): HTMLElement {
  const below = answered
    ? element('p', { className: 'file-answer' }, texts.fileAnswer[answered])
    : element('div', { className: 'file-buttons' }, button('accept'), button('decline'));
  const card = fileCard(
    name,
    element('p', { className: 'file-about' }, description),
    size !== null && element('p', { className: 'file-size' }, sizeOf(size)),
    below,
  );

  function button(kind: FileAnswer): HTMLButtonElement {
    const label = kind === 'accept' ? texts.allow : texts.decline;
    const made = element(
      'button',
      { type: 'button', className: `button ${kind}`, 'aria-label': `${label} ${name}` },
      label,
    );
    made.addEventListener('click', () => void press(kind));
    return made;
  }

  async function press(kind: FileAnswer): Promise<void> {
    if (card.matches('.busy')) return;
    busy(true);
    await answer(kind);
    busy(false);
  }

  /** The buttons keep the focus meanwhile, as a disabled one would not. */
  function busy(isBusy: boolean): void {
    card.classList.toggle('busy', isBusy);
    card.setAttribute('aria-busy', String(isBusy));
    for (const each of below.querySelectorAll('button')) each.setAttribute('aria-disabled', String(isBusy));
  }

  return card;
}

/** A file that lies in somebody's OneDrive. */
export function drawFile({ name, link }: File): HTMLElement {
  const isShown = /\.pdf$/i.test(name);
  const open =
    link !== null &&
    element(
      'a',
      {
        className: 'button',
        href: link,
        'aria-label': isShown ? texts.openFile(name) : texts.fetchFile(name),
        ...(isShown ? { target: '_blank', rel: 'noopener noreferrer' } : { download: name }),
      },
      texts.open,
    );
  return fileCard(
    name,
    element('p', { className: 'file-about' }, texts.inOneDrive),
    open && element('div', { className: 'file-buttons' }, open),
  );
}

function fileCard(name: string, ...below: readonly (Node | false)[]): HTMLElement {
  return element(
    'div',
    { className: 'card file', role: 'group', 'aria-label': texts.file(name) },
    fileIcon(name),
    element('div', { className: 'file-body' }, element('p', { className: 'file-name' }, name), ...below),
  );
}

/** The trial's own files by their path alone: it may have moved to another port since. */
function linkTo(contentUrl: string): string | null {
  if (!isSafeLink(contentUrl) || !URL.canParse(contentUrl)) return null;
  const { pathname } = new URL(contentUrl);
  return pathname.startsWith('/trial/onedrive/') ? pathname : contentUrl;
}
