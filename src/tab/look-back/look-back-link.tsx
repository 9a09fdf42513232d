import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

/** To what lies behind a board. */
export function LookBackLink({ boardId }: { boardId: string }) {
  const styles = useStyles();
  const { lookingBack } = useWords();
  return (
    <Link to={{ page: 'look-back', boardId, part: 'numbers', wish: null }} className={styles.link}>
      {lookingBack.title}
    </Link>
  );
}
