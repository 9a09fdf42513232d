import { isDeepStrictEqual } from 'node:util';
import { type Board, membersOn, type Role } from '../domain/board.ts';
import { type Day, dayIn, type Instant } from '../domain/day.ts';
import { type Laid, type LaidFile, type LayingTrouble, layingFailures } from '../domain/laid-file.ts';
import type { Meeting } from '../domain/meeting.ts';
import { OutsideFailure } from '../errors.ts';
import { findChannelFolder } from './find-channel-folder.ts';
import { boardMinutes, makeAgenda, publicMinutes } from './make-papers.ts';
import type { Drive, DriveReader, Jobs, Outside, Paper, Reading, Tx } from './outside.ts';
import { removeFiles, replaceFiles } from './replace-files.ts';
import { tellSecretaries } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'drive' | 'documents' | 'messenger' | 'now' | 'newId'>;
type Ready = Deps & { drive: Drive };
type Job = Jobs['lay-files'];
type Laying = { board: Board; meeting: Meeting; laid: Laid };
type Outcome = { files: readonly LaidFile[] } | { trouble: LayingTrouble };

/** These pass by themselves. */
const passing: readonly LayingTrouble[] = ['busy', 'cut', 'unknown'];

/**
 * Brings what lies in SharePoint of a meeting's documents to the present state, the public's in the channel's files, the
 * board's in its own drive. It reads the state itself, so a late job never lays an old one. What stands in the way for
 * good is told to the secretaries, once; the queue goes on trying for a while, since it may be mended.
 */
export async function layFiles(deps: Deps, job: Job, { isLast }: { isLast: boolean }): Promise<void> {
  const { store, drive } = deps;
  const laying = drive && (await store.read(job.tenantId, (db) => readLaying(db, job)));
  if (!laying) return;
  const outcome = await attempt({ ...deps, drive }, laying);
  if ('files' in outcome) return save(deps, job, { ...laying.laid, files: outcome.files, trouble: null });
  const { trouble, failure } = outcome;
  if (isLast || !passing.includes(trouble)) await noteTrouble(deps, job, trouble);
  throw failure;
}

/** Of one kind in one place one waits and one runs; a job that waits because Graph asked for it goes on waiting. */
export async function layFilesLater(tx: Tx, job: Job, at: Instant): Promise<void> {
  await tx.later('lay-files', job, { key: `${job.meetingId} ${job.place} ${job.what}`, at });
}

async function attempt(deps: Ready, laying: Laying) {
  try {
    const lay = laying.laid.place === 'channel' ? layInChannel : layForBoard;
    const outcome: Outcome = await lay(deps, laying);
    if ('files' in outcome) return outcome;
    const { trouble } = outcome;
    return { trouble, failure: new OutsideFailure('graph', `files cannot be laid: ${trouble}`) };
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    const trouble = layingFailures.find((one) => one === error.reason) ?? 'unknown';
    return { trouble, failure: error };
  }
}

async function readLaying(db: Reading, { meetingId, place, what }: Job): Promise<Laying | null> {
  const meeting = await db.meetings.get(meetingId);
  const board = meeting && (await db.boards.get(meeting.boardId));
  if (!meeting || !board) return null;
  const nothing: Laid = { meetingId, place, what, files: [], trouble: null };
  return { board, meeting, laid: (await db.laid.get(meetingId, place, what)) ?? nothing };
}

async function layInChannel(deps: Ready, { board, meeting, laid }: Laying): Promise<Outcome> {
  const { drive } = deps;
  const { channel } = board;
  if (!board.files.toChannel || !channel) return { files: laid.files };
  const make = laid.what === 'agenda' ? makeAgenda : publicMinutes;
  const papers = await make(deps, { board, meeting });
  if (papers.length === 0) return { files: await removeFiles(drive, laid.files) };
  const layIn = async (isAnew: boolean): Promise<Outcome> => {
    const folder = await findChannelFolder(deps, board, { channel, isAnew });
    if (!folder) return { trouble: 'no-team' };
    const lay = (paper: Paper<'public'>) => drive.layInChannel(folder, paper);
    return { files: await replaceFiles(drive, laid.files, { papers, folder, lay }) };
  };
  try {
    return await layIn(false);
  } catch (error) {
    // A channel's files move where the channel is changed into one of another kind.
    const isGone = error instanceof OutsideFailure && error.reason === 'not-found';
    if (!isGone || !channel.folder) throw error;
    return layIn(true);
  }
}

/** Into a drive of the board's own and never the channel's, whoever set it up. */
async function layForBoard(deps: Ready, { board, meeting, laid }: Laying): Promise<Outcome> {
  const { drive, now } = deps;
  const { internalDrive } = board.files;
  const papers = await boardMinutes(deps, { board, meeting });
  if (!internalDrive || papers.length === 0) return { files: laid.files };
  const { channel } = board;
  const channels = channel && (await findChannelFolder(deps, board, { channel, isAnew: false }));
  if (channel && !channels) return { trouble: 'no-team' };
  if (channels?.driveId === internalDrive.driveId) return { trouble: 'channel' };
  const folder = await drive.boardFolder(internalDrive, readersOf(board, dayIn(board.timeZone, now())));
  if ('unfit' in folder) return { trouble: folder.unfit };
  const lay = (paper: Paper<'board'>) => drive.layForBoard(folder, paper);
  return { files: await replaceFiles(drive, laid.files, { papers, folder, lay }) };
}

/** Who sees what is closed: secretary, chair and directors. */
function readersOf(board: Board, today: Day): DriveReader[] {
  const leaders: readonly Role[] = ['secretary', 'chair', 'director'];
  return membersOn(board, today)
    .filter(({ role }) => leaders.includes(role))
    .map(({ personId, email, addresses }) => ({
      personId,
      addresses: [...(email ? [email] : []), ...addresses],
    }));
}

async function noteTrouble({ store, now, newId }: Deps, job: Job, trouble: LayingTrouble): Promise<void> {
  await store.transaction(causeOf(job), async (tx) => {
    const laying = await readLaying(tx, job);
    if (!laying || laying.laid.trouble === trouble) return;
    const { board, laid } = laying;
    await tx.laid.save({ ...laid, trouble });
    const { meetingId, place, what } = job;
    const about = { kind: 'files-not-laid', meetingId, place, what } as const;
    await tellSecretaries(tx, newId, { board, today: dayIn(board.timeZone, now()), about });
  });
}

function save({ store }: Deps, job: Job, laid: Laid): Promise<void> {
  return store.transaction(causeOf(job), async (tx) => {
    const before = await tx.laid.get(laid.meetingId, laid.place, laid.what);
    if (!isDeepStrictEqual(before, laid)) await tx.laid.save(laid);
  });
}

function causeOf({ tenantId }: Job) {
  return { tenantId, by: 'moedeklar', what: 'lay-files', from: 'job:lay-files' } as const;
}
