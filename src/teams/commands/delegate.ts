import { delegationTo } from '../../actions/settle-otherwise.ts';
import { findUnit } from '../../domain/board.ts';
import { demand } from '../../domain/rights.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { readBack } from './decide.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/uddeleger 3 til CFE: afklar prisen senest 15. januar`: somebody else settles it. Read back before it is final. */
export const delegate: Face<'delegate'> = {
  right: 'decide',
  answer: async (scene, { number, to, order, due, meeting }) => {
    const { board, me, today } = scene;
    demand(me.roles, 'decide');
    const wish = { boardId: board.id, meeting: meetingSaid(meeting, 'decide'), item: { number } };
    const [first = '', ...rest] = to.split(/\s+/);
    // "CFE afklar prisen": a unit that is known needs no colon after it.
    const unit = findUnit(board, to, today) ?? findUnit(board, first, today);
    const isWhole = unit === undefined || findUnit(board, to, today) !== undefined;
    const input = delegationTo(scene, {
      ...{ unit: unit?.code ?? null, byWhom: unit ? null : to },
      text: order || (isWhole ? '' : rest.join(' ')),
      due: due && resolveDatePhrase(due, today, 'ahead'),
    });
    return readBack(scene, wish, input);
  },
};
