import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-4rem',
    zIndex: 10,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':focus': { top: tokens.spacingVerticalM },
  },
  main: { minHeight: '100dvh', outlineStyle: 'none' },
});

/** The one main landmark, and the way past everything to it. */
export function Frame({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <a href="#main" className={styles.skip}>
        {words.skip}
      </a>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
