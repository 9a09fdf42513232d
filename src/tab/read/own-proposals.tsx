import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { useResource } from '../client/use-resource.ts';
import { Soft } from '../meeting/item-parts.tsx';
import { useFormStyles } from '../shell/form-styles.ts';
import { lazily } from '../shell/lazily.tsx';
import { Shown } from '../shell/shown.tsx';
import { Told } from '../shell/told.tsx';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalL },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  ways: { marginTop: tokens.spacingVerticalS },
  comment: { margin: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: 'anywhere' },
});

const OwnProposalDialog = lazily(() => import('../add/own-proposal-dialog.tsx'));

type Opened = { itemId: string; what: 'change' | 'withdraw' };

/** What the reader has proposed, how far each has come, what it was sent back with, and what they may still do. */
export function OwnProposals({ boardId }: { boardId: string }) {
  const styles = useStyles();
  const { reading } = useWords();
  const proposals = useResource('proposals', { boardId });
  const [opened, open] = useState<Opened | null>(null);
  const [said, say] = useState<string | null>(null);
  const done = (text: string) => {
    say(text);
    proposals.again();
  };
  return (
    <>
      <Told text={said} />
      <Shown of={proposals}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Soft>{reading.proposal.none}</Soft>
          ) : (
            <ul className={styles.list}>
              {rows.map((row) => (
                <OneProposal key={row.itemId} {...{ row, open }} />
              ))}
            </ul>
          )
        }
      </Shown>
      {opened && (
        <Suspense>
          <OwnProposalDialog
            key={opened.itemId}
            {...{ boardId, done }}
            {...opened}
            close={() => open(null)}
          />
        </Suspense>
      )}
    </>
  );
}

type Row = Answer<Routes['proposals']>['rows'][number];

function OneProposal({ row, open }: { row: Row; open: (opened: Opened) => void }) {
  const styles = useStyles();
  const { ways } = useFormStyles();
  const { reading, dates } = useWords();
  const { proposal: say } = reading;
  const { itemId, title, state, wished, comment, mayChange } = row;
  const isOpen = state.kind === 'proposed';
  const about = [
    state.on && say.on(dates.date(state.on)),
    isOpen && wished && say.wished(dates.date(wished.day)),
    isOpen && wished?.isLate && say.late,
  ];
  const edit = state.kind === 'returned' ? say.editAgain : say.edit;
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
      {mayChange && (
        <div className={mergeClasses(ways, styles.ways)}>
          <Button
            size="small"
            aria-label={`${edit}: ${title}`}
            onClick={() => open({ itemId, what: 'change' })}
          >
            {edit}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${say.withdraw}: ${title}`}
            onClick={() => open({ itemId, what: 'withdraw' })}
          >
            {say.withdraw}
          </Button>
        </div>
      )}
    </li>
  );
}
