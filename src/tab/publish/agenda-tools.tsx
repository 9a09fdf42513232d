import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { NewItem } from '../add/new-item.tsx';
import type { Meeting } from '../meeting/answers.ts';
import { useWords } from '../shell/words.tsx';
import { Load } from './load.tsx';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** What whoever prepares the meeting does to its agenda; others may propose an item. */
export default function AgendaTools({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const { prepare } = useWords();
  const [isAdding, add] = useState(false);
  const { mayEdit } = meeting;
  return (
    <div className={styles.tools}>
      {mayEdit && <Load meeting={meeting} />}
      <Button icon={<AddRegular />} onClick={() => add(true)}>
        {mayEdit ? prepare.add.title : prepare.add.propose}
      </Button>
      <NewItem meeting={meeting} isOpen={isAdding} close={() => add(false)} />
    </div>
  );
}
