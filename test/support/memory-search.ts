import type { Reading } from '../../src/actions/outside.ts';
import { dayIn } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { isPublished, type Place } from '../../src/domain/meeting.ts';
import { type Hit, hitMarks, type SearchPart, type SearchTerm } from '../../src/domain/search.ts';
import type { State } from './memory-state.ts';

/** Finds the beginnings of words, without the endings of Danish; what stands in the title weighs most. */
export function searchIn(state: State): Reading['search'] {
  const decisionsAt = (meetingId: string, itemId: string) =>
    [...state.decisions.values()].filter((one) => one.meetingId === meetingId && one.itemId === itemId);
  return {
    find: async ({ boardId, zone, wish, scope }) =>
      [...state.meetings.values()]
        .filter((meeting) => meeting.boardId === boardId)
        .flatMap((meeting) =>
          meeting.places.flatMap((place): Hit[] => {
            const item = state.items.get(place.itemId);
            const decided = decisionsAt(meeting.id, place.itemId);
            const texts = textsOf(place, decided);
            const has = (term: SearchTerm) =>
              foundIn(wish.in ? texts[wish.in] : Object.values(texts).join(' '), term);
            const inTitle = (term: SearchTerm) => foundIn(texts.title, term);
            const hasAll = wish.terms.every(has) && !wish.without.some(has);
            const hasTitle =
              'withTitles' in scope &&
              scope.withTitles &&
              wish.terms.every(inTitle) &&
              !wish.without.some(inTitle);
            const day = dayIn(zone, meeting.start);
            const [outcome = null] = decided.map((one) => one.outcome);
            const isFound =
              item !== undefined &&
              (hasAll || hasTitle) &&
              (wish.from === null || day >= wish.from) &&
              (wish.to === null || day <= wish.to) &&
              (wish.unit === null || item.units.includes(wish.unit)) &&
              (wish.caseNumber === null || place.caseNumber === wish.caseNumber) &&
              (wish.status !== 'closed' || item.closed !== null) &&
              (wish.status !== 'postponed' || outcome === 'postponed') &&
              (wish.status !== 'decided' || (outcome !== null && outcome !== 'postponed')) &&
              (wish.status !== 'undecided' || outcome === null);
            if (!isFound) return [];
            const rank = wish.terms.filter((term) => foundIn(texts.title, term)).length;
            const { closed, disqualified, guests, units } = item;
            return [
              {
                ...{ meetingId: meeting.id, itemId: item.id, start: meeting.start, rank, outcome },
                has: { all: hasAll, title: hasTitle },
                ...{ title: place.text.title, caseNumber: place.caseNumber },
                ...{ isPublished: isPublished(meeting), guarded: { closed, disqualified, guests, units } },
              },
            ];
          }),
        ),
    excerpts: async (hits, { terms }) =>
      hits.flatMap(({ meetingId, itemId }) => {
        const place = state.meetings.get(meetingId)?.places.find((one) => one.itemId === itemId);
        const word = terms[0]?.words[0];
        if (!place || !word) return [];
        const { decisions, rest } = textsOf(place, decisionsAt(meetingId, itemId));
        const excerpt = `${decisions} ${rest}`.replace(new RegExp(`${word}\\p{L}*`, 'giu'), (found) =>
          hitMarks.join(found),
        );
        return [{ meetingId, itemId, excerpt }];
      }),
  };
}

function textsOf({ text, record }: Place, decided: readonly Decision[]): Record<SearchPart | 'rest', string> {
  const { title, attachments, background, recommendation, caseStatement, finances } = text;
  return {
    title,
    attachments: attachments.map((one) => one.title).join(' '),
    decisions: [...decided.map((one) => one.text), record].filter(Boolean).join(' '),
    rest: [recommendation, background, caseStatement, finances].filter(Boolean).join(' '),
  };
}

function foundIn(text: string, { words, isPhrase }: SearchTerm): boolean {
  const pattern = words.map((word) => `${word}${isPhrase ? '(?!\\p{L})' : ''}`).join('[^\\p{L}\\p{N}]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'iu').test(text);
}
