import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  type DragOverEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVertical20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { AgendaRow } from '../meeting/agenda-row.tsx';
import { itemIdOf, type Meeting, type Row } from '../meeting/answers.ts';
import { ArrowKeys } from '../meeting/arrow-keys.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import { inOrder, type Move, orderAfter } from './move-row.ts';
import { MovedBar } from './moved-bar.tsx';
import { useArranging } from './use-arranging.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  place: { display: 'flex', alignItems: 'flex-start', borderRadius: tokens.borderRadiusMedium },
  held: {
    position: 'relative',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  handle: {
    flexShrink: 0,
    display: 'inline-flex',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
    touchAction: 'none',
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  row: { flexGrow: 1, minWidth: 0 },
});

type Props = { meeting: Meeting; openItem: string | null };

/** The items to be put in order: dragged, by the keyboard on their handles, or by Alt and an arrow. */
export default function ArrangeList({ meeting, openItem }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { rows, move, moved, forget } = useArranging(meeting);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const [held, hold] = useState<Move | null>(null);
  const moveTo = ({ active, over }: DragOverEvent | DragEndEvent): Move | null => {
    const to = rows.findIndex((row) => keyOf(row) === over?.id);
    return to === -1 ? null : { itemId: String(active.id), to };
  };
  const drop = (event: DragEndEvent) => {
    const wish = moveTo(event);
    hold(null);
    if (wish) void move(wish);
  };
  // What is held stays in its place of the document; its number and everybody's time are those it would have.
  const order = held && orderAfter(rows, held);
  const ahead = order ? inOrder(rows, order) : rows;
  return (
    <>
      <MovedBar {...{ moved, rows, forget }} again={(wish) => void move(wish)} />
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragOver={(event) => hold(moveTo(event))}
        onDragEnd={drop}
        onDragCancel={() => hold(null)}
        accessibility={said(rows, words)}
      >
        <SortableContext items={rows.map(keyOf)} strategy={verticalListSortingStrategy}>
          <ArrowKeys>
            <ol className={styles.list} aria-label={words.agenda.title}>
              {rows.map((row, at) => (
                <Place
                  key={keyOf(row)}
                  {...{ row, meeting }}
                  ahead={ahead.find((one) => keyOf(one) === keyOf(row)) ?? row}
                  isOpen={openItem !== null && itemIdOf(row) === openItem}
                  step={(by) => void move({ itemId: keyOf(row), to: at + by })}
                />
              ))}
            </ol>
          </ArrowKeys>
        </SortableContext>
      </DndContext>
    </>
  );
}

type PlaceProps = {
  row: Row;
  /** As it will be where what is held is let go. */
  ahead: Row;
  meeting: Meeting;
  isOpen: boolean;
  step: (by: 1 | -1) => void;
};

function Place({ row, ahead, meeting: { meetingId, timeZone }, isOpen, step }: PlaceProps) {
  const styles = useStyles();
  const { edit } = useWords();
  const isKnown = itemIdOf(row) !== null;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: keyOf(row), disabled: !isKnown });
  const held = useRef<HTMLElement>(null);
  const byAlt = (event: KeyboardEvent) => {
    const by = event.altKey ? ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key] : undefined;
    if (by === undefined || !isKnown) return;
    event.preventDefault();
    held.current = event.target as HTMLElement;
    step(by);
  };
  // Moved in the document, an element is no longer the one that the keyboard is at.
  useLayoutEffect(() => {
    held.current?.focus();
    held.current = null;
  });
  return (
    <li
      ref={setNodeRef}
      className={mergeClasses(styles.place, isDragging && styles.held)}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      onKeyDown={byAlt}
    >
      <button
        {...attributes}
        {...listeners}
        ref={setActivatorNodeRef}
        type="button"
        className={styles.handle}
        disabled={!isKnown}
        aria-roledescription={undefined}
        aria-label={edit.handle(row.number)}
        title={edit.handle(row.number)}
      >
        <ReOrderDotsVertical20Regular aria-hidden />
      </button>
      <div className={styles.row}>
        <AgendaRow {...{ isOpen, meetingId, timeZone }} row={ahead} />
      </div>
    </li>
  );
}

function keyOf(row: Row): string {
  return itemIdOf(row) ?? `kept-${row.number}`;
}

/** What is said aloud while an item is on its way. */
function said(rows: readonly Row[], { edit }: Pick<TabWords, 'edit'>) {
  const place = (id: unknown) => rows.findIndex((row) => keyOf(row) === id) + 1;
  return {
    screenReaderInstructions: { draggable: edit.howToMove },
    announcements: {
      onDragStart: ({ active }: { active: { id: unknown } }) => edit.taken(place(active.id)),
      onDragOver: ({ over }: { over: { id: unknown } | null }) =>
        over ? edit.over(place(over.id)) : undefined,
      onDragEnd: ({ over }: { over: { id: unknown } | null }) =>
        over ? edit.put(place(over.id)) : edit.left,
      onDragCancel: () => edit.left,
    },
  };
}
