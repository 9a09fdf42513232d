import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { useResource } from '../client/use-resource.ts';
import { Soft } from '../meeting/item-parts.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalL },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  comment: { margin: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: 'anywhere' },
});

/** What the reader has proposed, how far each has come, and what it was sent back with. */
export function OwnProposals({ boardId }: { boardId: string }) {
  const styles = useStyles();
  const { reading } = useWords();
  return (
    <Shown of={useResource('proposals', { boardId })}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Soft>{reading.proposal.none}</Soft>
        ) : (
          <ul className={styles.list}>
            {rows.map((row) => (
              <OneProposal key={row.itemId} row={row} />
            ))}
          </ul>
        )
      }
    </Shown>
  );
}

type Row = Answer<Routes['proposals']>['rows'][number];

function OneProposal({ row: { title, state, wished, comment } }: { row: Row }) {
  const styles = useStyles();
  const { reading, dates } = useWords();
  const { proposal: say } = reading;
  const isOpen = state.kind === 'proposed';
  const about = [
    state.on && say.on(dates.date(state.on)),
    isOpen && wished && say.wished(dates.date(wished.day)),
    isOpen && wished?.isLate && say.late,
  ];
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <Badge appearance="tint" color={state.kind === 'returned' ? 'warning' : 'informative'}>
          {say.states[state.kind]}
        </Badge>
        <Soft>{about.filter(Boolean).join(' · ')}</Soft>
      </div>
      {state.kind === 'returned' && comment && <p className={styles.comment}>{comment}</p>}
    </li>
  );
}
