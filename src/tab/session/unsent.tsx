import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { openItems } from '../decide/decidable.ts';
import type { Meeting } from '../meeting/answers.ts';
import { Link } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';
import { keptText } from './kept-text.ts';

/** Once the meeting is over: the items of which its reader typed something that nobody has got, each with the way to it. */
export function Unsent({ meeting, personId }: { meeting: Meeting; personId: string }) {
  const { session } = useWords();
  const { meetingId } = meeting;
  const open = openItems(meeting);
  const rows = meeting.rows.flatMap((row) => {
    const isBegun =
      row.kind === 'item' &&
      open.includes(row.itemId) &&
      keptText(localStorage, { meetingId, itemId: row.itemId, personId }) !== '';
    return isBegun ? row : [];
  });
  if (rows.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {session.unsent}
        {rows.map(({ itemId, number, title }) => (
          <div key={itemId}>
            <Link to={{ page: 'meeting', meetingId, itemId }}>{`${number}. ${title}`}</Link>
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
