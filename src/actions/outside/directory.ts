import type { Somebody } from '../../domain/board.ts';

/** The tenant's people; fails with an OutsideFailure. */
export type Directory = {
  /** Whom an object id, a login name or an e-mail address stands for: nobody, one, or several. */
  find(text: string): Promise<Somebody[]>;
};
