import { list } from './common.ts';
import { consent } from './consent.ts';

const { text, intro, guessed, none, missing, missingLine, row, confirm, open, offer, leftOut, leftOutLine } =
  consent;

/** Deciding jointly on the tab what all agree on. */
export const jointly = {
  ...{ text, intro, guessed, none, missing, missingLine, row, confirm, open, offer },
  title: 'Samlet beslutning',
  told: 'Cheferne får besked om ti minutter. Indtil da kan du fortryde.',
  done: (numbers: readonly number[]) =>
    numbers.length === 0
      ? consent.nothing
      : `${consent.decided(numbers)}. Cheferne får besked om ti minutter, hvis du ikke fortryder.`,
  leftOut: (numbers: readonly number[]) =>
    leftOut(numbers.map((number) => leftOutLine(number, 'der er ikke længere enighed'))),
  agreed: 'Alle er enige i punktet, så det kan besluttes samlet med andre.',
  lacks: (names: readonly string[]) => `Ingen vil drøfte punktet. Mangler svar fra ${list(names)}.`,
};
