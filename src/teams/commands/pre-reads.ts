import { changePreReads } from '../../actions/change-pre-reads.ts';
import { findMeeting, findPlace } from '../../actions/load-matter.ts';
import type { ItemId, MeetingId } from '../../domain/ids.ts';
import { placeOf } from '../../domain/meeting.ts';
import { demand } from '../../domain/rights.ts';
import type { PreReadWish } from '../../domain/typed/command.ts';
import { Refusal } from '../../errors.ts';
import { fetchFiles } from '../fetch-files.ts';
import { listPreReads } from '../lists/pre-reads.ts';
import { offerPreRead } from '../offer-file.ts';
import type { Say, Scene } from '../scene.ts';
import { type Face, meetingSaid, privately } from './face.ts';

/** `/bilag 3 …`: lists an item's pre-reads, adds a link or the file that came along, gets or arranges what is there. */
export const preReads: Face<'pre-reads'> = {
  right: 'see-agenda',
  answer: async (scene, { number, meeting: said, wish }) => {
    const { outside, by, board, now, me, words } = scene;
    const on = await outside.store.read(by.tenantId, async (db) => {
      const meeting = await findMeeting(db, { board, now }, meetingSaid(said));
      return { meetingId: meeting.id, itemId: findPlace(meeting, { number }).itemId };
    });
    const hasFile = scene.turn.what.kind === 'text' && scene.turn.what.files.length > 0;
    if (wish.kind === 'get') return get(scene, { ...on, number }, wish.of);
    if (wish.kind === 'list' && !hasFile) return list(scene, { ...on, number });
    demand(me.roles, 'add-pre-read');
    const change = wish.kind === 'list' ? { kind: 'add' as const, link: null, title: null } : wish;
    if (!hasFile && needsFile(change) && scene.turn.where.kind !== 'personal')
      throw new Refusal('files-in-chat-only');
    const done = await changePreReads(outside, by, {
      ...{ boardId: board.id, meeting: { id: on.meetingId }, item: { id: on.itemId } },
      ...{ change, files: await fetchFiles(scene) },
    });
    return [{ text: words.files.done[change.kind](done.number, done.attachments.length) }];
  },
};

type On = { meetingId: MeetingId; itemId: ItemId; number: number };

function needsFile(change: Exclude<PreReadWish, { kind: 'list' | 'get' }>): boolean {
  return (change.kind === 'add' || change.kind === 'replace') && change.link === null;
}

/** As whoever reads the answer may see them; in private what the channel may not. */
async function list(scene: Scene, { meetingId, itemId, number }: On): Promise<Say[]> {
  const wish = { meetingId, itemId, page: 1 };
  const here = await listPreReads(scene, { ...wish, reader: scene.audience });
  if (here) return [here];
  const own = await listPreReads(scene, { ...wish, reader: scene.me });
  if (!own) throw new Refusal('item-not-yours', { number });
  return privately(scene, [own]);
}

async function get(scene: Scene, { meetingId, itemId, number }: On, of: number): Promise<Say[]> {
  const { outside, by } = scene;
  const attachment = await outside.store.read(by.tenantId, async (db) => {
    const meeting = await db.meetings.get(meetingId);
    return meeting && placeOf(meeting, itemId)?.text.attachments[of - 1];
  });
  if (!attachment?.kept) throw new Refusal('no-file-there', { number });
  return privately(scene, await offerPreRead(scene, { meetingId, itemId, fileId: attachment.kept.id }));
}
