import type { Doer } from '../../src/actions/enter.ts';
import type { Board, Member, Role } from '../../src/domain/board.ts';
import { addMinutes, type Instant } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import {
  asId,
  type BoardId,
  type DecisionId,
  type ItemId,
  type MeetingId,
  type PersonId,
  type TenantId,
} from '../../src/domain/ids.ts';
import type { Item, ItemText } from '../../src/domain/item.ts';
import type { Meeting, Place } from '../../src/domain/meeting.ts';

export const tenant = asId<TenantId>('tenant-1');

/** Tuesday 17 November 2026, nine in the morning in Copenhagen. */
export const aMorning = '2026-11-17T08:00:00.000Z' as Instant;

/** Somebody of each role: the id says who. */
export const people = {
  secretary: asId<PersonId>('secretary'),
  chair: asId<PersonId>('chair'),
  director: asId<PersonId>('director'),
  director2: asId<PersonId>('director-2'),
  chief: asId<PersonId>('chief-cfe'),
  chief2: asId<PersonId>('chief-ctm'),
  guest: asId<PersonId>('guest'),
  stranger: asId<PersonId>('stranger'),
};

export function aMember(role: Role, more: Partial<Member> = {}): Member {
  return {
    personId: people[role],
    name: `${role[0]?.toUpperCase()}${role.slice(1)} Hansen`,
    email: `${role}@aaloese.example`,
    addresses: [],
    role,
    unit: role === 'chief' ? 'CFE' : null,
    from: null,
    to: null,
    deputyFor: null,
    ...more,
  };
}

export function aBoard(more: Partial<Board> = {}): Board {
  return {
    id: asId<BoardId>('board-1'),
    tenantId: tenant,
    name: 'Direktionen',
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    calendar: null,
    channel: {
      teamId: '19:team@thread.tacv2',
      channelId: '19:channel@thread.tacv2',
      serviceUrl: 'https://smba.example/emea/',
      ...{ groupId: null, folder: null },
    },
    reach: { install: true, mail: false, activityFeed: false },
    members: [
      aMember('secretary', { name: 'Sara Lind' }),
      aMember('chair', { name: 'Frans Dahl' }),
      aMember('director', { name: 'Dorte Bro' }),
      aMember('director', { personId: people.director2, name: 'Dan Krog' }),
      aMember('chief', { name: 'Carl Fisk' }),
      aMember('chief', { personId: people.chief2, name: 'Tina Mark', unit: 'CTM' }),
      aMember('guest', { name: 'Gerda Ørn' }),
    ],
    units: [
      { code: 'CFE', name: 'Center for Finans og Ejendomme', validFrom: null, validTo: null },
      { code: 'CTM', name: 'Center for Teknik og Miljø', validFrom: null, validTo: null },
    ],
    standingItems: ['Øvrige sager'],
    meetingMinutes: 120,
    hideClosedCaseNumbers: false,
    closedDays: ['06-05', '12-24', '12-31'],
    deadlines: { submission: 5, publication: 3, reminder: 1, answer: 3 },
    files: { toChannel: false, internalDrive: null },
    version: 1,
    ...more,
  };
}

function anItemText(more: Partial<ItemText> = {}): ItemText {
  return {
    title: 'Ny cykelsti',
    background: 'Der er sat penge af til en cykelsti.',
    recommendation:
      'Det indstilles, at direktionen\n1. godkender linjeføringen\n2. tager økonomien til efterretning',
    caseStatement: 'Stien går langs åen.',
    finances: '8,6 mio. kr.',
    attachments: [{ title: 'Kort over stien', url: 'https://aaloese.example/kort.pdf' }],
    ...more,
  };
}

export function anItem({
  text,
  ...more
}: Partial<Omit<Item, 'text'>> & { text?: Partial<ItemText> } = {}): Item {
  return {
    id: asId<ItemId>('item-1'),
    boardId: asId<BoardId>('board-1'),
    text: anItemText(text),
    caseNumber: '26/1001',
    units: ['CFE'],
    closed: null,
    disqualified: [],
    guests: [],
    standing: false,
    minutes: 15,
    state: 'accepted',
    proposal: null,
    version: 1,
    ...more,
  };
}

export function aPlace(item: Item, more: Partial<Place> = {}): Place {
  return {
    itemId: item.id,
    text: item.text,
    caseNumber: item.caseNumber,
    minutes: item.minutes,
    record: null,
    ...more,
  };
}

/** Planned for a week after `aMorning`, at nine; `items` stand on it in order. */
export function aMeeting({
  items = [],
  ...more
}: Partial<Meeting> & { items?: readonly Item[] } = {}): Meeting {
  const start = more.start ?? ('2026-11-24T08:00:00.000Z' as Instant);
  return {
    id: asId<MeetingId>('meeting-1'),
    boardId: asId<BoardId>('board-1'),
    subject: 'Direktionen',
    start,
    end: addMinutes(start, 120),
    allDay: false,
    place: 'Mødelokale 2',
    attendees: [{ name: 'Frans Dahl', email: null, type: 'required', response: 'none' }],
    status: 'planned',
    origin: 'typed',
    event: null,
    places: items.map((item) => aPlace(item)),
    publication: null,
    version: 1,
    ...more,
  };
}

export function published(meeting: Meeting): Meeting {
  const publication = { edition: 1, at: aMorning, by: people.secretary, shown: [], previous: null };
  return { ...meeting, status: 'published', publication };
}

export function aDecision(more: Partial<Decision> = {}): Decision {
  return {
    id: asId<DecisionId>('decision-1'),
    itemId: asId<ItemId>('item-1'),
    meetingId: asId<MeetingId>('meeting-1'),
    day: '2026-11-24' as Decision['day'],
    outcome: 'approved',
    outcomeIsGuess: false,
    text: 'Direktionen godkender indstillingen.',
    perRecommendation: [],
    postponement: null,
    orders: [],
    forwardedTo: [],
    recipients: [people.chief],
    recordedBy: people.secretary,
    recordedAt: aMorning,
    version: 1,
    ...more,
  };
}

export function by(personId: PersonId): Doer {
  return { tenantId: tenant, personId, from: 'test' };
}
