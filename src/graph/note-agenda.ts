import type { EventNote, EventNoted } from '../actions/outside.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { OutsideFailure } from '../errors.ts';
import { linkIn, saidIn, withNote, withoutNote } from './agenda-note.ts';
import { changeEvent, type InMailbox, isOurs } from './change-event.ts';
import type { GraphClient } from './client.ts';
import type { Entry } from './entry.ts';
import { readEvent } from './read-event.ts';

const prefer = ['outlook.body-content-type="html"'];

/** Writes the link to the agenda into the event's text, or takes it out, and sees that nothing else was lost. */
export async function noteAgenda(
  client: GraphClient,
  { mailbox, id }: InMailbox,
  note: EventNote | null,
): Promise<EventNoted> {
  const changed = await changeEvent(client, { mailbox, id, prefer }, (entry) => {
    const html = htmlOf(entry);
    if (isNoted(html, note) || !isOurs(entry)) return null;
    return { body: { contentType: 'html', content: note ? withNote(html, note) : withoutNote(html) } };
  });
  switch (changed.kind) {
    case 'gone':
      return changed;
    case 'crosses':
      throw new OutsideFailure('graph', 'Graph took a text for a time');
    case 'stands':
      return { kind: 'stands', event: readEvent(changed.event.raw) };
    case 'written': {
      const event = readEvent(changed.event.raw);
      return { kind: isKept(changed, note, event) ? 'written' : 'damaged', event };
    }
    default:
      return changed satisfies never;
  }
}

function isNoted(html: string, note: EventNote | null): boolean {
  return linkIn(html) === (note?.link ?? null);
}

/** Exchange writes HTML in its own way: what people read and where it leads must be the same, and the online meeting. */
function isKept(
  { before, event: after }: { before: Entry; event: Entry },
  note: EventNote | null,
  event: CalendarEvent,
): boolean {
  const [was, is] = [htmlOf(before), htmlOf(after)];
  const isOnline = (entry: Entry) => entry.raw.isOnlineMeeting === true;
  return (
    isNoted(is, note) &&
    saidIn(withoutNote(was)) === saidIn(withoutNote(is)) &&
    readEvent(before.raw).joinUrl === event.joinUrl &&
    isOnline(before) === isOnline(after)
  );
}

function htmlOf({ raw }: Entry): string {
  const { contentType, content } = (raw.body ?? {}) as { contentType?: unknown; content?: unknown };
  if (typeof content !== 'string' || String(contentType).toLowerCase() !== 'html')
    throw new OutsideFailure('graph', 'Graph gave an event’s text in another form than asked for');
  return content;
}
