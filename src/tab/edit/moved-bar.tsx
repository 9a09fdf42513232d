import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { itemIdOf, type Row } from '../meeting/answers.ts';
import { saidOf } from '../shell/said-of.ts';
import { useUnseen } from '../shell/unseen.ts';
import { useWords } from '../shell/words.tsx';
import type { Move } from './move-row.ts';
import type { Moved } from './use-arranging.ts';

type Props = { moved: Moved | null; rows: readonly Row[]; again: (move: Move) => void; forget: () => void };

/** How a move ended: aloud where it went well, and to be read, with what can be done, where it did not. */
export function MovedBar({ moved, rows, again, forget }: Props) {
  const { unseen } = useUnseen();
  const { edit, wrong } = useWords();
  if (!moved) return null;
  const { move, ended } = moved;
  const to = move.to + 1;
  if (ended.kind === 'done')
    return (
      <div role="status" className={unseen}>
        {edit.put(to)}
      </div>
    );
  const row = rows.find((one) => itemIdOf(one) === move.itemId);
  const title = row?.kind === 'item' ? row.title : '';
  const isBehind = ended.kind === 'changed';
  const text = isBehind ? edit.movedMeanwhile(title, to) : saidOf(ended.problem, wrong);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        {row && (
          <Button size="small" onClick={() => again(move)}>
            {isBehind ? edit.moveAnyway : edit.again}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={forget}>
          {edit.leaveIt}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
