import { agendaCard } from '../../cards/agenda.ts';
import { changesInEdition } from '../domain/agenda.ts';
import { type Board, type Channel, membersOn } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { isPublished, type Meeting, numberOf } from '../domain/meeting.ts';
import type { MessageRef } from '../domain/notice.ts';
import { channelReader } from '../domain/reader.ts';
import { type AgendaView, type Matter, seeAgenda } from '../domain/see-agenda.ts';
import type { Seen } from '../domain/seen.ts';
import { OutsideFailure } from '../errors.ts';
import { type Words, wordsFor } from '../words/words.ts';
import { layFilesLater } from './lay-files.ts';
import { loadMatter } from './load-matter.ts';
import type { Cause, Jobs, Message, Outside, Post, Reading } from './outside.ts';
import { whenReactionsMayShow } from './react-to-item.ts';

type Deps = Pick<Outside, 'store' | 'messenger' | 'now'>;
type Job = Jobs['show-agenda'];

/** Everything that is needed to show an agenda in its channel. */
type Showing = { board: Board; matter: Matter; post: Post | undefined; teamsIds: string[]; words: Words };

/**
 * Brings the agenda's post in the channel to the present state: posts it the first time, updates it afterwards, and
 * says below it what a republication changed. It reads the state itself, so a late job never shows an old one.
 */
export async function showAgenda({ store, messenger, now }: Deps, job: Job): Promise<void> {
  const showing = await store.read(job.tenantId, (db) => read(db, job, now()));
  const channel = showing?.board.channel;
  if (!showing || !channel?.serviceUrl) return;
  if (job.why === 'change') await layLater({ store, now }, job, showing.board);
  const { matter, post, words } = showing;
  const { meeting } = matter;
  if (!post && !isPublished(meeting)) return;
  if (post && job.why === 'reactions') {
    const at = whenReactionsMayShow(post.shownAt, now());
    if (at > now()) return again(store, job, at);
  }
  const message = messageOf(showing);
  const ref = post
    ? await updateOrPostAnew({ messenger }, { channel, post, message })
    : await messenger.post(channel, message);
  const edition = meeting.publication?.edition ?? 0;
  const posted = { meetingId: meeting.id, message: ref, shownAt: now() };
  // Taken back, an edition is as good as never announced.
  const announced = Math.min(post?.edition ?? edition, edition);
  await save({ store, job }, { ...posted, edition: announced }, showing.board.calendar?.writeAgenda);
  if (!post || edition <= post.edition) return;
  await messenger.say(ref, { text: announcementOf(meeting, seeAgenda(matter, channelReader), words) });
  await save({ store, job }, { ...posted, shownAt: now(), edition });
}

/** Before anything is said in Teams, which may fail: an item that was closed since shall not go on lying there. */
async function layLater(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { tenantId, meetingId }: Job,
  board: Board,
): Promise<void> {
  if (!board.files.toChannel) return;
  const cause = { tenantId, by: 'moedeklar', what: 'show-agenda', from: 'job:show-agenda' } as const;
  const agenda = { tenantId, meetingId, place: 'channel', what: 'agenda' } as const;
  await store.transaction(cause, (tx) => layFilesLater(tx, agenda, now()));
}

async function read(db: Reading, job: Job, now: Instant): Promise<Showing | undefined> {
  const meeting = await db.meetings.get(job.meetingId);
  const board = meeting && (await db.boards.get(meeting.boardId));
  if (!meeting || !board) return undefined;
  const members = membersOn(board, dayIn(board.timeZone, now));
  const people = await db.people.many([...new Set(members.map((member) => member.personId))]);
  return {
    board,
    matter: await loadMatter(db, board, meeting),
    post: await db.posts.ofMeeting(meeting.id),
    teamsIds: people.flatMap((person) => (person.teamsId === null ? [] : [person.teamsId])),
    words: wordsFor(board.language),
  };
}

function messageOf({ board, matter, teamsIds, words }: Showing): Message {
  const view = seeAgenda(matter, channelReader);
  // A publication that was taken back leaves one line.
  if (!view.published) return { text: words.agenda.withdrawn(board.name, view.day) };
  return {
    card: agendaCard(view, { words, teamsIds }),
    summary: words.agenda.fallback(view.boardName, view.day),
  };
}

/** A post that somebody deleted in Teams is made anew. */
async function updateOrPostAnew(
  { messenger }: Pick<Deps, 'messenger'>,
  { channel, post, message }: { channel: Channel; post: Post; message: Message },
): Promise<MessageRef> {
  try {
    await messenger.update(post.message, message);
    return post.message;
  } catch (error) {
    const isGone = error instanceof OutsideFailure && error.reason === 'not-found';
    if (!isGone) throw error;
    return messenger.post(channel, message);
  }
}

/** As the channel may hear it: of a closed item its number, and its title where that is open. */
export function announcementOf(meeting: Meeting, { rows, day }: Seen<AgendaView>, { agenda }: Words): string {
  const changes = changesInEdition(meeting);
  // A first edition has a post already where an earlier one was taken back.
  if (!changes) return agenda.published(day);
  const named = (ids: readonly string[], say: (number: number, title: string | null) => string) =>
    meeting.places
      .filter((place) => ids.includes(place.itemId))
      .map((place) => {
        const number = numberOf(meeting, place.itemId) ?? 0;
        const row = rows.find((one) => one.number === number);
        return say(number, row && row.kind !== 'inhabil' ? (row.title ?? null) : null);
      });
  return agenda.announcement([
    ...named(changes.added, agenda.added),
    ...named(changes.changed, agenda.changed),
    ...(changes.removed > 0 ? [agenda.removed(changes.removed)] : []),
    ...(changes.reordered ? [agenda.reordered] : []),
  ]);
}

function again(store: Deps['store'], job: Job, at: Instant): Promise<void> {
  return store.transaction(causeOf(job), (tx) => tx.later('show-agenda', job, { key: job.meetingId, at }));
}

/** `notes`: the event is to say where the agenda is now. */
function save({ store, job }: Pick<Deps, 'store'> & { job: Job }, post: Post, notes = false): Promise<void> {
  const { tenantId, meetingId } = job;
  return store.transaction(causeOf(job), async (tx) => {
    await tx.posts.save(post);
    await tx.later('offer-consent', { tenantId, meetingId }, { key: meetingId });
    if (notes) await tx.later('note-agenda', { tenantId, meetingId }, { key: meetingId });
  });
}

function causeOf({ tenantId }: Job): Cause {
  return { tenantId, by: 'moedeklar', what: 'show-agenda', from: 'job:show-agenda' };
}
