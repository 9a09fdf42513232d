import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import { Column } from '../shell/column.tsx';
import { useHost } from '../shell/host-context.ts';
import { usePageTitle } from '../shell/page-title.ts';
import { pathTo } from '../shell/place.ts';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXL}`, color: tokens.colorNeutralForeground2 },
});

/** Where a channel tab is set up: which board it shows. Teams saves it once one is chosen. */
export default function SetUpPage() {
  const styles = useStyles();
  const words = useWords();
  const { setUp } = useHost();
  const [chosen, choose] = useState('');
  usePageTitle(words.setUp.title);
  return (
    <Shown of={useResource('me', {})}>
      {({ boards }) => (
        <Column title={words.setUp.title}>
          <p className={styles.text}>{words.setUp.text}</p>
          <Field label={words.setUp.choose}>
            <RadioGroup
              value={chosen}
              onChange={(_, { value: boardId }) => {
                choose(boardId);
                const name = boards.find((board) => board.boardId === boardId)?.name ?? '';
                const path = pathTo({ page: 'board', boardId });
                setUp?.({ id: `board:${boardId}`, name: words.setUp.tabName(name), path });
              }}
            >
              {boards.map(({ boardId, name }) => (
                <Radio key={boardId} value={boardId} label={name} />
              ))}
            </RadioGroup>
          </Field>
        </Column>
      )}
    </Shown>
  );
}
