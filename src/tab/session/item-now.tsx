import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { Meeting } from '../meeting/answers.ts';
import { Soft } from '../meeting/item-parts.tsx';
import { useFormStyles } from '../shell/form-styles.ts';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';
import type { Leading, Session } from './clock.ts';
import { Next } from './next.tsx';
import { TimeUsed } from './time-used.tsx';
import type { Lead } from './use-leading.ts';

const useStyles = makeStyles({
  now: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  signs: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  on: { flexGrow: 1 },
  link: { color: tokens.colorBrandForegroundLink },
});

type Props = Pick<Session, 'course'> & {
  meeting: Meeting;
  leading: Leading;
  lead: Lead;
  again: () => void;
  end: () => void;
};

/** The item the board is at, its time, and the way on. */
export function ItemNow({ meeting, leading, lead, course, again, end }: Props) {
  const styles = useStyles();
  const { ways } = useFormStyles();
  const words = useWords();
  const { session } = words;
  const { current, next, count, hasPrevious } = leading;
  return (
    <section className={styles.now} aria-label={session.title}>
      <div aria-live="polite">
        {current && <Soft>{session.now(current.number, count)}</Soft>}
        <h2 className={styles.title}>{titleOf(current, session)}</h2>
      </div>
      {current?.kind === 'item' && <Signs current={current} />}
      <TimeUsed {...{ leading, again }} timeZone={meeting.timeZone} />
      {current?.kind === 'item' && (
        <Link
          to={{ page: 'meeting', meetingId: meeting.meetingId, itemId: current.itemId }}
          className={styles.link}
        >
          {session.read}
        </Link>
      )}
      {next && <Next {...{ next, course }} timeZone={meeting.timeZone} />}
      <div className={ways}>
        <Button
          disabled={!hasPrevious || !current || lead.isSending}
          onClick={() => current && void lead.go(current.number - 1)}
        >
          {session.previous}
        </Button>
        <Button
          className={styles.on}
          appearance={next ? 'primary' : 'secondary'}
          icon={<ArrowRightRegular />}
          iconPosition="after"
          disabled={!next || lead.isSending}
          onClick={() => next && void lead.go(next.number)}
        >
          {session.next}
        </Button>
        <Button
          appearance={next ? 'secondary' : 'primary'}
          disabled={lead.isSending || lead.waiting.acts.length > 0}
          onClick={end}
        >
          {session.end}
        </Button>
      </div>
    </section>
  );
}

type Current = NonNullable<Leading['current']>;

function titleOf(current: Leading['current'], say: { nobodyAt: string; inhabil: string }): string {
  if (!current) return say.nobodyAt;
  return current.kind === 'item' ? current.title : say.inhabil;
}

function Signs({ current }: { current: Extract<Current, { kind: 'item' }> }) {
  const styles = useStyles();
  const { session, row, outcomes, list } = useWords();
  const { closed, added, decided, outcome, guests, away } = current;
  const said = [
    guests.length > 0 ? session.guests(list(guests)) : null,
    away.length > 0 ? session.away(list(away)) : null,
  ].filter((one) => one !== null);
  if (!closed && !added && !decided && said.length === 0) return null;
  return (
    <div className={styles.signs}>
      {decided && (
        <Badge appearance="tint" color="success">
          {outcome ? outcomes[outcome] : row.decided}
        </Badge>
      )}
      {closed && (
        <Badge appearance="outline" color="important">
          {row.closedPoint}
        </Badge>
      )}
      {added && (
        <Badge appearance="tint" color="informative">
          {session.added}
        </Badge>
      )}
      {said.map((one) => (
        <Soft key={one}>{one}</Soft>
      ))}
    </div>
  );
}
