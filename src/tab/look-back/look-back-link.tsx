import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LookBackPart } from '../shell/place.ts';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

type Props = { boardId: string; part?: LookBackPart; children?: ReactNode };

/** To what lies behind a board. */
export function LookBackLink({ boardId, part = 'numbers', children }: Props) {
  const styles = useStyles();
  const { lookingBack } = useWords();
  return (
    <Link to={{ page: 'look-back', boardId, part, wish: null }} className={styles.link}>
      {children ?? lookingBack.title}
    </Link>
  );
}
