import { type Check, examine, type Finding, type WishedBoard } from '../../operator/doctor.ts';
import { rolesIn } from './examine-world.ts';
import { judgeWishes } from './judge-permissions.ts';
import type { Means } from './means.ts';
import { tryMailbox, trySubscription } from './try-graph.ts';
import { tryTeam } from './try-team.ts';

type Found = Omit<Finding, 'check'>;

/** What each board needs of Graph and Teams, tried with the same tokens as the service's. */
export async function examineBoards(boards: readonly WishedBoard[], means: Means): Promise<Finding[]> {
  const token = means.graphToken && (await means.graphToken().catch(() => null));
  const header = await means.botToken.header().catch(() => null);
  const checks = boards.flatMap((board): Check[] => [
    {
      name: `${board.name}: team`,
      look: async () => (header ? tryTeam(means.connector, board) : alone('bot')),
    },
    ...checksByGraph(board, means, token),
  ]);
  return examine(checks, means.limit);
}

function checksByGraph(board: WishedBoard, { graph: client }: Means, token: string | null): Check[] {
  const { name, mailbox, subscription } = board;
  if (!client) return [];
  const check = (what: string, look: () => Promise<Found>): Check => ({
    name: `${name}: ${what}`,
    look: async () => (token === null ? alone('Graph') : look()),
    todo: 'where Graph asks to wait, wait; else see that graph.microsoft.com is reached from here',
  });
  return [
    check('permissions', async () => judgeWishes(board, rolesIn(token ?? ''))),
    ...(mailbox ? [check('mailbox', () => tryMailbox(client, mailbox))] : []),
    ...(subscription ? [check('subscription at Graph', () => trySubscription(client, subscription))] : []),
  ];
}

function alone(whose: 'bot' | 'Graph'): Found {
  return { state: 'skipped', says: `there is no ${whose} token to try it with` };
}
