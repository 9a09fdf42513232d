import type { Face } from './page-form.ts';

/** How wide letters are, in points at a size in points. */
export type Letters = { width(text: string, face: Face, size: number): number };
