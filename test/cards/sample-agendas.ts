import { agendaCard } from '../../cards/agenda.ts';
import { asId, type ItemId, type PersonId } from '../../src/domain/ids.ts';
import { channelReader, readerFor } from '../../src/domain/reader.ts';
import { seeAgenda } from '../../src/domain/see-agenda.ts';
import type { Words } from '../../src/words/words.ts';
import { aMeeting, anItem, people, published } from '../support/builders.ts';
import { after, before, board, draftMeeting, items, meeting, today } from './a-board-meeting.ts';

const as = (person: PersonId) => readerFor(board, person, today);

const many = Array.from({ length: 20 }, (_, at) =>
  anItem({ id: asId<ItemId>(`item-${at + 1}`), text: { title: `Indsats ${at + 1}` }, minutes: 10 }),
);
const answer = (name: string, response: string) => ({
  ...{ name, email: null, type: 'required' as const, response },
});
const inOutlook = {
  ...meeting,
  event: { id: 'event-1', seriesId: null, originalStart: null, joinUrl: null, hasUnknownZone: false },
  attendees: [
    answer('Frans Dahl', 'organizer'),
    answer('Dorte Bro', 'accepted'),
    answer('Dan Krog', 'declined'),
    answer('Sara Lind', 'tentativelyAccepted'),
    answer('Tina Mark', 'none'),
  ],
};
const long = published(aMeeting({ items: many }));

export function agendaCards(words: Words) {
  const draft = { ...before, meeting: draftMeeting };
  const teamsIds = ['29:1-sara', '29:1-dorte'];
  return {
    'agenda-channel': agendaCard(seeAgenda(before, channelReader), { words, teamsIds }),
    'agenda-director': agendaCard(seeAgenda(before, as(people.director)), { words }),
    'agenda-disqualified': agendaCard(seeAgenda(before, as(people.director2)), { words }),
    'agenda-guest': agendaCard(seeAgenda(before, as(people.guest)), { words }),
    'agenda-secretary': agendaCard(seeAgenda(before, as(people.secretary)), { words, mayEdit: true }),
    'agenda-draft': agendaCard(seeAgenda(draft, as(people.secretary)), { words, mayEdit: true }),
    'agenda-empty': agendaCard(
      seeAgenda({ ...before, meeting: { ...draftMeeting, places: [] } }, as(people.secretary)),
      { words, mayEdit: true },
    ),
    'agenda-cancelled': agendaCard(
      seeAgenda({ ...before, meeting: { ...meeting, status: 'cancelled' } }, channelReader),
      { words },
    ),
    'agenda-answers': agendaCard(seeAgenda({ ...before, meeting: inOutlook }, channelReader), { words }),
    'agenda-over': agendaCard(seeAgenda(after, channelReader), { words }),
    'agenda-all-day': agendaCard(
      seeAgenda({ ...before, meeting: { ...meeting, allDay: true, place: null } }, channelReader),
      { words },
    ),
    'agenda-second-page': agendaCard(
      seeAgenda({ ...before, items: [...many, items.other], meeting: long }, channelReader),
      { words, page: 2 },
    ),
  };
}
