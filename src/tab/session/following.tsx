import { makeStyles, tokens } from '@fluentui/react-components';
import { DecidedNow } from '../decide/decided.tsx';
import type { Meeting } from '../meeting/answers.ts';
import { OpenDecision } from '../meeting/decisions.tsx';
import { Soft } from '../meeting/item-parts.tsx';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';
import type { Session } from './clock.ts';
import { Items, titleOf } from './items.tsx';
import { Reaction } from './reaction.tsx';

const useStyles = makeStyles({
  now: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    overflowWrap: 'anywhere',
  },
  link: { color: tokens.colorBrandForegroundLink },
});

/** For those who do not lead the meeting: where it is, as far as they may know. */
export function Following({ meeting, session: { now, course } }: { meeting: Meeting; session: Session }) {
  const styles = useStyles();
  const words = useWords();
  const row = meeting.rows.find(({ number }) => number === now?.number);
  const { meetingId } = meeting;
  return (
    <>
      <section className={styles.now} aria-label={words.session.title}>
        <div aria-live="polite">
          {row && <Soft>{words.row.number(row.number)}</Soft>}
          <h2 className={styles.title}>{row ? titleOf(row, words) : words.session.hidden}</h2>
        </div>
        {row?.kind === 'closed' && row.decision && <OpenDecision decision={row.decision} />}
        {row?.kind === 'item' && (
          <>
            <Link to={{ page: 'meeting', meetingId, itemId: row.itemId }} className={styles.link}>
              {words.session.read}
            </Link>
            <DecidedNow meetingId={meetingId} itemId={row.itemId} />
            <Reaction key={row.itemId} meetingId={meetingId} itemId={row.itemId} />
          </>
        )}
        <Expected {...{ meeting, course }} now={now?.number ?? null} />
      </section>
      <Items meeting={meeting} go={null} isSending={false} course={course} />
    </>
  );
}

type ExpectedProps = { meeting: Meeting; course: Session['course']; now: number | null };

/** When it is the turn of somebody who is called in for an item of theirs; to others when the meeting will end. */
function Expected({ meeting: { rows, notShown, timeZone }, course, now }: ExpectedProps) {
  const { session, dates } = useWords();
  const clock = (at: string) => dates.time(at, timeZone);
  const own = rows.find(({ kind, number }) => kind === 'item' && startOf(course, number) !== null);
  const startsAt = own ? startOf(course, own.number) : null;
  if (notShown > 0 && own && startsAt)
    return (
      <p>
        {now !== null && own.number === now + 1
          ? session.isNext(own.number)
          : session.expected(own.number, clock(startsAt))}
      </p>
    );
  return course?.expectedEnd ? <Soft>{session.ends(clock(course.expectedEnd))}</Soft> : null;
}

function startOf(course: Session['course'], number: number): string | null {
  return course?.rows.find((row) => row.number === number)?.startsAt ?? null;
}
