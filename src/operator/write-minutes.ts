import type { DocumentFormat } from '../actions/outside.ts';
import { writeForFile } from '../actions/write-minutes.ts';
import { readDay } from '../domain/day.ts';
import { isPublished, type Meeting } from '../domain/meeting.ts';
import { demandMeetingOn } from '../domain/which-meeting.ts';
import { Refusal } from '../errors.ts';
import { findBoard } from './find-board.ts';
import { Misuse, type Needs, type Outcome } from './operation.ts';

const formats: readonly string[] = ['docx', 'pdf', 'md', 'json'] satisfies DocumentFormat[];

type Asked = { [Name in 'tenant' | 'date' | 'format' | 'out']: string | undefined } & {
  board: string;
  isPublic: boolean;
};

/** `minutes write --board B --date YYYY-MM-DD --format docx|pdf|md|json [--public] --out FILE`. */
export async function writeMinutesFile(needs: Needs, asked: Asked): Promise<Outcome> {
  const { format, out } = asked;
  const day = asked.date === undefined ? null : readDay(asked.date);
  if (!day) throw new Misuse('say the day of the meeting: --date YYYY-MM-DD');
  if (!format || !isFormat(format)) throw new Misuse(`say the format: --format ${formats.join('|')}`);
  if (!out) throw new Misuse('say where to write it: --out FILE');
  const board = await findBoard(needs, asked.board, asked.tenant);
  const meeting = await needs.store.read(board.tenantId, async (db): Promise<Meeting | undefined> => {
    try {
      return db.meetings.get(demandMeetingOn(board, await db.meetings.ofBoard(board.id), day).id);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  });
  if (!meeting) throw new Misuse(`there is no meeting on ${day}; \`meetings\` lists them`);
  if (!isPublished(meeting))
    throw new Misuse(`the meeting on ${day} has no minutes yet, its agenda is not published`);
  const content = await writeForFile(needs, { board, meeting }, { isPublic: asked.isPublic, format });
  return { status: 0, out: `${out}: ${content.length} bytes`, err: '', file: { name: out, content } };
}

function isFormat(text: string): text is DocumentFormat {
  return formats.includes(text);
}
