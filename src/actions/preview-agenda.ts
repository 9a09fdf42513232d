import { agendaCard } from '../../cards/agenda.ts';
import type { Card } from '../../cards/parts.ts';
import { publish } from '../domain/agenda.ts';
import type { Board } from '../domain/board.ts';
import type { Instant } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import { nameOfNotice } from '../domain/notice.ts';
import type { PersonReader } from '../domain/reader.ts';
import { demand } from '../domain/rights.ts';
import type { Matter } from '../domain/see-agenda.ts';
import {
  type PreviewedAs,
  type PreviewedChanges,
  previewedAs,
  seeChanges,
  seeGuestsToTell,
  seePreview,
} from '../domain/see-preview.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { loadMatter } from './load-matter.ts';
import type { Reading } from './outside.ts';
import { isTold } from './send-notice.ts';
import { announcementOf } from './show-agenda.ts';

export type AgendaPreview = {
  /** What the publication will be counted as. */
  edition: number;
  cards: readonly { as: PreviewedAs; card: Card }[];
  changes: PreviewedChanges | null;
  /** What will be said below the card in the channel; null of a first publication. */
  said: string | null;
  /** By name those guests who have not been told yet. */
  guests: readonly string[];
  /** Whether the event in the calendar will say where the agenda is, and its papers be laid in the channel's folder. */
  writesEvent: boolean;
  laysPapers: boolean;
};

type Wish = { board: Board; meeting: Meeting; now: Instant };

/** What publishing now would show and tell, to whom. Refuses whatever publishing would refuse; nothing is changed by it. */
export async function previewAgenda(
  db: Reading,
  { board, meeting, now }: Wish,
  me: PersonReader,
): Promise<AgendaPreview> {
  demand(me.roles, 'publish');
  if (!board.channel?.serviceUrl) throw new Refusal('no-channel');
  const next = publish(meeting, me.personId, now);
  const matter = await loadMatter(db, board, next);
  const words = wordsFor(board.language);
  const views = previewedAs.map((as) => ({ as, view: seePreview(matter, as, me) }));
  const changes = seeChanges(matter, me);
  return {
    edition: next.publication?.edition ?? 1,
    cards: views.map(({ as, view }) => ({ as, card: agendaCard(view, { words }) })),
    changes,
    said: changes && announcementOf(next, seePreview(matter, 'channel', me), words),
    guests: await guestsToTell(db, matter, me),
    writesEvent: meeting.event !== null && (board.calendar?.writeAgenda ?? false),
    laysPapers: board.files.toChannel,
  };
}

async function guestsToTell(db: Reading, matter: Matter, me: PersonReader): Promise<string[]> {
  const names: string[] = [];
  for (const { itemId, personId, name } of seeGuestsToTell(matter, me)) {
    const about = { kind: 'guest-invited', meetingId: matter.meeting.id, itemId } as const;
    const id = nameOfNotice(about, personId);
    if (!id || !isTold(await db.notices.get(id))) names.push(name);
  }
  return [...new Set(names)];
}
