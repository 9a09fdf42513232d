import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

type Props = { boardId: string; caseNumber: string; name?: string };

/** To all that became of a case over the years. */
export function CaseLink({ boardId, caseNumber, name }: Props) {
  const styles = useStyles();
  const { lookingBack } = useWords();
  return (
    <Link to={{ page: 'case', boardId, caseNumber }} className={styles.link}>
      {name ?? lookingBack.case.title(caseNumber)}
    </Link>
  );
}
