import { makeStyles, tokens } from '@fluentui/react-components';
import { useResource } from '../client/use-resource.ts';
import { keyed } from '../meeting/blocks.tsx';
import { Column } from '../shell/column.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { Shown } from '../shell/shown.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { useWords } from '../shell/words.tsx';
import { CaseEntry } from './case-entry.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
  entries: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXL}`,
    listStyleType: 'none',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = { boardId: string; caseNumber: string };

/** A case over the years: each time one of its items stood on an agenda, oldest first. */
export default function CasePage({ boardId, caseNumber }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { title, case: say } = words.lookingBack;
  const name = say.title(caseNumber);
  usePageTitle(name);
  return (
    <Shown of={useResource('caseTimeline', { boardId, caseNumber })}>
      {({ boardName, entries }) => (
        <>
          <TopBar
            trail={[
              { name: words.home, to: { page: 'home' } },
              { name: boardName, to: { page: 'board', boardId } },
              { name: title, to: { page: 'look-back', boardId, part: 'numbers', wish: null } },
              { name, to: { page: 'case', boardId, caseNumber } },
            ]}
          />
          <Column title={name}>
            <p className={styles.text}>{say.count(entries.length)}</p>
            <ol className={styles.entries}>
              {keyed(entries).map(([key, entry]) => (
                <li key={key}>
                  <CaseEntry entry={entry} />
                </li>
              ))}
            </ol>
          </Column>
        </>
      )}
    </Shown>
  );
}
