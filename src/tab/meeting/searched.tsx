import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { cutAtHits } from './search.ts';

/** What is searched for at present, or null. */
export const SearchedFor = createContext<string | null>(null);

const useStyles = makeStyles({
  hit: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: 'inherit',
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** A text as it is, what was searched for marked in it. */
export function Text({ children }: { children: string }) {
  const styles = useStyles();
  const pieces = cutAtHits(children, useContext(SearchedFor));
  let at = 0;
  return pieces.map(({ text, isHit }) => {
    const key = at;
    at += text.length;
    return isHit ? (
      <mark key={key} className={styles.hit}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
