import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Soft } from '../meeting/item-parts.tsx';
import { useWords } from '../shell/words.tsx';
import type { Leading } from './clock.ts';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
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
  moves: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

type Props = {
  attendance: NonNullable<Leading['attendance']>;
  timeZone: string;
  confirm: (seats: readonly string[]) => void;
};

/** Who is at the table from now on. */
export function Attendance({ attendance: { confirmed, seats, moves }, timeZone, confirm }: Props) {
  const styles = useStyles();
  const { session, dates } = useWords();
  const [there, sit] = useState<readonly string[]>(
    seats.filter(({ isThere }) => isThere).map(({ seat }) => seat),
  );
  const isChanged = seats.some(({ seat, isThere }) => there.includes(seat) !== isThere);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{session.attendance}</legend>
      {!confirmed && <Soft>{seats.length > 0 ? session.guessed : session.nobody}</Soft>}
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
      {moves.length > 0 && (
        <ul className={styles.moves}>
          {moves.map(({ name, what, at }) => (
            <li key={`${at} ${name}`}>{session.moved[what](name, dates.time(at, timeZone))}</li>
          ))}
        </ul>
      )}
      {seats.length > 0 && (isChanged || !confirmed) && (
        <Button appearance="primary" onClick={() => confirm(there)}>
          {session.confirm}
        </Button>
      )}
    </fieldset>
  );
}
