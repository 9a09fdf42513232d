import type { WheelOffer } from '../src/domain/see-wheel.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { fitting, roomIn } from './fit.ts';
import { plain } from './markdown.ts';
import {
  box,
  button,
  type Card,
  card,
  choices,
  type Element,
  heading,
  hint,
  refused,
  said,
  topic,
} from './parts.ts';

/** More than any meeting gets; the rest is offered once these are on. */
const mostOffered = 40;

/** A line on the agenda of whoever makes it: pressing it shows what the wheel has for the meeting. */
export function wheelOfferPart(offer: Seen<WheelOffer>, { wheel }: Words): Element {
  const text = offer.due.length > 0 ? wheel.offer(offer.due.length) : wheel.offerWaits;
  const { title: _, ...open } = button('', 'wheel.offer', { meetingId: offer.meetingId });
  return box([said(text, { weight: 'Bolder', color: 'Accent' })], {
    ...{ separator: true, spacing: 'Medium', selectAction: { ...open, tooltip: text } },
  });
}

/** What the wheel has for a meeting, each ticked, and one button that puts those on. */
export function wheelOfferCard(
  offer: Seen<WheelOffer>,
  { words, refusal }: { words: Words; refusal?: string },
): Card {
  const { wheel, item } = words;
  const { meetingId } = offer;
  const due = offer.due.slice(0, mostOffered);
  const proposed = offer.proposed.slice(0, mostOffered);
  const added = due.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const draw = (titles: readonly string[]) =>
    card(words, {
      body: [
        topic(wheel.heading),
        heading(wheel.offerTitle(offer.day), { spacing: 'None' }),
        ...refused(refusal),
        ...(due.length > 0
          ? [...choicesOf(due, titles, words), said(wheel.offerLoad(added, offer.planned, offer.length))]
          : []),
        ...proposed.map((row, at) =>
          hint(
            plain(
              wheel.waits(titles[due.length + at] ?? '', row.state.kind === 'proposed' ? row.state.by : null),
            ),
          ),
        ),
      ],
      actions: [
        ...(due.length > 0
          ? [button(wheel.takeChosen, 'wheel.take', { meetingId }, { style: 'positive' })]
          : []),
        button(item.back, 'agenda.refresh', { meetingId, page: 1 }),
      ],
      fallback: wheel.offerTitle(offer.day),
    });
  const all = [...due, ...proposed].map(({ title }) => title);
  return draw(fitting(all, roomIn(draw(all.map(() => '-')))).texts);
}

function choicesOf(due: WheelOffer['due'], titles: readonly string[], { wheel, list }: Words): Element[] {
  const options = due.map((row, at) => ({
    title: wheel.offerRow(
      [titles[at] ?? '', ...(row.units.length > 0 ? [list(row.units)] : [])].join(' · '),
      row.minutes,
    ),
    value: `${row.wheelId}:${row.round}`,
  }));
  const value = options.map((option) => option.value).join(',');
  return [
    choices({ id: 'rounds', label: wheel.offerLabel, value }, options, {
      isMultiSelect: true,
      style: 'expanded',
    }),
  ];
}
