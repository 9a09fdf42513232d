import { makeStyles, tokens } from '@fluentui/react-components';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { keyed, Lines } from '../meeting/blocks.tsx';
import { OutcomeBadge } from '../meeting/outcome-badge.tsx';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  entry: { paddingBottom: tokens.spacingVerticalXXL, overflowWrap: 'anywhere' },
  when: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: { color: tokens.colorBrandForegroundLink },
  text: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

type Entry = Answer<Routes['caseTimeline']>['entries'][number];
type Whole = Extract<Entry, { kind: 'item' }>;

/** Once that an item of the case stood on an agenda. */
export function CaseEntry({ entry }: { entry: Entry }) {
  const styles = useStyles();
  const words = useWords();
  const { case: say } = words.lookingBack;
  const { day, number, kind } = entry;
  return (
    <article className={styles.entry}>
      <div className={styles.when}>{say.at(words.dates.date(day), number)}</div>
      <h2 className={styles.title}>
        {kind === 'item' ? (
          <Link
            to={{ page: 'meeting', meetingId: entry.meetingId, itemId: entry.itemId }}
            className={styles.link}
          >
            {entry.title}
          </Link>
        ) : (
          (entry.title ?? words.row.closedPoint)
        )}
      </h2>
      {kind === 'item' ? <WholeEntry entry={entry} /> : entry.decision && <Decided {...entry.decision} />}
    </article>
  );
}

function WholeEntry({ entry: { decision, record, postponement, onward } }: { entry: Whole }) {
  const styles = useStyles();
  const { lookingBack, dates, item } = useWords();
  const { case: say } = lookingBack;
  const steps = onward.map(({ body, day }) => (day ? `${body} (${dates.date(day)})` : body));
  return (
    <>
      {!decision && record === null && <p className={styles.text}>{say.undecided}</p>}
      {decision && <Decided {...decision} />}
      {decision?.outcome === 'postponed' && (
        <p className={styles.text}>
          {postponement !== null && `${say.times(postponement)}. `}
          {item.postponedTo(decision.postponedTo && dates.date(decision.postponedTo))}
          {decision.postponeReason && ` – ${item.because(decision.postponeReason)}`}
        </p>
      )}
      {decision && decision.orders.length > 0 && (
        <ul className={styles.list} aria-label={item.orders}>
          {keyed(decision.orders).map(([key, { text, unit, byWhom, due }]) => (
            <li key={key}>
              {[text, unit ?? byWhom, due && item.due(dates.date(due))].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {record !== null && (
        <p className={styles.text}>
          <strong>{say.record}</strong> <Lines lines={record.split('\n')} />
        </p>
      )}
      {steps.length > 0 && (
        <p className={styles.text}>
          {say.onward}: {steps.join(' → ')}
        </p>
      )}
    </>
  );
}

function Decided({ outcome, text }: Pick<NonNullable<Whole['decision']>, 'outcome' | 'text'>) {
  const styles = useStyles();
  return (
    <>
      {outcome && <OutcomeBadge outcome={outcome} />}
      <p className={styles.text}>
        <Lines lines={text.split('\n')} />
      </p>
    </>
  );
}
