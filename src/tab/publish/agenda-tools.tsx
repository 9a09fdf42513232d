import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ClipboardTaskListLtrRegular, SendRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { NewItem } from '../add/new-item.tsx';
import { WaitingDialog } from '../add/waiting-dialog.tsx';
import type { Meeting } from '../meeting/answers.ts';
import { useNarrow } from '../meeting/use-narrow.ts';
import { useWords } from '../shell/words.tsx';
import { Load } from './load.tsx';
import { PublishDialog } from './publish-dialog.tsx';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    marginInlineStart: 'auto',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
});

/** What whoever prepares the meeting does to its agenda; others may propose an item. */
export default function AgendaTools({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const { add, waiting, publish } = useWords().prepare;
  const [open, show] = useState<'add' | 'waiting' | 'publish' | null>(null);
  const close = () => show(null);
  const { mayEdit } = meeting;
  return (
    <div className={styles.tools}>
      {mayEdit && <Load meeting={meeting} />}
      <Tool label={mayEdit ? add.title : add.propose} icon={<AddRegular />} press={() => show('add')} />
      {mayEdit && (
        <Tool label={waiting.button} icon={<ClipboardTaskListLtrRegular />} press={() => show('waiting')} />
      )}
      {mayEdit && (
        <Tool
          label={meeting.published ? publish.again : publish.button}
          icon={<SendRegular />}
          press={() => show('publish')}
          isMain
        />
      )}
      <NewItem {...{ meeting, close }} isOpen={open === 'add'} />
      {mayEdit && <WaitingDialog {...{ meeting, close }} isOpen={open === 'waiting'} />}
      {mayEdit && <PublishDialog {...{ meeting, close }} isOpen={open === 'publish'} />}
    </div>
  );
}

type ToolProps = { label: string; icon: ReactElement; press: () => void; isMain?: boolean };

/** On a phone its sign alone. */
function Tool({ label, icon, press, isMain = false }: ToolProps) {
  const isNarrow = useNarrow();
  const said = isNarrow ? { 'aria-label': label, title: label } : { children: label };
  return <Button {...said} icon={icon} appearance={isMain ? 'primary' : 'secondary'} onClick={press} />;
}
