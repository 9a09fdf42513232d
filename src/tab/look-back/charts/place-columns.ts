import type { Look, Picture } from './picture.ts';
import { linesTo } from './scale.ts';

type PlacedPiece = { key: string; look: Look; x: number; y: number; width: number; height: number };

/** Where a group's column stands; its name and label are null where there is no room for them. */
export type PlacedColumn = {
  key: string;
  middle: number;
  top: number;
  name: string | null;
  label: string | null;
  said: string;
  pieces: readonly PlacedPiece[];
};

/** In pixels: room for the numbers at the left, for labels above and names below. */
const [left, above, below, tall] = [40, 20, 28, 180];
/** So much a name or a label takes. */
const ofText = 52;

/** Where everything of the picture stands in so much width. */
export function placeColumns({ groups, series, isStacked }: Picture, width: number) {
  const sums = groups.map(({ values }) => (isStacked ? sum(values) : Math.max(0, ...values)));
  const lines = linesTo(Math.max(0, ...sums));
  const top = lines.at(-1) ?? 1;
  const floor = above + tall;
  const high = (value: number) => (value / top) * tall;
  const slot = Math.max(1, width - left) / Math.max(1, groups.length);
  const each = Math.ceil(ofText / slot);
  const columns = groups.map(({ name, values, said, label }, at): PlacedColumn => {
    const middle = left + slot * (at + 0.5);
    // Counted from the latest, which is always named.
    const isNamed = (groups.length - 1 - at) % each === 0;
    const pieces = isStacked ? stacked(values, middle) : beside(values, middle);
    return {
      ...{ key: `${name} ${at}`, middle, top: floor - high(sums[at] ?? 0), said, pieces },
      ...{ name: isNamed ? name : null, label: slot >= ofText ? label : null },
    };
  });

  function stacked(values: readonly number[], middle: number): PlacedPiece[] {
    const wide = Math.min(48, slot * 0.6);
    return values.map((value, at) => {
      const y = floor - high(sum(values.slice(0, at + 1)));
      return { ...lookOf(at), x: middle - wide / 2, y, width: wide, height: high(value) };
    });
  }

  function beside(values: readonly number[], middle: number): PlacedPiece[] {
    const wide = Math.min(22, (slot * 0.8) / values.length);
    const from = middle - (wide * values.length) / 2;
    return values.map((value, at) => ({
      ...{ ...lookOf(at), x: from + wide * at, y: floor - high(value) },
      ...{ width: Math.max(1, wide - 2), height: high(value) },
    }));
  }

  function lookOf(at: number): { key: string; look: Look } {
    return { key: String(at), look: series[at]?.look ?? 'solid' };
  }

  return {
    ...{ height: floor + below, floor, columns },
    lines: lines.map((value) => ({ y: floor - high(value), name: String(value) })),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((so, one) => so + one, 0);
}
