import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { type RefObject, Suspense } from 'react';
import { isOpen } from '../publish/preparing.tsx';
import { lazily } from '../shell/lazily.tsx';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';
import { AgendaList } from './agenda-list.tsx';
import type { Meeting } from './answers.ts';
import type { useSearch } from './use-search.ts';

const ArrangeList = lazily(() => import('../edit/arrange-list.tsx'));

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  search: { width: '100%' },
  found: {
    margin: 0,
    minHeight: '1rem',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  about: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});

export type SideProps = {
  meeting: Meeting;
  openItem: string | null;
  search: ReturnType<typeof useSearch>;
  box: RefObject<HTMLInputElement | null>;
};

/** Beside the text: the search, the way to what is said of the meeting, and its items. */
export function Side({ meeting, openItem, search, box }: SideProps) {
  const styles = useStyles();
  const { agenda } = useWords();
  const { typed, type, query, found } = search;
  const { meetingId } = meeting;
  const list = <AgendaList meeting={meeting} rows={found} openItem={openItem} />;
  return (
    <nav className={styles.side} aria-label={agenda.title}>
      <Input
        input={{ ref: box }}
        type="search"
        contentBefore={<Search16Regular />}
        className={styles.search}
        placeholder={agenda.search}
        aria-label={agenda.search}
        value={typed}
        onChange={(_, { value }) => type(value)}
      />
      <p className={styles.found} role="status" hidden={query === null}>
        {query !== null && (found.length > 0 ? agenda.found(found.length) : agenda.notFound)}
      </p>
      {query === null && openItem !== null && (
        <Link to={{ page: 'meeting', meetingId, itemId: null }} className={styles.about}>
          {agenda.about}
        </Link>
      )}
      {meeting.mayEdit && isOpen(meeting) && query === null ? (
        <Suspense fallback={list}>
          <ArrangeList meeting={meeting} openItem={openItem} />
        </Suspense>
      ) : (
        list
      )}
    </nav>
  );
}
