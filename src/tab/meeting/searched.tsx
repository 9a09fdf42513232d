import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { cutAtHits, type Piece } from './search.ts';

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
  return <Marked pieces={cutAtHits(children, useContext(SearchedFor))} />;
}

/** Pieces of a text one after the other, those that were found marked. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  const styles = useStyles();
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
