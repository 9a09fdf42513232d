import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { type Resource, useResource } from '../client/use-resource.ts';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { firstFew } from './first-few.ts';
import { MeetingCard } from './meeting-card.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  soft: { color: tokens.colorNeutralForeground2, margin: 0 },
  more: { marginTop: tokens.spacingVerticalM },
});

type When = 'coming' | 'past';
/** Of one board, or of all that are the reader's; only the first of them, where it is one list among others. */
type Props = { when: When; boardId?: string | undefined; isWhole?: boolean; withBoard?: boolean };

/** Meetings a page at a time: the next page is fetched when it is asked for. */
export function MeetingList({ when, boardId, isWhole = false, withBoard = false }: Props) {
  const [pages, setPages] = useState(isWhole ? 1 : 0);
  const styles = useStyles();
  const all = Array.from({ length: Math.max(pages, 1) }, (_, at) => at + 1);
  return (
    <div className={styles.list}>
      {all.map((page) => {
        const props = { when, page, withBoard, isCut: pages === 0, more: page >= pages ? setPages : null };
        return boardId ? (
          <BoardPage key={page} boardId={boardId} {...props} />
        ) : (
          <MyPage key={page} {...props} />
        );
      })}
    </div>
  );
}

type PageProps = {
  when: When;
  page: number;
  withBoard: boolean;
  /** Whether only the first few of it are shown. */
  isCut: boolean;
  more: ((page: number) => void) | null;
};

function MyPage(props: PageProps) {
  const told = { when: props.when, page: props.page };
  return <Page {...props} of={useResource('myMeetings', told)} />;
}

function BoardPage({ boardId, ...props }: PageProps & { boardId: string }) {
  const told = { boardId, when: props.when, page: props.page };
  return <Page {...props} of={useResource('boardMeetings', told)} />;
}

type Meetings = Resource<Answer<Routes['myMeetings']>>;

function Page({ of, when, page, isCut, more, withBoard }: PageProps & { of: Meetings }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Shown of={of}>
      {(whole) => {
        const { meetings, next } = isCut ? firstFew(whole, page) : whole;
        return (
          <>
            {meetings.length === 0 ? (
              <p className={styles.soft}>
                {when === 'coming' ? words.meetings.none : words.meetings.nonePast}
              </p>
            ) : (
              <ul className={styles.list}>
                {meetings.map((meeting, at) => (
                  <li key={meeting.meetingId}>
                    <MeetingCard
                      meeting={meeting}
                      withBoard={withBoard}
                      isNext={when === 'coming' && page === 1 && at === 0}
                    />
                  </li>
                ))}
              </ul>
            )}
            {next !== null && more && (
              <div className={styles.more}>
                <Button onClick={() => more(next)}>{words.meetings.more}</Button>
              </div>
            )}
          </>
        );
      }}
    </Shown>
  );
}
