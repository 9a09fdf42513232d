import { acceptProposal, returnProposal } from '../../../actions/judge-proposal.ts';
import { placeItems } from '../../../actions/move-item.ts';
import { undoOnly } from '../../../actions/undo-change.ts';
import type { Changes } from '../changes.ts';
import { onMeeting } from './where.ts';

export const waitingChanges: Changes<'placeWaiting' | 'acceptProposal' | 'returnProposal' | 'undo'> = {
  placeWaiting: {
    from: 'meeting',
    act: async ({ asking, params, body }) => {
      const { boardId, meeting } = await onMeeting(asking, params);
      return placeItems(asking.outside, asking.by, { boardId, ...body, to: meeting });
    },
  },
  acceptProposal: {
    from: 'meeting',
    act: async ({ asking, params, body: { version, waits } }) => {
      const { boardId, meeting } = await onMeeting(asking, params);
      const which = { boardId, itemId: params.itemId, version };
      return acceptProposal(asking.outside, asking.by, { ...which, to: waits ? null : meeting });
    },
  },
  returnProposal: {
    from: 'meeting',
    act: async ({ asking, params, body }) => {
      const { boardId } = await onMeeting(asking, params);
      return returnProposal(asking.outside, asking.by, { boardId, itemId: params.itemId, ...body });
    },
  },
  undo: {
    from: 'meeting',
    act: async ({ asking, params, body }) => {
      const { boardId } = await onMeeting(asking, params);
      return undoOnly(asking.outside, asking.by, { boardId, ...body });
    },
  },
};
