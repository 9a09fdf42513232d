import type { Board } from '../domain/board.ts';
import type { MessageRef } from '../domain/notice.ts';
import { type FailureReason, OutsideFailure } from '../errors.ts';
import type { Cause, Message, Outside, Person } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'messenger' | 'directory'>;
type Chat = NonNullable<Person['chat']>;
export type Reached = { board: Board; person: Person };

/** Where a chat is none, another way may lead to one. */
const missing: readonly FailureReason[] = ['not-found', 'not-installed'];

/** What an installation that came to nothing says of the person, or passes; all else says that we may not install. */
export const installReasons: readonly FailureReason[] = [
  ...['app-not-ours', 'app-blocked', 'app-not-found', 'never-signed-in', 'not-found'],
  ...['busy', 'cut'],
] as const satisfies readonly FailureReason[];

/**
 * Says it in the person's chat with the bot: the one that is known, else the one that Teams opens, else the one that
 * comes with the app, which is installed for whoever lacks it.
 */
export async function sayToPerson(
  deps: Deps,
  { board, person, cause }: Reached & { cause: Cause },
  message: Message,
): Promise<MessageRef> {
  const ways = [
    async () => person.chat,
    () => openedByTeams(deps, { board, person }),
    () => openedByInstalling(deps, { board, person }),
  ];
  let failure = new OutsideFailure('teams', 'there is no way to the person', { reason: 'not-installed' });
  for (const way of ways) {
    try {
      const chat = await way();
      if (!chat) continue;
      if (chat !== person.chat) await remember(deps, { person, cause }, chat);
      return await deps.messenger.say(chat, message);
    } catch (error) {
      if (!(error instanceof OutsideFailure) || !missing.includes(error.reason)) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function openedByTeams({ messenger }: Deps, { board, person }: Reached): Promise<Chat | null> {
  const serviceUrl = serviceUrlOf(board, person);
  return serviceUrl === null ? null : messenger.openChat(person, { serviceUrl, tenantId: board.tenantId });
}

/** Null where it may not be done, for which Teams' own answer stands. */
async function openedByInstalling({ directory }: Deps, { board, person }: Reached): Promise<Chat | null> {
  const serviceUrl = serviceUrlOf(board, person);
  if (!directory || !board.reach.install || serviceUrl === null) return null;
  try {
    return { serviceUrl, ...(await directory.install(person.id)) };
  } catch (error) {
    if (error instanceof OutsideFailure && !installReasons.includes(error.reason)) return null;
    throw error;
  }
}

/** How Teams is spoken to, as the board's channel or the person's own chat have told. */
function serviceUrlOf({ channel }: Board, { chat }: Person): string | null {
  return channel?.serviceUrl ?? chat?.serviceUrl ?? null;
}

async function remember(
  { store }: Deps,
  { person, cause }: { person: Person; cause: Cause },
  chat: Chat,
): Promise<void> {
  await store.transaction(cause, async (tx) =>
    tx.people.save({ ...((await tx.people.get(person.id)) ?? person), chat }),
  );
}
