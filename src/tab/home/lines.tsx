import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Place } from '../shell/place.ts';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  lines: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    '& > li + li': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
  },
  link: {
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    // With high contrast what is pointed at lies on a light ground.
    ':hover span': { color: 'inherit' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusLarge,
    },
  },
  text: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  all: { marginTop: tokens.spacingVerticalS },
});

/** As many are shown of a list at first. */
const mostAtFirst = 5;

type LinesProps<Of> = { of: readonly Of[]; keyOf: (one: Of) => string; children: (one: Of) => ReactNode };

/** A list of short lines, its end behind a button where it is long. */
export function Lines<Of>({ of, keyOf, children }: LinesProps<Of>) {
  const styles = useStyles();
  const { atHome } = useWords();
  const [isAll, showAll] = useState(false);
  return (
    <>
      <ul className={styles.lines}>
        {(isAll ? of : of.slice(0, mostAtFirst)).map((one) => (
          <li key={keyOf(one)}>{children(one)}</li>
        ))}
      </ul>
      {!isAll && of.length > mostAtFirst && (
        <Button className={styles.all} onClick={() => showAll(true)}>
          {atHome.all(of.length)}
        </Button>
      )}
    </>
  );
}

type LineProps = { title: string; about: string; to: Place | null };

/** One of them: what it is about, and the way there where there is one. */
export function Line({ title, about, to }: LineProps) {
  const styles = useStyles();
  const said = (
    <span className={styles.text}>
      <span className={styles.title}>{title}</span>
      {about !== '' && <span className={styles.about}>{about}</span>}
    </span>
  );
  if (!to) return <div className={styles.line}>{said}</div>;
  return (
    <Link to={to} className={mergeClasses(styles.line, styles.link)}>
      {said}
    </Link>
  );
}
