import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import { aboutWait, type LineWords, titleOfWait } from '../../../cards/work-lines.ts';
import type { Wait, WaitKind } from '../../domain/see-work.ts';
import { useResource } from '../client/use-resource.ts';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { Line, Lines } from './lines.tsx';
import { placeOfWait } from './place-of-wait.ts';

const useStyles = makeStyles({
  nothing: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sign: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2 },
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** What waits for the reader on all their boards, by kind, each leading to the very place. */
export function Waits() {
  return (
    <Shown of={useResource('work', {})}>
      {({ boards }) => {
        const busy = boards.filter(({ waits }) => waits.length > 0);
        if (busy.length === 0) return <Nothing />;
        return busy.map(({ boardId, boardName, waits }) => (
          // Days are the texts they are in JSON.
          <OnBoard
            key={boardId}
            boardId={boardId}
            name={busy.length > 1 ? boardName : null}
            waits={waits as readonly Wait[]}
          />
        ));
      }}
    </Shown>
  );
}

function Nothing() {
  const styles = useStyles();
  const { atHome } = useWords();
  return (
    <div className={styles.nothing}>
      <CheckmarkCircle24Regular className={styles.sign} aria-hidden />
      <span>
        <span className={styles.strong}>{atHome.nothing}</span>
        <br />
        <span className={styles.soft}>{atHome.nothingText}</span>
      </span>
    </div>
  );
}

type OnBoardProps = { boardId: string; name: string | null; waits: readonly Wait[] };

function OnBoard({ boardId, name, waits }: OnBoardProps) {
  const styles = useStyles();
  const { work, row, atHome } = useWords();
  const lines: LineWords = { work, closed: row.closedPoint, item: atHome.item };
  const kinds: [WaitKind, Wait[]][] = [...Map.groupBy(waits, ({ kind }) => kind)];
  return kinds.map(([kind, all]) => (
    <section key={kind}>
      <h3 className={styles.group}>
        {[...(name ? [name] : []), work.groups[kind]].join(' · ')}
        <CounterBadge count={all.length} appearance="filled" color="informative" />
      </h3>
      <Lines of={all} keyOf={keyOf}>
        {(one) => (
          <Line
            title={titleOfWait(one, lines)}
            about={aboutWait(one, lines)}
            to={placeOfWait(one, boardId)}
          />
        )}
      </Lines>
    </section>
  ));
}

function keyOf({ ids, name }: Wait): string {
  return `${Object.values(ids).join(' ')} ${name}`;
}
