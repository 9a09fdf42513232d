import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { OutcomeBadge } from '../meeting/outcome-badge.tsx';
import { Marked } from '../meeting/searched.tsx';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';
import { CaseLink } from './case-link.tsx';
import { cutExcerpt } from './excerpt.ts';
import { useRowStyles } from './row-styles.ts';

const useStyles = makeStyles({
  title: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  excerpt: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

type Found = Answer<Routes['search']>['rows'][number];
type Props = {
  boardId: string;
  row: Omit<Found, 'excerpt'> & Partial<Pick<Found, 'excerpt'>>;
  children?: ReactNode;
};

/** An item that was treated, with what was decided; the words that were looked for marked where they stand. */
export function ItemRow({ boardId, row, children }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = useWords();
  const { meetingId, itemId, title, day, caseNumber, isClosed, outcome, excerpt } = row;
  return (
    <article className={rows.row}>
      <Link to={{ page: 'meeting', meetingId, itemId }} className={styles.title}>
        {title}
      </Link>
      <div className={rows.about}>
        <span>{words.dates.date(day)}</span>
        {caseNumber && <CaseLink boardId={boardId} caseNumber={caseNumber} />}
        {outcome && <OutcomeBadge outcome={outcome} />}
        {isClosed && (
          <Badge appearance="outline" shape="rounded">
            {words.row.closed}
          </Badge>
        )}
        {children}
      </div>
      {excerpt && (
        <p className={styles.excerpt}>
          <Marked pieces={cutExcerpt(excerpt)} />
        </p>
      )}
    </article>
  );
}
