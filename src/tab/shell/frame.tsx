import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useClient, useResource } from '../client/use-resource.ts';
import { forgetOthers } from '../write/kept-writing.ts';
import { Announcements } from './announcements.tsx';
import { useRouter } from './router.tsx';
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
  main: { outlineStyle: 'none' },
});

/** The one main landmark, the way past everything to it, and what is said of changes. */
export function Frame({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const words = useWords();
  const { place } = useRouter();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const page = place.page;
  const personId = useResource('me', {}).body?.person.personId;
  useEffect(() => {
    if (personId) forgetOthers(personId);
  }, [personId]);
  // Whoever went to another page with the keyboard or a screen reader begins at its top.
  useEffect(() => {
    if (!first.current && page) main.current?.focus();
    first.current = false;
  }, [page]);
  return (
    <>
      <a href="#main" className={styles.skip}>
        {words.skip}
      </a>
      <Announcements client={useClient()} />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
