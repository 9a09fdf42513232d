import { loadMinutes } from '../actions/load-minutes.ts';
import type { Board } from '../domain/board.ts';
import { isPublished } from '../domain/meeting.ts';
import { publicReader } from '../domain/reader.ts';
import {
  type MinutesDecision,
  type MinutesItem,
  type MinutesView,
  seeMinutes,
} from '../domain/see-minutes.ts';
import type { Seen } from '../domain/seen.ts';
import { findBoard } from './find-board.ts';
import { Misuse, type Needs, type Outcome } from './operation.ts';

/** `export --board B --out FILE.json`: everything the public may see, as open data (docs/open-data.md). */
export async function exportBoard(
  needs: Needs,
  asked: { board: string; tenant: string | undefined; out: string | undefined },
): Promise<Outcome> {
  const { out } = asked;
  if (!out) throw new Misuse('say where to write it: --out FILE.json');
  const board = await findBoard(needs, asked.board, asked.tenant);
  const views = await needs.store.read(board.tenantId, async (db) => {
    const heads = (await db.meetings.ofBoard(board.id)).filter(isPublished);
    const seen: Seen<MinutesView>[] = [];
    for (const { id } of heads) {
      const meeting = await db.meetings.get(id);
      if (meeting) seen.push(seeMinutes(await loadMinutes(db, board, meeting), publicReader));
    }
    return seen;
  });
  const data = {
    '@context': context,
    ...organizationOf(board),
    meeting: views.map((view) => meetingOf(board, view)),
  };
  const content = new TextEncoder().encode(`${JSON.stringify(data, null, 1)}\n`);
  return { status: 0, out: `${out}: ${views.length} meetings`, err: '', file: { name: out, content } };
}

/** OParl's terms where it has them, Popolo's for who took part, our own for what neither knows. */
const context = {
  '@vocab': 'https://schema.oparl.org/1.1/',
  popolo: 'http://www.popoloproject.com/schemas/',
  moedeklar: 'urn:moedeklar:',
  id: '@id',
  type: '@type',
  participant: 'popolo:attendees',
  caseNumber: 'moedeklar:caseNumber',
  decision: 'moedeklar:decision',
} as const;

function organizationOf({ id, name }: Board) {
  return {
    id: `urn:moedeklar:organization:${id}`,
    type: 'Organization',
    name,
    organizationType: 'executive board',
  };
}

function meetingOf(board: Board, view: Seen<MinutesView>) {
  return {
    id: `urn:moedeklar:meeting:${view.meetingId}`,
    type: 'Meeting',
    name: `${board.name} ${view.day}`,
    start: view.startTime === null ? view.day : `${view.day}T${view.startTime}`,
    cancelled: view.status === 'cancelled',
    ...(view.place ? { location: { type: 'Location', description: view.place } } : {}),
    participant: view.attendees,
    agendaItem: view.items.map((item) => agendaItemOf(view, item)),
  };
}

/** A result that was only guessed is not published. */
function resultOf({ outcome, isGuess }: Pick<MinutesDecision, 'outcome' | 'isGuess'>) {
  return outcome === null || isGuess ? {} : { result: outcome };
}

function agendaItemOf({ meetingId, day }: Seen<MinutesView>, item: MinutesItem) {
  const head = {
    id: `urn:moedeklar:agendaItem:${meetingId}:${item.number}`,
    type: 'AgendaItem',
    number: String(item.number),
    public: item.kind === 'item',
  };
  if (item.kind === 'inhabil') return head;
  if (item.kind === 'closed') {
    const { title, caseNumber, decision } = item;
    return {
      ...head,
      ...(title ? { name: title } : {}),
      caseNumber,
      ...(decision ? { ...resultOf(decision), resolutionText: decision.text } : {}),
    };
  }
  const last = item.decisions.find((decision) => decision.day === day);
  return {
    ...head,
    name: item.title,
    caseNumber: item.caseNumber,
    ...(last ? { ...resultOf(last), resolutionText: last.text } : {}),
    ...(item.record ? { resolutionText: item.record } : {}),
    decision: item.decisions.map((one) => ({ date: one.day, ...resultOf(one), text: one.text })),
    auxiliaryFile: item.attachments.map(({ title, url }) => ({
      type: 'File',
      name: title,
      ...(url ? { accessUrl: url } : {}),
    })),
  };
}
