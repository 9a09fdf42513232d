import { agendaCard } from '../../cards/agenda.ts';
import { caseCard } from '../../cards/case.ts';
import { closedItemCard } from '../../cards/closed-item.ts';
import { closingFormCard } from '../../cards/closing-form.ts';
import { consentCard } from '../../cards/consent.ts';
import { decisionFormCard } from '../../cards/decision-form.ts';
import { decisionNoticeCard } from '../../cards/decision-notice.ts';
import { reviewCard } from '../../cards/decision-review.ts';
import { itemCard } from '../../cards/item.ts';
import { itemFormCard } from '../../cards/item-form.ts';
import { proposalCard } from '../../cards/proposal.ts';
import { waitingCard } from '../../cards/waiting.ts';
import type { Instant } from '../../src/domain/day.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { Notice } from '../../src/domain/notice.ts';
import {
  channelReader,
  type PersonReader,
  publicReader,
  type Reader,
  readerFor,
} from '../../src/domain/reader.ts';
import { type Matter, seeAgenda } from '../../src/domain/see-agenda.ts';
import { seeDecisionBrief } from '../../src/domain/see-brief.ts';
import { seeCase } from '../../src/domain/see-case.ts';
import { seeClosingForm, seeRegister } from '../../src/domain/see-closing.ts';
import { seeConsent } from '../../src/domain/see-consent.ts';
import { seeDecisionForm, seeItemForm } from '../../src/domain/see-form.ts';
import { seeItem } from '../../src/domain/see-item.ts';
import { seeMinutes } from '../../src/domain/see-minutes.ts';
import { seeDecisionAnswer, seeDecisionNotice } from '../../src/domain/see-notice.ts';
import { seeProposal } from '../../src/domain/see-proposal.ts';
import { seeReview } from '../../src/domain/see-review.ts';
import { seeTargets } from '../../src/domain/see-targets.ts';
import { seeToldItem, type ToldMatter } from '../../src/domain/see-told-item.ts';
import { seeWaiting } from '../../src/domain/see-waiting.ts';
import { da } from '../../src/words/words.ts';
import type { Secret, Table, Who } from './arbitrary-secrets.ts';
import { type Town, today, townspeople } from './arbitrary-town.ts';
import { aMorning } from './builders.ts';
import { ofOrders } from './order-showings.ts';
import { ofRoutes } from './route-showings.ts';
import { type For, nothing, type Showing, showing, whereOf } from './showing.ts';
import { ofNotes, ofQuestions, waitingQuestions } from './talk-showings.ts';
import { ofReceipts } from './told-showings.ts';
import { ofWheel } from './wheel-showings.ts';

const words = da;
const now = `${today}T07:00:00.000Z` as Instant;

export function readerOf(town: Town, who: Who): Reader {
  if (who === 'the channel') return channelReader;
  return who === 'the public' ? publicReader : readerFor(town.board, who, today);
}

/** Every view there is of the town, made for one reader. */
export function showingsFor(town: Town, who: Who, table: Table): Showing[] {
  const reader = readerOf(town, who);
  const shared = town.meetings.flatMap((meeting) => ofMeeting(town, meeting, reader));
  const cases = [ofCase(town, reader), ...ofRoutes(town, reader)];
  return reader.kind === 'person'
    ? [...shared, ...cases, ...forPerson(town, reader, table)]
    : [...shared, ...cases];
}

function ofMeeting(town: Town, meeting: Meeting, reader: Reader): Showing[] {
  const matter: Matter = { ...town, meeting, sawPost: [] };
  const agenda = seeAgenda(matter, reader);
  const items = town.items.map((item) => {
    const view = seeItem({ ...matter, notices: town.notices }, item.id, reader);
    return showing(`${item.id} on ${meeting.id}`, view, (one) =>
      [1, 2].map((part) => itemCard(one, { words, part })),
    );
  });
  const cards = () =>
    [true, false].map((mayEdit) => agendaCard(agenda, { words, mayEdit, teamsIds: ['29:1'] }));
  return [
    { of: `the agenda of ${meeting.id}`, view: agenda, cards, besides: nothing },
    ...ofConsent(matter, reader),
    showing(`the minutes of ${meeting.id}`, seeMinutes(matter, reader), () => []),
    ...items,
  ];
}

/** Nothing is decided yet: what all agree on, and what still lacks answers. */
function ofConsent(matter: Matter, reader: Reader): Showing[] {
  const { meeting, items } = matter;
  const agreeing = items.flatMap(({ id: itemId }) =>
    townspeople.map((personId) => ({
      ...{ meetingId: meeting.id, itemId, personId, kind: 'agree' as const, at: aMorning },
    })),
  );
  return [matter.reactions, agreeing].map((reactions) =>
    showing(
      `what is agreed on for ${meeting.id}`,
      seeConsent({ ...matter, reactions, decisions: [], questions: [] }, reader),
      (view) => [consentCard(view, { words, minutes: 10 })],
    ),
  );
}

function ofCase(town: Town, reader: Reader): Showing {
  const standings = standingsIn(town.meetings);
  return showing('the case', seeCase({ ...town, caseNumber: '26/1', standings }, reader), (view) => [
    caseCard(view, { words, page: 1, turn: {}, typed: null }),
  ]);
}

function forPerson(town: Town, reader: PersonReader, table: Table): Showing[] {
  const { board, items, decisions, meetings } = town;
  const standings = standingsIn(meetings);
  const waiting = seeWaiting({ board, now, items, decisions, standings }, reader);
  return [
    ...ofWheel(town, reader),
    showing('the waiting list', waiting, (views) =>
      views.map((view) =>
        waitingCard(view, seeTargets({ board, now, meetings, loads: [] }, reader), { words }),
      ),
    ),
    ofRegister(town, reader),
    ...items.flatMap((item) => ofItem(town, item, { reader, table })),
    ...town.drafts.map((draft) => {
      const { meeting, item } = whereOf(town, draft);
      const all = { board, now, meetings, loads: [], decisions, linked: items.filter((one) => one !== item) };
      const view = seeReview({ ...all, meeting, item, draft, route: routeOf(town, item) }, reader);
      return showing(draft.id, view, (one) => [reviewCard(one, { words, inDialog: true })]);
    }),
    ...ofNotices(town, { reader, table }),
    ...ofReceipts(town, { reader, table }),
    ...ofQuestions(town, { reader, table }),
    waitingQuestions(town, reader),
    ...ofNotes(town, reader),
    ...ofOrders(town, { reader, table }),
  ];
}

function standingsIn(meetings: Town['meetings']) {
  return meetings.flatMap((meeting) =>
    meeting.places.map((place, at) => ({ meeting, number: at + 1, place })),
  );
}

function ofItem(town: Town, item: Item, { reader, table }: For): Showing[] {
  const { board, meetings, decisions } = town;
  const standings = standingsIn(meetings);
  const matter = { board, now, meetings, standings, decisions, loads: [] };
  const isMaker = item.proposal?.by === reader.personId && !table.isDisqualified(reader.personId, item);
  const waits = item.state === 'proposed' || item.state === 'returned';
  const own = (granted: boolean) => (secret: Secret) =>
    granted && isMaker && secret.item === item && secret.meeting === null && isOfProposal(secret);
  const isFor = item.closed === null || table.maySee(reader.personId, item, null);
  return [
    showing(
      `the proposal of ${item.id}`,
      seeProposal(matter, item, reader),
      (view) => [proposalCard(view, { words })],
      own(waits || isFor),
    ),
    ...meetings.flatMap((meeting) => [
      showing(
        `the form of ${item.id}`,
        seeItemForm({ board, now, meetings, meeting, item }, reader),
        (view) => [itemFormCard(view, { words, inDialog: false })],
        own(waits),
      ),
      showing(
        `the closing's form of ${item.id}`,
        seeClosingForm({ board, meeting, item }, reader, today),
        (view) => [closingFormCard(view, { words, inDialog: false })],
      ),
      showing(
        `the decision's form of ${item.id}`,
        seeDecisionForm({ ...matter, meeting, item }, reader),
        (view) => [decisionFormCard(view, { words, inDialog: false })],
      ),
    ]),
  ];
}

/** The register of closed items, and its cards. */
function ofRegister({ board, items, meetings }: Town, reader: PersonReader): Showing {
  const standings = standingsIn(meetings);
  return showing('the register', seeRegister({ board, items, standings, today }, reader), (views) =>
    views.map((view) => closedItemCard(view, { words })),
  );
}

function routeOf({ routes }: Town, { id }: Item) {
  return routes.find(({ itemId }) => itemId === id) ?? null;
}

function isOfProposal({ kind }: Secret): boolean {
  return kind === 'title' || kind === 'text' || kind === 'case number' || kind === 'comment';
}

/** An addressee sees what was sent to them, whatever their unit, while the item is open; and their own answer. */
function ofNotices({ board, notices, ...town }: Town, { reader, table }: For): Showing[] {
  return notices.flatMap((notice) => {
    const decision = town.decisions.find(
      (one) => notice.about.kind === 'decision' && one.id === notice.about.decisionId,
    );
    const item = town.items.find((one) => one.id === decision?.itemId);
    if (!decision || !item) return [];
    const meeting = town.meetings.find((one) => one.id === decision.meetingId);
    const place = meeting?.places.find((one) => one.itemId === item.id);
    const standing = meeting && place ? { meeting, number: 1, place } : null;
    const isAddressee = notice.to === reader.personId && !table.isDisqualified(reader.personId, item);
    const besides = (secret: Secret) =>
      (isAddressee && secret.kind === 'reply' && secret.from === notice.to) ||
      (isAddressee &&
        item.closed === null &&
        ['ruling', 'decision', 'title', 'text', 'case number'].includes(secret.kind));
    return [
      showing(
        notice.id,
        seeDecisionNotice({ board, notice, decision, item, standing }, reader),
        (view) => [decisionNoticeCard(view, { words })],
        besides,
      ),
      showing(
        `what ${notice.id} told of its item`,
        meeting ? seeToldItem(toldMatter({ board, notices, ...town }, meeting), item.id, reader) : null,
        () => [],
        besides,
      ),
      showing(
        `the brief of ${notice.id}`,
        seeDecisionBrief({ board, notice, decision, item, standing }, reader),
        () => [],
        besides,
      ),
      showing(`the answer to ${notice.id}`, seeDecisionAnswer({ board, notice, item }, reader), () => []),
    ];
  });
}

/** All of them sent; nothing is ordered and nothing depends on anything, which have showings of their own. */
function toldMatter(town: Town, meeting: Meeting): ToldMatter {
  const notices = town.notices.map((one): Notice => {
    const message = { serviceUrl: 's', conversationId: 'c', activityId: 'a' };
    return { ...one, delivery: { state: 'sent', at: aMorning, message } };
  });
  const orders = { board: town.board, today, orders: [], items: town.items, standings: [] };
  return { ...town, meeting, sawPost: [], notices, conditions: [], orders };
}
