import { makeStyles, tokens } from '@fluentui/react-components';
import { LongList } from '../shell/long-list.tsx';
import { useWords } from '../shell/words.tsx';
import { AgendaRow } from './agenda-row.tsx';
import { itemIdOf, type Meeting, type Row } from './answers.ts';
import { ArrowKeys } from './arrow-keys.tsx';

const useStyles = makeStyles({
  hint: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

type Props = { meeting: Meeting; rows: readonly Row[]; openItem: string | null };

/** The items in their order; arrows move from one to the next. */
export function AgendaList({ meeting, rows, openItem }: Props) {
  const styles = useStyles();
  const { agenda } = useWords();
  const { meetingId, timeZone, notShown, published, rows: all } = meeting;
  const empty = published || meeting.mayEdit ? agenda.none : agenda.notOut;
  return (
    <ArrowKeys>
      <LongList
        label={agenda.title}
        all={rows}
        keyOf={({ number }) => String(number)}
        tall={64}
        draw={(row) => (
          <AgendaRow
            {...{ row, meetingId, timeZone }}
            isOpen={openItem !== null && itemIdOf(row) === openItem}
          />
        )}
      />
      {all.length === 0 && <p className={styles.hint}>{empty}</p>}
      {notShown > 0 && <p className={styles.hint}>{agenda.hidden(notShown)}</p>}
    </ArrowKeys>
  );
}
