import type { Instant } from '../src/domain/day.ts';
import type { SessionView, TreatedItem, UndecidedRow } from '../src/domain/see-session.ts';
import type { Seen } from '../src/domain/seen.ts';
import { pathOfSession } from '../src/domain/tab-path.ts';
import type { Words } from '../src/words/words.ts';
import { few, shortened } from './fit.ts';
import { plain } from './markdown.ts';
import { outcomeLine } from './outcome.ts';
import { drawPage, type PageShown } from './pages.ts';
import {
  type Action,
  box,
  button,
  type Card,
  card,
  dialogButton,
  type Element,
  heading,
  hint,
  quoted,
  said,
  tabButton,
  topic,
} from './parts.ts';

const longestTitle = 300;

/** Where the meeting has come to, for whoever leads it; `now` is when it was looked at. */
export function sessionCard(
  view: Seen<SessionView>,
  { words, now, said: told }: { words: Words; now: Instant; said?: string },
): Card {
  const { session } = words;
  const number = view.current?.number;
  return card(words, {
    body: [
      topic(view.boardName),
      ...(told ? [quoted(told, { weight: 'Bolder' })] : []),
      ...(view.endedAt ? endOf(view, words) : [...currentOf(view, words), ...restOf(view, words, now)]),
      { type: 'ActionSet', actions: [tabButton(words, pathOfSession(view.meetingId))] },
    ],
    actions: view.endedAt ? [] : actionsOf(view, words),
    fallback: number ? session.fallback(number, view.count) : session.title(view.day),
  });
}

function endOf(view: SessionView, { session }: Words): Element[] {
  return [
    heading(session.title(view.day), { spacing: 'None' }),
    said(session.ended(view.used, view.planned)),
    hint(session.minutesNext),
  ];
}

function currentOf(view: SessionView, words: Words): Element[] {
  const { session } = words;
  const { current } = view;
  const since = view.since ? [said(session.since(view.since), { color: 'Warning', weight: 'Bolder' })] : [];
  if (!current) return [heading(session.title(view.day), { spacing: 'None' }), ...since, said(session.none)];
  const above = hint(session.at(current.number, view.count), { spacing: 'None' });
  const { title: _, ...open } = button('', 'session.show', { meetingId: view.meetingId });
  const content =
    current.kind === 'item' ? itemOf(current, words) : [heading(session.inhabil(current.number))];
  const time = hint(session.time(current.used, current.minutes));
  return [...since, box([above, ...content, time], { selectAction: { ...open, tooltip: session.refresh } })];
}

function itemOf(item: Extract<TreatedItem, { kind: 'item' }>, words: Words): Element[] {
  const { session, agenda } = words;
  const badges = [
    ...(item.closed ? [agenda.closedBadge] : []),
    ...(item.added ? [session.added] : []),
    ...(item.standing ? [agenda.standing] : []),
  ];
  const small = { size: 'Small', spacing: 'Small' } as const;
  return [
    heading(shortened(item.title, longestTitle), { spacing: 'None' }),
    ...(badges.length > 0 ? [said(badges.join('  ·  '), small)] : []),
    ...(item.guests.length > 0 ? [quoted(session.guests(few(item.guests, words)), small)] : []),
    ...(item.away.length > 0
      ? [quoted(session.away(few(item.away, words)), { ...small, color: 'Warning' })]
      : []),
    ...(item.outcome ? [outcomeLine(item.outcome, words, small)] : []),
    ...(item.decided && !item.outcome ? [said(`✔ ${agenda.recorded}`, { ...small, color: 'Good' })] : []),
  ];
}

function restOf(view: SessionView, words: Words, now: Instant): Element[] {
  const { session, dates } = words;
  const { next, missing } = view;
  const clock = (at: Instant) => dates.time(at, view.timeZone);
  const whole = [
    session.whole(view.used, view.planned),
    ...(view.expectedEnd ? [session.ends(clock(view.expectedEnd))] : []),
    ...(view.behind < 0 ? [session.ahead(-view.behind)] : []),
  ];
  const there =
    missing === null
      ? session.unconfirmed
      : missing.length === 0
        ? session.allThere
        : session.missing(few(missing, words));
  return [
    quoted(nextLine(next, words), { separator: true, size: 'Small' }),
    ...(next?.kind === 'item' && next.guests.length > 0
      ? [hint(plain(session.guests(few(next.guests, words))), { spacing: 'None' })]
      : []),
    hint(whole.join('  ·  ')),
    ...(view.behind > 0
      ? [
          said(session.behind(view.behind), {
            color: 'Attention',
            weight: 'Bolder',
            size: 'Small',
            spacing: 'None',
          }),
        ]
      : []),
    hint(plain(there)),
    hint(session.seen(clock(now)), { horizontalAlignment: 'Right', spacing: 'None' }),
  ];
}

function nextLine(next: TreatedItem | null, { session }: Words): string {
  if (!next) return session.isLast;
  return next.kind === 'item'
    ? session.nextItem(next.number, shortened(next.title, longestTitle))
    : session.nextHidden(next.number);
}

function actionsOf(view: SessionView, { session }: Words): Action[] {
  const { meetingId, version, current, next, hasPrevious } = view;
  const data = { meetingId, version };
  const onItem = current?.kind === 'item' ? { meetingId, itemId: current.itemId } : null;
  return [
    ...(hasPrevious ? [button(session.previous, 'session.go', { ...data, to: 'previous' })] : []),
    ...(next ? [button(session.next, 'session.go', { ...data, to: 'next' }, { style: 'positive' })] : []),
    ...(onItem ? [dialogButton(session.decide, 'item.decide', onItem)] : []),
    ...(onItem && current?.kind === 'item' && !current.standing
      ? [dialogButton(session.postpone, 'item.decide', { ...onItem, outcome: 'postponed' })]
      : []),
    dialogButton(session.attendance, 'session.attendance', { meetingId }),
    button(session.end, 'session.end', { meetingId }),
  ];
}

/** What lacks a decision before the meeting ends, each with a way to decide it or put it off, a page at a time. */
export function undecidedCard(
  { meetingId, rows }: { meetingId: string; rows: readonly Seen<UndecidedRow>[] },
  shown: PageShown,
): Card {
  const { session, agenda, notice } = shown.words;
  const title = session.undecided(rows.length);
  const drawn = rows.map(({ itemId, number, title: name }): Element => {
    const line = quoted(notice.item(number, name ?? agenda.inhabil), { weight: 'Bolder' });
    if (name === null) return box([line], { separator: true });
    const onItem = { meetingId, itemId };
    const actions = [
      dialogButton(session.decide, 'item.decide', onItem),
      dialogButton(session.postpone, 'item.decide', { ...onItem, outcome: 'postponed' }),
    ];
    return box([line, { type: 'ActionSet', actions, spacing: 'Small' }], { separator: true });
  });
  const actions = [
    button(session.endAnyway, 'session.end', { meetingId, anyway: true }),
    button(session.back, 'session.show', { meetingId }),
  ];
  const below = [hint(session.undecidedHow)];
  return drawPage({ above: [heading(title)], rows: drawn, below, actions, fallback: title }, shown);
}
