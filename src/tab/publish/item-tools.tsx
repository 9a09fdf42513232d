import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  CalendarArrowRightRegular,
  ClockRegular,
  DeleteRegular,
  LockClosedRegular,
  LockOpenRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import type { Meeting, Row } from '../meeting/answers.ts';
import { lazily } from '../shell/lazily.tsx';
import { useRouter } from '../shell/router.tsx';
import { useWords } from '../shell/words.tsx';
import { CloseItem, ReopenItem } from './close-item.tsx';
import { MoveItem } from './move-item.tsx';
import { useTelling } from './preparing.tsx';
import { WithdrawItem } from './withdraw-item.tsx';

const PostponeItem = lazily(() => import('./postpone-item.tsx'));

export type OnItem = {
  meeting: Meeting;
  item: Extract<Row, { kind: 'item' }>;
  isOpen: boolean;
  close: () => void;
  /** Once it stands on this agenda no longer; `undo` is what the record calls what was done. */
  gone: (text: string, undo?: string) => void;
};

/** What whoever prepares the meeting does with an item as a whole. */
export default function ItemTools({ meeting, item }: Pick<OnItem, 'meeting' | 'item'>) {
  const { prepare } = useWords();
  const { go } = useRouter();
  const tell = useTelling();
  const [open, show] = useState<'move' | 'postpone' | 'close' | 'reopen' | 'withdraw' | null>(null);
  const gone = (text: string, undo?: string) => {
    tell({ text, ...(undo ? { undo } : {}) });
    go({ page: 'meeting', meetingId: meeting.meetingId, itemId: null });
  };
  const on = { meeting, item, gone, close: () => show(null) };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />}>
            {prepare.item.tools}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<CalendarArrowRightRegular />} onClick={() => show('move')}>
              {prepare.item.move}
            </MenuItem>
            {meeting.published && !item.standing && (
              <MenuItem icon={<ClockRegular />} onClick={() => show('postpone')}>
                {prepare.item.postpone}
              </MenuItem>
            )}
            <MenuItem
              icon={item.closed ? <LockOpenRegular /> : <LockClosedRegular />}
              onClick={() => show(item.closed ? 'reopen' : 'close')}
            >
              {item.closed ? prepare.item.reopen : prepare.item.close}
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} onClick={() => show('withdraw')}>
              {prepare.item.withdraw}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <MoveItem {...on} isOpen={open === 'move'} />
      <CloseItem {...on} isOpen={open === 'close'} told={tell} />
      <ReopenItem {...on} isOpen={open === 'reopen'} told={tell} />
      <WithdrawItem {...on} isOpen={open === 'withdraw'} />
      <Suspense>
        <PostponeItem {...on} isOpen={open === 'postpone'} />
      </Suspense>
    </>
  );
}
