import { type Board, type Member, membersOn } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import type { BoardId, PersonId, TenantId } from '../domain/ids.ts';
import { type FailureReason, OutsideFailure } from '../errors.ts';
import type { Cause, Directory, Outside, Person, Reading } from './outside.ts';
import { installReasons } from './reach-person.ts';

type Deps = Pick<Outside, 'store' | 'now'> & { directory: Directory };
type Addresses = Map<PersonId, readonly string[]>;

/** `reason`: why somebody cannot be reached; null for whom can. */
export type Reachable = { name: string; reason: FailureReason | null };

/**
 * Sees to it before there is anything to tell that whoever has a role on the board can be told: installs the app for
 * whom the bot has no chat with yet, and keeps the addresses that the directory knows them by.
 */
export async function installForAll(
  deps: Deps,
  { tenantId, boardId }: { tenantId: TenantId; boardId: BoardId },
): Promise<Reachable[]> {
  const { store, directory, now } = deps;
  const cause = { tenantId, by: 'operator', what: 'install-for-all', from: 'cli' } as const;
  const { board, known } = await store.read(tenantId, (db) => readPeople(db, boardId));
  const addresses: Addresses = new Map();
  const reachable: Reachable[] = [];
  for (const member of eachOnce(membersOn(board, dayIn(board.timeZone, now())))) {
    const { personId, name } = member;
    const [found] = await directory.find(personId).catch(asNobody);
    if (found) addresses.set(personId, found.addresses);
    const reason = await openChat(deps, { board, member, person: known.get(personId), cause });
    reachable.push({ name, reason });
  }
  await keepAddresses(deps, { boardId, addresses, cause });
  return reachable;
}

async function readPeople(db: Reading, boardId: BoardId) {
  const board = await db.boards.get(boardId);
  if (!board) throw new Error(`there is no board ${boardId}`);
  const people = await db.people.many(board.members.map(({ personId }) => personId));
  return { board, known: new Map(people.map((person) => [person.id, person])) };
}

function eachOnce(members: readonly Member[]): Member[] {
  return members.filter((one, at) => members.findIndex(({ personId }) => personId === one.personId) === at);
}

type Opening = { board: Board; member: Member; person: Person | undefined; cause: Cause };

/** Null where there is a chat, or is one now. */
async function openChat(
  { store, directory }: Deps,
  { board, member, person, cause }: Opening,
): Promise<FailureReason | null> {
  if (person?.chat) return null;
  try {
    const { conversationId } = await directory.install(member.personId);
    const serviceUrl = board.channel?.serviceUrl;
    // Without it the bot cannot write there yet; it learns of the chat when there is something to tell.
    if (!serviceUrl) return null;
    const fresh = { id: member.personId, name: member.name, teamsId: null, chosenBoard: null };
    const chat = { serviceUrl, conversationId };
    await store.transaction(cause, (tx) => tx.people.save({ ...(person ?? fresh), chat }));
    return null;
  } catch (error) {
    if (error instanceof OutsideFailure && installReasons.includes(error.reason)) return error.reason;
    throw error;
  }
}

async function keepAddresses(
  { store }: Deps,
  { boardId, addresses, cause }: { boardId: BoardId; addresses: Addresses; cause: Cause },
): Promise<void> {
  await store.transaction(cause, async (tx) => {
    const board = await tx.boards.get(boardId);
    if (!board) return;
    const members = board.members.map((member) => ({
      ...member,
      addresses: addresses.get(member.personId) ?? member.addresses,
    }));
    const isNew = members.some((member, at) => member.addresses !== board.members[at]?.addresses);
    if (isNew) await tx.boards.save({ ...board, members });
  });
}

/** Who may not look people up has no addresses to keep. */
function asNobody(error: unknown): [] {
  if (error instanceof OutsideFailure) return [];
  throw error;
}
