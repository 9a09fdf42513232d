import type { RefusalCode, Refusals } from '../errors.ts';

/** The sentence of every refusal, in one language. */
export type AllRefusals = { [Code in RefusalCode]: (about: Refusals[Code]) => string };

/** Those about one subject. */
export type SomeRefusals = Partial<AllRefusals>;
