import { changesInEdition } from './agenda.ts';
import { nameOf } from './board.ts';
import { asId, type ItemId, type PersonId } from './ids.ts';
import { numberOf } from './meeting.ts';
import { channelReader, isDisqualified, type PersonReader, publicReader, type Reader } from './reader.ts';
import { type AgendaView, type Matter, seeAgenda } from './see-agenda.ts';
import { type Seen, seen } from './seen.ts';

export const previewedAs = ['channel', 'director', 'outsider'] as const;
export type PreviewedAs = (typeof previewedAs)[number];

/** A director like any other: nobody's own marks are looked into. */
const someDirector: PersonReader = {
  ...{ kind: 'person', personId: asId<PersonId>('some-director'), roles: ['director'], units: [] },
};

const readers: Readonly<Record<PreviewedAs, Reader>> = {
  channel: channelReader,
  director: someDirector,
  outsider: publicReader,
};

/** What a republication says is new, as far as whoever publishes may see it. */
export type PreviewedChanges = {
  rows: readonly { number: number; what: 'added' | 'changed'; title: string | null }[];
  removed: number;
  reordered: boolean;
};

/**
 * The agenda as another will see it once it is out, for whoever publishes it: of an item from which they are
 * disqualified no more than that it is there.
 */
export function seePreview(matter: Matter, as: PreviewedAs, asker: PersonReader): Seen<AgendaView> {
  const view = seeAgenda(matter, readers[as]);
  const kept = new Set(keptFrom(matter, asker).map((id) => numberOf(matter.meeting, id)));
  const rows = view.rows.map((row) => {
    const { number, startsAt, startsAbout, isNow } = row;
    return kept.has(number) ? { kind: 'inhabil' as const, number, startsAt, startsAbout, isNow } : row;
  });
  return seen({ ...view, rows });
}

/** Null of a first publication. */
export function seeChanges(matter: Matter, asker: PersonReader): PreviewedChanges | null {
  const changes = changesInEdition(matter.meeting);
  if (!changes) return null;
  const { rows } = seeAgenda(matter, asker);
  const named = (ids: readonly ItemId[], what: 'added' | 'changed') =>
    ids.map((id) => {
      const number = numberOf(matter.meeting, id) ?? 0;
      const row = rows.find((one) => one.number === number);
      return { number, what, title: row?.kind === 'item' ? row.title : null };
    });
  return {
    rows: [...named(changes.added, 'added'), ...named(changes.changed, 'changed')],
    removed: changes.removed,
    reordered: changes.reordered,
  };
}

/** The guests of items that whoever publishes may see, each with the items they come for. */
export function seeGuestsToTell(matter: Matter, asker: PersonReader) {
  const kept = keptFrom(matter, asker);
  return matter.items
    .filter(({ id }) => !kept.includes(id))
    .flatMap(({ id: itemId, guests }) =>
      guests.map((personId) => ({ itemId, personId, name: nameOf(matter.board, personId) })),
    );
}

function keptFrom({ items }: Matter, asker: PersonReader): ItemId[] {
  return items.filter((item) => isDisqualified(asker, item)).map(({ id }) => id);
}
