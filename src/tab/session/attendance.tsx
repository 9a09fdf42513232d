import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Soft } from '../meeting/item-parts.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import { AnotherTime } from './another-time.tsx';
import type { Leading } from './clock.ts';
import type { Lead } from './use-leading.ts';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightBold,
  },
  confirm: { alignSelf: 'flex-start' },
  seats: { margin: 0, padding: 0, listStyleType: 'none' },
  seat: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
    minHeight: '44px',
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

export type Seats = NonNullable<Leading['attendance']>;
type Props = { attendance: Seats; timeZone: string; lead: Lead; treated: readonly number[] };

/** Who is at the table: confirmed once, and from then on who leaves and who comes. */
export function Attendance({ attendance, timeZone, lead, treated }: Props) {
  const styles = useStyles();
  const { session } = useWords();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{session.attendance}</legend>
      {attendance.confirmed ? (
        <>
          <ul className={styles.seats}>
            {attendance.seats.map(({ seat }) => (
              <Seat key={seat} {...{ attendance, seat, timeZone, lead }} />
            ))}
          </ul>
          <AnotherTime {...{ attendance, lead, treated }} />
        </>
      ) : (
        <Confirm {...{ attendance, lead }} />
      )}
    </fieldset>
  );
}

function Confirm({ attendance: { seats }, lead }: Pick<Props, 'attendance' | 'lead'>) {
  const styles = useStyles();
  const { session } = useWords();
  const [there, sit] = useState<readonly string[]>(() => thereIn(seats));
  return (
    <>
      <Soft>{seats.length > 0 ? session.guessed : session.nobody}</Soft>
      {seats.map(({ seat, name }) => (
        <Checkbox
          key={seat}
          label={name}
          checked={there.includes(seat)}
          onChange={(_, { checked }) =>
            sit(checked === true ? [...there, seat] : there.filter((one) => one !== seat))
          }
        />
      ))}
      {seats.length > 0 && (
        <Button
          className={styles.confirm}
          appearance="primary"
          disabled={lead.isSending}
          onClick={() => void lead.attend(there)}
        >
          {session.confirm}
        </Button>
      )}
    </>
  );
}

function Seat({ attendance, seat, timeZone, lead }: Omit<Props, 'treated'> & { seat: string }) {
  const styles = useStyles();
  const words = useWords();
  const { session } = words;
  const { name = seat, isThere = false } = attendance.seats.find((one) => one.seat === seat) ?? {};
  const others = thereIn(attendance.seats).filter((one) => one !== seat);
  return (
    <li className={styles.seat}>
      <span className={styles.name}>
        {name} <Soft>{saidOf(attendance, { seat, isThere, timeZone }, words)}</Soft>
      </span>
      {/* What is noted of the item the board is at is said anew by it: one pressed by mistake is taken back. */}
      <Button
        size="small"
        disabled={lead.isSending}
        aria-label={isThere ? session.leavesNow(name) : session.comesNow(name)}
        onClick={() => void lead.attend(isThere ? others : [...others, seat])}
      >
        {isThere ? session.leaves : session.comes}
      </Button>
    </li>
  );
}

function thereIn(seats: Seats['seats']): string[] {
  return seats.filter(({ isThere }) => isThere).map(({ seat }) => seat);
}

type Sitting = { seat: string; isThere: boolean; timeZone: string };

function saidOf({ moves }: Seats, { seat, isThere, timeZone }: Sitting, { session, dates }: TabWords) {
  const own = moves.filter((move) => move.seat === seat);
  // One that is still to be sent is not among them.
  const isToldByMoves = own.length > 0 && (own.at(-1)?.what === 'came') === isThere;
  if (!isToldByMoves) return isThere ? session.there : session.absent;
  return own.map(({ what, at }) => session.moved[what](dates.time(at, timeZone))).join(', ');
}
