import { preferencesIn } from './calendar-room.ts';
import { isIn } from './delta-lines.ts';
import type { Mailbox, Planned, Standing } from './mailbox.ts';
import type { Mailboxes } from './mailboxes.ts';
import { joinUrl, rawEvent } from './raw-events.ts';
import { type GraphReply, type GraphRequest, partsOf, type Room, refusal, saidIn } from './rooms.ts';
import { readSaid } from './said-event.ts';

/** What a second request with one transactionId is answered: the event that there is, or only that there is one. */
export type SecondAnswer = 'event' | 'conflict';

/** As many events as a look into a span of time gives at once. */
const viewSize = 10;

/** Making and changing events, and looking into a span of time. */
export function writingRoom(mailboxes: Mailboxes, secondAnswer: SecondAnswer = 'event'): Room {
  return (request) => {
    const [users, name = '', kind, id = '', ...more] = partsOf(request);
    const mailbox = mailboxes.find(name);
    if (users !== 'users' || more.length > 0 || !mailbox) return null;
    const asked = `${request.method} ${kind}${id === '' ? '' : '/…'}`;
    if (asked === 'GET calendarView') return view(mailbox, request);
    if (asked === 'POST events') return make(mailbox, request, secondAnswer);
    return asked === 'PATCH events/…' ? change(mailbox, request, id) : null;
  };
}

function view(mailbox: Mailbox, { query, origin, path }: GraphRequest): GraphReply {
  const [from, to] = [query.get('startDateTime'), query.get('endDateTime')];
  if (!from || !to) return refusal(400, 'ErrorInvalidRequest');
  const skip = Number(query.get('$skip') ?? 0);
  const standing = mailbox.all().filter((event) => isIn({ from, to }, event));
  const value = standing.slice(skip, skip + viewSize).map((event) => rawEvent(event));
  const rest = new URLSearchParams(query);
  rest.set('$skip', String(skip + viewSize));
  const isLast = standing.length <= skip + viewSize;
  const next = isLast ? {} : { '@odata.nextLink': `${origin}/v1.0${path}?${rest}` };
  return { status: 200, body: { value, ...next } };
}

function make(mailbox: Mailbox, request: GraphRequest, secondAnswer: SecondAnswer): GraphReply {
  const said = readSaid(saidIn(request));
  if (said?.subject === undefined || !said.start) return refusal(400, 'ErrorInvalidRequest');
  const made = mailbox
    .all()
    .find((event) => said.transactionId && event.transactionId === said.transactionId);
  if (made && secondAnswer === 'conflict') return refusal(409, 'ErrorDuplicateTransactionId');
  const blank: Planned = {
    ...{ subject: said.subject, start: said.start, minutes: 0, place: '', invited: [] },
    ...{ isAllDay: false, isCancelled: false, isOnline: false },
  };
  return answerWith(mailbox, request, { id: made?.id ?? mailbox.add({ ...blank, ...said }), status: 201 });
}

function change(mailbox: Mailbox, request: GraphRequest, id: string): GraphReply {
  const event = mailbox.find(id);
  if (!event) return refusal(404, 'ErrorItemNotFound');
  const version = request.headers['if-match'];
  if (version !== undefined && version !== `W/"${event.revision}"`)
    return refusal(412, 'ErrorIrresolvableConflict');
  const said = readSaid(saidIn(request));
  if (!said) return refusal(400, 'ErrorInvalidRequest');
  if (said.start && crosses(mailbox, event, said.start))
    return refusal(400, 'ErrorOccurrenceCrossingBoundary');
  // Without its part of the text the online meeting is none any more.
  const isCutOff = event.html?.includes(joinUrl) && said.html?.includes(joinUrl) === false;
  mailbox.change(id, { ...said, ...(isCutOff ? { isOnline: false } : {}) });
  return answerWith(mailbox, request, { id, status: 200 });
}

/** One of a series stays between the days of those before and after it. */
export function crosses(mailbox: Mailbox, { seriesId, index }: Standing, start: string): boolean {
  if (seriesId === null || index === null) return false;
  const day = start.slice(0, 10);
  const others = mailbox.ofSeries(seriesId).filter((other) => other.index !== index);
  return others.some((other) => {
    const there = other.start.slice(0, 10);
    return (other.index ?? 0) < index ? day <= there : day >= there;
  });
}

function answerWith(
  mailbox: Mailbox,
  request: GraphRequest,
  { id, status }: { id: string; status: number },
): GraphReply {
  const event = mailbox.find(id);
  if (!event) return refusal(404, 'ErrorItemNotFound');
  return { status, body: rawEvent(event, preferencesIn(request).wall) };
}
