import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { asksNothing } from '../../domain/search.ts';
import { readSearchWish } from '../../domain/typed/read-search.ts';
import { useResource } from '../client/use-resource.ts';
import { useRouter } from '../shell/router.tsx';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { ItemRow } from './item-row.tsx';
import { SearchForm } from './search-form.tsx';
import { readWish, sayWish } from './wish.ts';

export type LookedBackAt = Answer<Routes['board']>;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  said: { margin: `${tokens.spacingVerticalL} 0`, color: tokens.colorNeutralForeground2 },
});

type Props = { board: LookedBackAt; said: string };

/** What was looked for stands in the address, so that it can be sent on and come back to. */
export function SearchPart({ board, said }: Props) {
  const styles = useStyles();
  const { go } = useRouter();
  const { begin } = useWords().lookingBack.search;
  const { boardId } = board;
  return (
    <>
      <SearchForm
        units={board.units}
        wish={readWish(said)}
        look={(wish) => go({ page: 'look-back', boardId, part: 'search', wish: sayWish(wish) || null })}
      />
      {isBlank(said) ? <p className={styles.said}>{begin}</p> : <Found boardId={boardId} said={said} />}
    </>
  );
}

/** Nothing was typed that could be looked for: it is asked what. */
function isBlank(said: string): boolean {
  const wish = readSearchWish(said);
  return !('wrong' in wish) && asksNothing(wish);
}

function Found({ boardId, said }: { boardId: string; said: string }) {
  const styles = useStyles();
  const [pages, setPages] = useState(1);
  return (
    <ol className={styles.list}>
      {Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
        <FoundPage
          key={page}
          {...{ boardId, said, page }}
          more={page === pages ? () => setPages(page + 1) : null}
        />
      ))}
    </ol>
  );
}

/** As many as the server lists at most. */
const lastPage = 10;
const onPage = 10;

type PageProps = { boardId: string; said: string; page: number; more: (() => void) | null };

function FoundPage({ boardId, said, page, more }: PageProps) {
  const styles = useStyles();
  const { search } = useWords().lookingBack;
  return (
    <Shown of={useResource('search', { boardId, q: said, page })}>
      {({ rows, count, isMore }) => (
        <>
          {page === 1 && (
            <li className={styles.said}>
              <span role="status">{count === 0 ? search.none : search.count(count, isMore)}</span>
            </li>
          )}
          {rows.map((row) => (
            <li key={`${row.meetingId} ${row.itemId}`}>
              <ItemRow boardId={boardId} row={row} />
            </li>
          ))}
          {more && page < lastPage && count > page * onPage && (
            <li className={styles.said}>
              <Button onClick={more}>{search.more}</Button>
            </li>
          )}
          {page === lastPage && count > page * onPage && <li className={styles.said}>{search.most}</li>}
        </>
      )}
    </Shown>
  );
}
