import type { Done, Shown } from '../calendar/wire.ts';
import { addDays, mondayOf } from './calendar-day.ts';
import type { Edit } from './calendar-event.ts';
import { eventForm } from './calendar-form.ts';
import { edit, keepLooking } from './calendar-server.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import { createWeeks } from './calendar-weeks.ts';
import { element } from './element.ts';
import { pageHead } from './page-head.ts';
import { texts as common } from './texts.ts';
import { createToasts } from './toast.ts';

const toasts = createToasts();
const lost = element('p', { className: 'lost', role: 'status', hidden: true }, common.lost);
const title = element('h1', {});
const about = element('p', { className: 'about' });
const add = element(
  'button',
  { type: 'button', className: 'button primary', 'aria-expanded': false },
  texts.add,
);
const explained = element('p', { className: 'intro' }, texts.explained);
const stop = element('button', { type: 'button', className: 'button' }, texts.stop);
const weeks = createWeeks(carryOut);
let drawn = '';
let today = '';

const form = eventForm((fields) => void create(fields), [stop], texts.create);
const adding = element(
  'section',
  { className: 'adding', hidden: true },
  element('h2', {}, texts.newMeeting),
  form.element,
);
const back = element('a', { className: 'button', href: '/' }, texts.toTrial);
const bar = pageHead(title, about, back, add);
const main = element('main', { className: 'calendar' }, explained, adding, weeks.element);
document.body.append(bar, lost, main, toasts.element);

add.addEventListener('click', () => openAdding(add.getAttribute('aria-expanded') === 'false'));
stop.addEventListener('click', () => openAdding(false));

const looking = keepLooking(take, (isConnected) => {
  lost.hidden = isConnected;
});

function take(shown: Shown | 'elsewhere'): void {
  const now = JSON.stringify(shown);
  if (now === drawn) return;
  drawn = now;
  if (shown === 'elsewhere') {
    main.replaceChildren(element('p', { className: 'intro' }, texts.elsewhere));
    return;
  }
  title.textContent = texts.title(shown.board);
  about.textContent = texts.about(shown.mailbox);
  today = shown.today;
  weeks.show(shown);
}

function openAdding(isOpen: boolean): void {
  adding.hidden = !isOpen;
  add.setAttribute('aria-expanded', String(isOpen));
  if (isOpen) {
    const day = addDays(mondayOf(today), 9);
    form.reset({ subject: texts.newSubject, day, from: '09:00', to: '11:00', place: '' });
    form.focus();
  } else add.focus();
}

async function create(fields: object): Promise<void> {
  const done = await carryOut('save', { id: null, ...fields }, texts.done.added);
  if (done?.kind === 'done') openAdding(false);
}

async function carryOut(...[what, body, saying]: Parameters<Edit>): Promise<Done | null> {
  try {
    const done = await edit(what, body);
    const text = done.kind === 'done' ? saying : texts.refused[done.why];
    toasts.show({ text, isBad: done.kind !== 'done' });
    await looking.now();
    return done;
  } catch {
    toasts.show({ text: common.lost, isBad: true });
    return null;
  }
}
