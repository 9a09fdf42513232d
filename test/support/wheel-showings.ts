import { itemFormCard } from '../../cards/item-form.ts';
import { wheelCard } from '../../cards/wheel.ts';
import { wheelDueCard } from '../../cards/wheel-due.ts';
import { wheelFormCard } from '../../cards/wheel-form.ts';
import { wheelOfferCard } from '../../cards/wheel-offer.ts';
import { suggestionCard } from '../../cards/wheel-suggestion.ts';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type WheelId } from '../../src/domain/ids.ts';
import type { PersonReader } from '../../src/domain/reader.ts';
import { seeSuggestions } from '../../src/domain/see-suggestions.ts';
import { seeWheel, seeWheelOffer } from '../../src/domain/see-wheel.ts';
import { seePreparing, seeWheelForm } from '../../src/domain/see-wheel-form.ts';
import type { WheelMatter } from '../../src/domain/wheel-state.ts';
import { da as words } from '../../src/words/words.ts';
import { type Town, today } from './arbitrary-town.ts';
import { type Showing, showing } from './showing.ts';
import { anEntry } from './wheel.ts';

const now = `${today}T07:00:00.000Z` as Instant;

/** Each item of the town on its wheel: as the pattern of what comes back, and as the last that was made of it. */
function wheelOf(town: Town): WheelMatter {
  const { board, items, meetings } = town;
  const standings = meetings.flatMap((meeting) =>
    meeting.places.map((place, at) => ({ meeting, number: at + 1, place })),
  );
  const entries = items.flatMap((item, at) => {
    const id = (kind: string) => asId<WheelId>(`${kind}-${at}`);
    const { units, closed } = item;
    const entry = { title: item.text.title, units, closed, rule: { kind: 'meetings', every: 1 } as const };
    const marks = [{ round: 'meeting-0', itemId: item.id }];
    return [
      anEntry({ ...entry, id: id('from'), pattern: item.id }),
      anEntry({ ...entry, id: id('made'), marks }),
    ];
  });
  return { board, now, entries, meetings, items, standings };
}

/** Every view of the wheel, made for one reader. */
export function ofWheel(town: Town, reader: PersonReader): Showing[] {
  const matter = wheelOf(town);
  const { board, items, entries } = matter;
  const rows = seeWheel(matter, reader);
  const suggestions = items.map(({ id: itemId, text }) => ({
    ...{ itemId, title: text.title, day: today, years: [2025, 2026] },
    rule: { kind: 'meetings', every: 1 } as const,
  }));
  return [
    showing('the annual wheel', rows, (views) =>
      views.flatMap((view) => [wheelCard(view, { words }), wheelDueCard(view, { words })]),
    ),
    ...town.meetings.map((meeting) =>
      showing(
        `what the wheel has for ${meeting.id}`,
        seeWheelOffer(matter, { meeting, load: undefined }, reader),
        (view) => [wheelOfferCard(view, { words })],
      ),
    ),
    ...entries.map((entry) =>
      showing(
        `the form of ${entry.id}`,
        seeWheelForm(matter, { wheelId: entry.id, entry }, reader),
        (view) => [wheelFormCard(view, { words, inDialog: true })],
      ),
    ),
    ...entries.map((entry) =>
      showing(
        `the preparing of ${entry.id}`,
        seePreparing(
          matter,
          { wheelId: entry.id, round: 'meeting-1', itemId: asId<ItemId>('item-new') },
          reader,
        ),
        (view) => [itemFormCard(view, { words, inDialog: true })],
      ),
    ),
    showing('what old agendas suggest', seeSuggestions({ board, items, suggestions }, reader), (views) =>
      views.map((view) => suggestionCard(view, { words })),
    ),
  ];
}
