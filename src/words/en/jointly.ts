import { list } from './common.ts';
import { consent } from './consent.ts';

const { text, intro, guessed, none, missing, missingLine, row, confirm, open, offer, leftOut, leftOutLine } =
  consent;

/** Deciding jointly on the tab what all agree on. */
export const jointly = {
  ...{ text, intro, guessed, none, missing, missingLine, row, confirm, open, offer },
  title: 'Joint decision',
  told: 'The chiefs are told in ten minutes. Until then you can take it back.',
  done: (numbers: readonly number[]) =>
    numbers.length === 0
      ? consent.nothing
      : `${consent.decided(numbers)}. The chiefs are told in ten minutes, unless you take it back.`,
  leftOut: (numbers: readonly number[]) =>
    leftOut(numbers.map((number) => leftOutLine(number, 'not all agree any longer'))),
  agreed: 'All agree on this item, so that it can be decided jointly with others.',
  lacks: (names: readonly string[]) =>
    `Nobody wants this item discussed. Answers missing from ${list(names)}.`,
};
