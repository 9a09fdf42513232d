import { page, textHeight } from './page-form.ts';
import type { Strip } from './strips.ts';

/** A page full: each strip with its place, from the top of the page. */
export type Page = readonly Placed[];
export type Placed = { strip: Strip; y: number };

/** Stacks strips on pages so that what holds together stays together, as long as it finds room on one page. */
export function stackPages(strips: readonly Strip[]): Page[] {
  const pages: Placed[][] = [];
  let used = textHeight;
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  const put = (strip: Strip) => {
    const gap = used === 0 ? 0 : strip.gap;
    pages.at(-1)?.push({ strip, y: page.top + used + gap });
    used += gap + strip.height;
  };
  for (const group of groupsIn(strips)) {
    const isWhole = heightOf(group) <= textHeight;
    group.forEach((strip, at) => {
      const needed = isWhole ? (at === 0 ? heightOf(group) + strip.gap : 0) : strip.height + strip.gap;
      const isFull = used > 0 && used + needed > textHeight;
      if (isFull || (at === 0 && strip.opensPage)) {
        turn();
        if (isFull && strip.repeats) put(strip.repeats);
      }
      put(strip);
    });
  }
  return pages;
}

/** Runs of strips each of which holds the next. */
function groupsIn(strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = [];
  let held = false;
  for (const strip of strips) {
    if (held && !strip.opensPage) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    held = strip.holdsNext;
  }
  return groups;
}

/** Without the gap above the first. */
function heightOf(group: readonly Strip[]): number {
  return group.reduce((sum, { gap, height }, at) => sum + height + (at === 0 ? 0 : gap), 0);
}
