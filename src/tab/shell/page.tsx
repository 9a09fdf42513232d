import { useHost } from './host-context.ts';
import { lazily } from './lazily.tsx';
import { Notice } from './notice.tsx';
import { useRouter } from './router.tsx';
import { useWords } from './words.tsx';

const Home = lazily(() => import('../home/home-page.tsx'));
const Board = lazily(() => import('../board/board-page.tsx'));
const LookBack = lazily(() => import('../look-back/look-back-page.tsx'));
const Case = lazily(() => import('../look-back/case-page.tsx'));
const Meeting = lazily(() => import('../meeting/meeting-page.tsx'));
const Session = lazily(() => import('../session/session-page.tsx'));
const WhoToBe = lazily(() => import('../home/who-to-be.tsx'));
const SetUp = lazily(() => import('../config/set-up-page.tsx'));

/** The page of the place one is at, each fetched when it is first gone to. */
export function Page() {
  const { place } = useRouter();
  const { people } = useHost();
  if (people.length > 0) return <WhoToBe people={people} />;
  switch (place.page) {
    case 'home':
      return <Home />;
    case 'board':
      return <Board key={place.boardId} boardId={place.boardId} />;
    case 'look-back':
      return <LookBack key={place.boardId} {...place} />;
    case 'case':
      return <Case key={place.caseNumber} {...place} />;
    case 'meeting':
      return <Meeting key={place.meetingId} meetingId={place.meetingId} itemId={place.itemId} />;
    case 'session':
      return <Session key={place.meetingId} meetingId={place.meetingId} />;
    case 'config':
      return <SetUp />;
    case 'unknown':
      return <Unknown />;
    default:
      return place satisfies never;
  }
}

function Unknown() {
  const { go } = useRouter();
  const { title, text, back } = useWords().unknown;
  return <Notice title={title} text={text} act={{ label: back, do: () => go({ page: 'home' }) }} />;
}
