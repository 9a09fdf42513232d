import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', position: 'relative' },
  frame: { maxHeight: '80dvh', overflowY: 'auto' },
  placed: { position: 'absolute', top: 0, left: 0, right: 0 },
});

/** So many stand there as they are: found by the browser's own search, and read through without a stop. */
const few = 60;

type Props<T> = {
  label: string;
  all: readonly T[];
  keyOf: (one: T) => string;
  draw: (one: T) => ReactNode;
  /** About how tall one is, in pixels. */
  tall: number;
};

/** A list however long: of many, only those in sight are drawn. */
export function LongList<T>(props: Props<T>) {
  const styles = useStyles();
  if (props.all.length > few) return <DrawnInSight {...props} />;
  return (
    <ol className={styles.list} aria-label={props.label}>
      {props.all.map((one) => (
        <li key={props.keyOf(one)}>{props.draw(one)}</li>
      ))}
    </ol>
  );
}

function DrawnInSight<T>({ label, all, keyOf, draw, tall }: Props<T>) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: all.length,
    getScrollElement: () => frame.current,
    estimateSize: () => tall,
    overscan: 8,
  });
  return (
    <div ref={frame} className={styles.frame}>
      <ol className={styles.list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().flatMap(({ index, start }) => {
          const one = all[index];
          if (one === undefined) return [];
          return (
            <li
              key={keyOf(one)}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={all.length}
              aria-posinset={index + 1}
              className={styles.placed}
              style={{ transform: `translateY(${start}px)` }}
            >
              {draw(one)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
