import { searchCard } from '../../cards/search.ts';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId } from '../../src/domain/ids.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { type Hit, hitMarks } from '../../src/domain/search.ts';
import { seeSearch } from '../../src/domain/see-search.ts';
import type { Words } from '../../src/words/words.ts';
import { anItem, people } from '../support/builders.ts';
import { board, today } from './a-board-meeting.ts';

const found = (name: string, more: Partial<Hit>): Hit => ({
  ...{
    meetingId: asId<MeetingId>('meeting-1'),
    itemId: asId<ItemId>(name),
    start: '2025-03-04T08:00:00.000Z' as Instant,
  },
  ...{
    has: { all: true, title: false },
    isPublished: true,
    rank: 1,
    title: name,
    caseNumber: '26/2207',
    outcome: null,
    guarded: anItem(),
  },
  ...more,
});

/** What is found, with marked words among awkward ones, on two pages. */
export function searchCards(words: Words) {
  const closed = { reason: null, audience: [], level: 'all' as const };
  const hits = [
    found('Cykelsti langs åen', { outcome: 'approved', rank: 3 }),
    found('Salg af værkstedet til cykler', { guarded: { ...anItem(), closed }, caseNumber: null, rank: 2 }),
    ...Array.from({ length: 10 }, (_, at) =>
      found(`Cykelparkering ved station ${at + 1}`, { outcome: 'postponed' }),
    ),
  ];
  const excerpts = hits.slice(0, 2).map(({ meetingId, itemId }) => ({
    ...{ meetingId, itemId },
    excerpt: `Direktionen *ønsker* ${hitMarks.join('cykelstien')} anlagt\nmed ${hitMarks.join('cykelparkering')} [A]`,
  }));
  const view = seeSearch({ board, hits, listed: hits, excerpts }, readerFor(board, people.director, today));
  const turn = { list: 'search', boardId: board.id, text: 'cykel' };
  return {
    search: searchCard(view, 'cykel', {
      words,
      page: 1,
      turn,
      typed: `/${words.commands.search.usage.split(' ')[0]?.slice(1)} cykel`,
    }),
  };
}
