import type { Outside } from '../../actions/outside.ts';
import type { Route, RouteAnswer, RouteRequest } from '../../api/route.ts';
import type { Log } from '../../log.ts';
import { type Words, wordsFor } from '../../words/words.ts';
import { type Asking, boardsOf } from './asking.ts';
import type { Pace } from './pace.ts';
import { notSignedIn, problemOf, tooFast } from './problems.ts';
import type { SignIn } from './sign-in.ts';

export type ApiNeeds = {
  outside: Outside;
  signIn: SignIn;
  pace: Pace;
  cutText: Asking['cutText'];
  log: Log;
};

type Answer = (asking: Asking, request: RouteRequest) => Promise<RouteAnswer>;

/** For whoever the token names, and nobody else. Whatever goes wrong is told as a problem. */
export function signedIn({ outside, signIn, pace, cutText, log }: ApiNeeds, answer: Answer): Route['answer'] {
  return async (request) => {
    try {
      const who = await signIn(headerOf(request, 'authorization'));
      if (!who) return unkept(notSignedIn(spokenWords(request)));
      if (!pace(who)) return unkept(tooFast(spokenWords(request)));
      const { tenantId, personId } = who;
      const by = { tenantId, personId, from: 'tab' };
      return unkept(await answer({ who, by, now: outside.now(), outside, cutText }, request));
    } catch (error) {
      return unkept(problemOf(error, spokenWords(request), log));
    }
  };
}

function unkept(answer: RouteAnswer): RouteAnswer {
  return { ...answer, headers: { 'cache-control': 'no-store', ...answer.headers } };
}

/** In the language of their first board. */
export async function wordsOf(asking: Asking): Promise<Words> {
  const boards = await asking.outside.store
    .read(asking.who.tenantId, (db) => boardsOf(db, asking))
    .catch(() => []);
  return wordsFor(boards[0]?.board.language ?? 'da');
}

/** Of whom nothing is known but what their browser says. */
export function spokenWords(request: RouteRequest): Words {
  return wordsFor(headerOf(request, 'accept-language')?.startsWith('en') ? 'en' : 'da');
}

export function headerOf({ headers }: Pick<RouteRequest, 'headers'>, name: string): string | undefined {
  const header = headers[name];
  return Array.isArray(header) ? header[0] : header;
}
