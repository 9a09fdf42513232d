import { channelId } from '../../support/chat.ts';
import { boardId, items, meetingIds } from '../../support/scene.ts';
import { orderPresses } from './order-presses.ts';
import type { PressRow } from './press-row.ts';
import { toldRows } from './told-presses.ts';
import { wheelRows } from './wheel-rows.ts';

const { next, later } = meetingIds;
const onRoute = { itemId: items.open.id, version: 1 };
const seers = /Kun sekretæren, formanden, direktører og centerchefer kan/;
const onOpen = { meetingId: next, itemId: items.open.id, version: 1 };
const onBridge = { meetingId: next, itemId: items.bridge.id, version: 1 };
const editors = /Kun sekretæren og formanden kan/;
const leaders = /Kun formanden og direktørerne kan/;
const proposers = /Kun direktører og centerchefer kan/;
const notSent = /ikke sendt til dig/;
const notTheirs = /Kun formanden og direktørerne kan|forældet/;

/** Every button there is, on the busy scene. */
export const table: readonly PressRow[] = [
  {
    ...{ verb: 'agenda.refresh', how: 'presses', data: () => ({ meetingId: next, version: 1, page: 1 }) },
    ...{ may: 'yyyyy', says: /Dagsorden tirsdag/, refused: /./ },
  },
  {
    ...{ verb: 'agenda.publish', how: 'presses', data: () => ({ meetingId: later, version: 1 }) },
    ...{ may: 'yynnn', says: /Genudsend/, refused: editors },
  },
  {
    ...{ verb: 'meeting.move', how: 'presses' },
    data: () => ({ meetingId: later, version: 1, day: '2026-12-09', clock: '10:00' }),
    ...{ may: 'yynnn', says: /Mødet er flyttet/, refused: editors },
  },
  {
    ...{ verb: 'item.open', how: 'presses', data: () => onOpen },
    ...{ may: 'yyyyy', says: /Ny cykelsti/, refused: /./ },
  },
  {
    ...{ verb: 'item.new', how: 'opens', data: () => ({ meetingId: next }) },
    ...{ may: 'yyyyn', says: /"item.save"/, refused: proposers },
  },
  {
    ...{ verb: 'item.compose', how: 'sends', data: () => ({ boardId, text: 'Vi mangler cykler' }) },
    ...{ may: 'yyyyn', says: /– Direktionen.*Vi mangler cykler/, refused: proposers },
  },
  {
    ...{ verb: 'item.edit', how: 'opens', data: () => onOpen },
    ...{ may: 'yynnn', says: /"item.save"/, refused: editors },
  },
  {
    ...{ verb: 'item.closing', how: 'opens', data: () => onOpen },
    ...{ may: 'yynnn', says: /"closing.save"/, refused: editors },
  },
  {
    ...{ verb: 'closing.save', how: 'sends' },
    data: () => ({ ...onBridge, closed: 'true', closedReason: 'udbud', level: 'title', disqualified: '' }),
    ...{ may: 'yynnn', says: /Fortroligheden for .* er gemt/, refused: editors },
  },
  {
    ...{ verb: 'closed.open', how: 'presses', data: () => ({ itemId: items.closed.id, version: 1 }) },
    ...{ may: 'yynnn', says: /"closed.keep"/, refused: editors },
  },
  {
    ...{ verb: 'closed.keep', how: 'presses' },
    data: () => ({ itemId: items.closed.id, version: 1, review: '2027-03-01' }),
    ...{ may: 'yynnn', says: /er lukket og ses igennem/, refused: editors },
  },
  {
    ...{ verb: 'closed.reopen', how: 'presses' },
    data: () => ({ itemId: items.closed.id, version: 1, isSure: true }),
    ...{ may: 'yynnn', says: /er nu åbent/, refused: editors },
  },
  {
    ...{ verb: 'item.save', what: 'a new item', how: 'sends' },
    data: () => ({ itemId: 'item-new', meetingId: next, version: null, title: 'Ny havn' }),
    ...{ may: 'yyyyn', says: /Gemt som punkt 5|Forslaget er sendt/, refused: proposers },
  },
  {
    ...{ verb: 'item.save', what: 'an edited item', how: 'sends' },
    data: () => ({ ...onBridge, title: 'Ny bro' }),
    ...{ may: 'yynnn', says: /Punkt 4 er gemt/, refused: editors },
  },
  {
    ...{ verb: 'session.start', how: 'presses', data: () => ({ meetingId: next, anyway: true }) },
    ...{ may: 'yynnn', says: /Punkt 1 af 4/, refused: editors },
  },
  {
    ...{ verb: 'session.show', how: 'presses', data: () => ({ meetingId: next }), at: 'inSession' },
    ...{ may: 'yynnn', says: /Punkt 1 af 4/, refused: editors },
  },
  {
    ...{ verb: 'session.go', how: 'presses', at: 'inSession' },
    data: () => ({ meetingId: next, version: 1, to: 'next' }),
    ...{ may: 'yynnn', says: /Punkt 2 af 4/, refused: editors },
  },
  {
    ...{ verb: 'session.attendance', how: 'opens', data: () => ({ meetingId: next }), at: 'inSession' },
    ...{ may: 'yynnn', says: /Til stede ved mødets start/, refused: editors },
  },
  {
    ...{ verb: 'session.seat', how: 'sends', at: 'inSession' },
    data: () => ({ meetingId: next, version: 1, seats: 'chair,director' }),
    ...{ may: 'yynnn', says: /Fremmødet er noteret/, refused: editors },
  },
  {
    ...{ verb: 'session.end', how: 'presses', data: () => ({ meetingId: next }), at: 'inSession' },
    ...{ may: 'yynnn', says: /3 punkter mangler en beslutning/, refused: editors },
  },
  {
    ...{ verb: 'item.react', how: 'presses', data: () => ({ ...onBridge, reaction: 'discuss' }) },
    ...{ may: 'nyynn', says: /Fjern min markering/, refused: leaders },
  },
  {
    ...{ verb: 'item.react', what: 'a question', how: 'sends' },
    data: () => ({ ...onBridge, reaction: 'question', note: 'Hvornår?' }),
    ...{ may: 'nyynn', says: /er sendt til Tina Mark og Sara Lind/, refused: leaders },
  },
  {
    ...{ verb: 'item.note', how: 'sends', data: () => ({ ...onBridge, note: 'Husk', shared: 'false' }) },
    ...{ may: 'nyynn', says: /Noten til punkt 4 er gemt/, refused: leaders },
  },
  {
    ...{ verb: 'preread.read', how: 'presses', data: () => onBridge },
    ...{ may: 'nyynn', says: /Du har læst bilagene/, refused: leaders },
  },
  {
    // There is no such file: what they may get is tried elsewhere.
    ...{ verb: 'preread.get', how: 'presses', data: () => ({ ...onBridge, fileId: 'file-0' }) },
    ...{ may: 'yyyyy', says: /Kortet var forældet/, refused: leaders },
  },
  {
    ...{ verb: 'note.open', how: 'opens', data: ({ noteId }) => ({ meetingId: next, noteId }) },
    ...{ may: 'nynnn', says: /"note\.save"/, refused: notTheirs },
  },
  {
    ...{ verb: 'note.save', how: 'sends' },
    data: ({ noteId }) => ({ meetingId: next, noteId, version: 1, note: 'Husk det', shared: 'true' }),
    ...{ may: 'nynnn', says: /Noten til punkt 2 er rettet\. Den er delt/, refused: notTheirs },
  },
  {
    ...{ verb: 'note.remove', how: 'sends' },
    data: ({ noteId }) => ({ meetingId: next, noteId, version: 1 }),
    ...{ may: 'nynnn', says: /Noten til punkt 2 er slettet: “Husk”/, refused: notTheirs },
  },
  {
    ...{ verb: 'item.withdraw', how: 'presses', data: () => onBridge },
    ...{ may: 'yynnn', says: /trukket af dagsordenen/, refused: editors },
  },
  {
    ...{ verb: 'item.reopen', how: 'presses' },
    data: () => ({ meetingId: next, itemId: items.closed.id, version: 1 }),
    ...{ may: 'yynnn', says: /Punkt 3 er nu åbent/, refused: editors },
  },
  {
    ...{ verb: 'item.place', how: 'presses' },
    data: () => ({ meetingId: later, itemId: items.waiting.id, version: 1 }),
    ...{ may: 'yynnn', says: /Gemt som punkt 2/, refused: editors },
  },
  {
    ...{ verb: 'waiting.withdraw', how: 'presses' },
    data: () => ({ itemId: items.waiting.id, version: 1 }),
    ...{ may: 'yynnn', says: /Vil du trække “ventendetitel”/, refused: editors },
  },
  {
    ...{ verb: 'waiting.withdraw', what: 'having been asked', how: 'presses' },
    data: () => ({ itemId: items.waiting.id, sure: true }),
    ...{ may: 'yynnn', says: /ventendetitel” er trukket/, refused: editors },
  },
  {
    ...{ verb: 'waiting.offer', how: 'presses', data: () => ({ meetingId: later, page: 1 }) },
    ...{ may: 'yynnn', says: /Fra ventelisten til mødet tirsdag den 8\. december/, refused: editors },
  },
  {
    ...{ verb: 'waiting.take', how: 'presses' },
    data: () => ({ meetingId: later, page: 1, items: items.waiting.id }),
    ...{ may: 'yynnn', says: /ventendetitel/, refused: editors },
  },
  {
    ...{ verb: 'item.decide', how: 'opens', data: () => onBridge },
    ...{ may: 'yynnn', says: /"decision.review"/, refused: editors },
  },
  {
    ...{ verb: 'decision.review', how: 'sends' },
    data: () => ({ ...onBridge, decisionText: 'Godkendt.', recipients: '' }),
    ...{ may: 'yynnn', says: /"decision.confirm"/, refused: editors },
  },
  {
    ...{ verb: 'decision.confirm', how: 'presses', data: ({ draftId }) => ({ ...onBridge, draftId }) },
    ...{ may: 'yynnn', says: /Beslutningen på punkt 4 er gemt/, refused: editors },
  },
  {
    ...{ verb: 'decision.delegate', how: 'opens', data: () => onBridge },
    ...{ may: 'yynnn', says: /Uddelegér punkt 4/, refused: editors },
  },
  {
    ...{ verb: 'decision.delegate', what: 'to a unit', how: 'sends' },
    data: () => ({ ...onBridge, sent: true, 'order.1.unit': 'CTM', 'order.1.text': 'Afklar prisen' }),
    ...{ may: 'yynnn', says: /uddelegerer sagen til Center for Teknik og Miljø/, refused: editors },
  },
  {
    ...{ verb: 'decision.withdraw', how: 'opens', data: () => onBridge },
    ...{ may: 'yynnn', says: /Hvorfor trækkes punktet/, refused: editors },
  },
  {
    ...{ verb: 'decision.withdraw', what: 'for a reason', how: 'sends' },
    data: () => ({ ...onBridge, sent: true, note: 'Løst på anden vis' }),
    ...{ may: 'yynnn', says: /Punktet trækkes\. Begrundelse: Løst på anden vis/, refused: editors },
  },
  {
    ...{ verb: 'consent.open', how: 'presses', data: () => ({ meetingId: next }), at: 'agreed' },
    ...{ may: 'yynnn', says: /2 · Ny cykelsti/, refused: editors },
  },
  {
    ...{ verb: 'consent.confirm', how: 'presses', at: 'agreed' },
    data: () => ({ meetingId: next, 'items.approved': `${items.open.id}:1`, 'items.noted': '' }),
    ...{ may: 'yynnn', says: /Besluttet: punkt 2\./, refused: editors },
  },
  {
    ...{
      verb: 'decision.answer',
      how: 'presses',
      data: ({ noticeId }) => ({ noticeId, answer: 'received' }),
    },
    ...{ may: 'nnnyn', says: /Du har svaret: Modtaget/, refused: notSent },
  },
  ...toldRows,
  {
    ...{ verb: 'question.open', how: 'presses', data: ({ questionId }) => ({ questionId }) },
    ...{ may: 'yyyyy', says: /Hvad koster det\?/, refused: notSent },
  },
  {
    ...{
      verb: 'question.answer',
      how: 'presses',
      data: ({ questionId }) => ({ questionId, note: '8,6 mio.' }),
    },
    ...{ may: 'yynyn', says: /har svaret/, refused: notSent },
  },
  {
    ...{ verb: 'proposal.open', how: 'presses', data: () => ({ itemId: items.proposed.id, version: 1 }) },
    ...{ may: 'yynyn', says: /foreslaaettitel/, refused: /forældet/ },
  },
  {
    ...{ verb: 'proposal.accept', how: 'presses' },
    data: () => ({ itemId: items.proposed.id, version: 1, meetingId: later }),
    ...{ may: 'yynnn', says: /Sat på dagsordenen/, refused: editors },
  },
  {
    ...{ verb: 'proposal.accept', what: 'onto another meeting', how: 'presses' },
    data: () => ({ itemId: items.proposed.id, version: 1, meetingId: next, toMeeting: later }),
    ...{ may: 'yynnn', says: /Sat på dagsordenen tirsdag den 8\. december/, refused: editors },
  },
  {
    ...{ verb: 'proposal.withdraw', how: 'presses' },
    data: () => ({ itemId: items.proposed.id, version: 1 }),
    ...{ may: 'nnnyn', says: /Trukket tilbage/, refused: /Kun den, der har stillet forslaget/ },
  },
  {
    ...{ verb: 'proposal.handback', how: 'opens', at: 'accepted' },
    data: () => ({ itemId: items.proposed.id, version: 2 }),
    ...{ may: 'yynnn', says: /"proposal.handback"/, refused: editors },
  },
  {
    ...{ verb: 'proposal.handback', what: 'with a comment', how: 'sends', at: 'accepted' },
    data: () => ({ itemId: items.proposed.id, version: 2, note: 'Tallene mangler' }),
    ...{ may: 'yynnn', says: /Sendt retur/, refused: editors },
  },
  {
    ...{ verb: 'proposal.return', how: 'presses' },
    data: () => ({ itemId: items.proposed.id, version: 1, note: 'Hvad koster det?' }),
    ...{ may: 'yynnn', says: /Sendt retur/, refused: editors },
  },
  ...orderPresses,
  {
    ...{ verb: 'waiting.open', how: 'presses', data: () => ({ itemId: items.waiting.id, version: 1 }) },
    ...{ may: 'yynnn', says: /ventendetitel[\s\S]*item\.place/, refused: editors },
  },
  ...wheelRows,
  {
    ...{ verb: 'route.open', how: 'presses', at: 'routed', data: () => onRoute },
    ...{ may: 'yyyyn', says: /Byrådet onsdag 16\. december/, refused: seers },
  },
  {
    ...{ verb: 'route.edit', how: 'opens', at: 'routed', data: () => onRoute },
    ...{ may: 'yynnn', says: /"route\.save"/, refused: editors },
  },
  {
    ...{ verb: 'route.save', how: 'sends', at: 'routed' },
    data: () => ({ ...onRoute, steps: 'step-Byrådet', 'step.1.body': 'Byrådet', 'step.1.day': '2027-01-20' }),
    ...{ may: 'yynnn', says: /Planen for “Ny cykelsti” er gemt/, refused: editors },
  },
  {
    ...{ verb: 'route.answer', how: 'opens', at: 'routed', data: () => onRoute },
    ...{ may: 'yynnn', says: /"route\.answered"/, refused: editors },
  },
  {
    ...{ verb: 'route.answered', how: 'sends', at: 'routed' },
    data: () => ({ ...onRoute, stepId: 'step-Økonomiudvalget', answer: 'answered', note: 'Godkendt' }),
    ...{ may: 'yynnn', says: /Svaret på “Ny cykelsti” er gemt/, refused: editors },
  },
  {
    ...{
      verb: 'route.sent',
      how: 'presses',
      at: 'routed',
      data: () => ({ ...onRoute, stepId: 'step-Byrådet' }),
    },
    ...{ may: 'yynnn', says: /sendt tirsdag 17\. november/, refused: editors },
  },
  {
    ...{ verb: 'route.shift', how: 'presses', at: 'routed', data: () => ({ ...onRoute, days: 7 }) },
    ...{ may: 'yynnn', says: /Byrådet onsdag 23\. december/, refused: editors },
  },
  {
    ...{ verb: 'route.wait', how: 'presses', at: 'returned', data: () => onRoute },
    ...{ may: 'yynnn', says: /står nu på ventelisten/, refused: editors },
  },
  {
    ...{ verb: 'list.turn', how: 'presses', data: () => ({ boardId, list: 'roles', page: 1 }) },
    ...{ may: 'yyyyy', says: /Carl Fisk[\s\S]*centerchef, CFE/, refused: /./ },
  },
  {
    ...{ verb: 'list.turn', what: 'the waiting list', how: 'presses' },
    data: () => ({ boardId, list: 'waiting', page: 1 }),
    ...{ may: 'yynnn', says: /ventendetitel/, refused: editors },
  },
  {
    ...{ verb: 'list.turn', what: 'who has no role', how: 'opens' },
    data: () => ({ boardId, list: 'without-role', page: 1 }),
    ...{ may: 'yynnn', says: /Alle i teamet har en rolle/, refused: editors },
  },
  {
    ...{ verb: 'decision.excerpt', how: 'presses', in: 'personal', data: ({ noticeId }) => ({ noticeId }) },
    ...{ may: 'nnnyn', says: /Uddrag Direktionen 2026-11-24\.pdf/, refused: notSent },
  },
  {
    ...{ verb: 'minutes.send', how: 'presses', data: () => ({ meetingId: next }), at: 'held' },
    ...{ may: 'yynnn', says: /har ikke svaret/, refused: editors },
  },
  {
    ...{ verb: 'minutes.approve', how: 'presses', data: () => ({ meetingId: next }), at: 'round' },
    ...{ may: 'nyynn', says: /Du har godkendt referatet/, refused: leaders },
  },
  {
    ...{ verb: 'minutes.object', how: 'sends', at: 'round' },
    data: () => ({ meetingId: next, note: 'Punkt 2 blev udskudt.' }),
    ...{ may: 'nyynn', says: /indsigelse er sendt/, refused: leaders },
  },
  {
    ...{ verb: 'minutes.file', how: 'presses', at: 'held', in: 'personal' },
    data: () => ({ meetingId: next, format: 'pdf', audience: 'mine' }),
    ...{ may: 'yyyyy', says: /Referat Direktionen 2026-11-24\.pdf/, refused: /./ },
  },
  {
    ...{ verb: 'board.save', how: 'presses' },
    data: () => ({
      channelId,
      version: 1,
      name: 'Direktionen',
      secretaries: 'secretary',
      directors: 'director',
      chiefs: '',
    }),
    ...{ may: 'yynnn', says: /er sat op/, refused: editors },
  },
];
