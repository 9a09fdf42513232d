import { installForAll } from '../actions/install-for-all.ts';
import { OutsideFailure } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { findBoard } from './find-board.ts';
import { Misuse, type Needs, type Outcome } from './operation.ts';

/** `people install --board B`: installs the app for whoever lacks it, and says who cannot be reached and why. */
export async function installForBoard(
  needs: Needs,
  asked: { board: string; tenant: string | undefined },
): Promise<string | Outcome> {
  const { directory } = needs;
  const board = await findBoard(needs, asked.board, asked.tenant);
  if (!directory) throw new Misuse('Graph is not configured (GRAPH_TENANT_ID and the settings beside it)');
  try {
    const where = { tenantId: board.tenantId, boardId: board.id };
    const reachable = await installForAll({ ...needs, directory }, where);
    const { reasons } = wordsFor(board.language).notice;
    const lines = reachable.map(({ name, reason }) => `${name}\t${reason ? reasons[reason] : 'ok'}`);
    const status = reachable.some(({ reason }) => reason !== null) ? 1 : 0;
    return { status, out: lines.join('\n'), err: '' };
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    const lacks = 'installing takes TeamsAppInstallation.ReadWriteSelfForUser.All, see docs/graph.md';
    return {
      status: 1,
      out: '',
      err: `${error.message}${error.reason === 'not-permitted' ? `; ${lacks}` : ''}`,
    };
  }
}
