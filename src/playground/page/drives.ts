import type { Lying, Place } from '../files/wire.ts';
import { drivesTexts as texts } from './drives-texts.ts';
import { element } from './element.ts';
import { pageHead } from './page-head.ts';
import { texts as common } from './texts.ts';
import { createToasts } from './toast.ts';

/** How often the page looks, in milliseconds. */
const pace = 1_000;

const toasts = createToasts();
const lost = element('p', { className: 'lost', role: 'status', hidden: true }, common.lost);
const main = element('main', { className: 'calendar' });
let drawn = '';

document.body.append(
  pageHead(
    element('h1', {}, texts.title),
    element('p', { className: 'about' }, texts.about),
    element('a', { className: 'button', href: '/' }, texts.toTrial),
  ),
  lost,
  main,
  toasts.element,
);

async function look(): Promise<void> {
  try {
    const answer = await fetch('/trial/files');
    if (answer.ok) show((await answer.json()) as Place[]);
    else if (answer.status === 404)
      main.replaceChildren(element('p', { className: 'intro' }, texts.elsewhere));
    else throw new Error(String(answer.status));
    lost.hidden = true;
  } catch {
    lost.hidden = false;
  }
}

async function keepLooking(): Promise<void> {
  if (!document.hidden) await look();
  setTimeout(keepLooking, pace);
}

function show(places: readonly Place[]): void {
  const now = JSON.stringify(places);
  if (now === drawn) return;
  drawn = now;
  main.replaceChildren(...places.map(placeOf));
}

function placeOf({ name, about, files }: Place): HTMLElement {
  return element(
    'section',
    { className: 'place' },
    element('h2', {}, name),
    element('p', { className: 'intro' }, about),
    files.length === 0
      ? element('p', { className: 'intro' }, texts.empty)
      : element('ul', { className: 'lying' }, ...files.map(fileOf)),
  );
}

function fileOf({ id, name, about, href, mayChange }: Lying): HTMLElement {
  const change = mayChange && element('button', { type: 'button', className: 'button' }, texts.change);
  if (change) change.addEventListener('click', () => void carryOut(id, name));
  return element(
    'li',
    {},
    element('a', { href, target: '_blank', rel: 'noopener' }, name),
    element('span', {}, about),
    change,
  );
}

async function carryOut(id: string, name: string): Promise<void> {
  const answer = await fetch('/trial/files/change', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id }),
  }).catch(() => null);
  toasts.show(answer?.ok ? { text: texts.changed(name), isBad: false } : { text: common.lost, isBad: true });
  await look();
}

void keepLooking();
