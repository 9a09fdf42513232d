import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Look } from './picture.ts';

// What text is legible in, pictures are, in every theme. Where a system's own colours are forced upon a page, pictures
// are left out, so that they have to take them.
const ink = tokens.colorBrandForeground1;
const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  solid: { fill: ink, [forced]: { fill: 'CanvasText' } },
  line: { stroke: ink, strokeWidth: '1.5px', [forced]: { stroke: 'CanvasText' } },
  empty: { fill: 'transparent' },
  ground: { fill: tokens.colorNeutralBackground1, [forced]: { fill: 'Canvas' } },
});

/** Stripes and dots under names of the picture's own. */
export function Patterns({ id }: { id: string }) {
  const styles = useStyles();
  return (
    <defs>
      <pattern id={`${id}-striped`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className={styles.ground} />
        <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" className={mergeClasses(styles.line, styles.empty)} />
      </pattern>
      <pattern id={`${id}-dotted`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className={styles.ground} />
        <circle cx="2.5" cy="2.5" r="1.2" className={styles.solid} />
      </pattern>
    </defs>
  );
}

type Size = { x?: number | string; y?: number; width: number | string; height: number };

/** A piece of a picture in its look. */
export function Piece({ id, look, ...size }: { id: string; look: Look } & Size) {
  const styles = useStyles();
  if (look === 'solid') return <rect {...size} className={styles.solid} />;
  if (look === 'outline') return <rect {...size} className={mergeClasses(styles.line, styles.empty)} />;
  return <rect {...size} fill={`url(#${id}-${look})`} className={styles.line} />;
}
