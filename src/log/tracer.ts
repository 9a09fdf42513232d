import { OutsideFailure, Refusal } from '../errors.ts';
import { atPlace, placeHere } from './trail.ts';

/** Of a piece of work: ids and kinds, never content. */
export type About = Readonly<Record<string, string | number>>;

export type Piece = {
  name: string;
  kind: 'server' | 'worker' | 'request' | 'inner';
  about?: About;
};

/** Keeps traces; in which format, and for whom, only it knows. */
export type Tracer = {
  /** Begins a piece of work on the trail, below another where one is named. */
  begin(piece: Piece, at: { trail: string; piece?: string | undefined }): Begun;
};

export type Begun = {
  /** As it stands at the end of a traceparent: 16 hex digits, a dash, and whether it is kept. */
  id: string;
  tell(about: About): void;
  /** What went wrong, in a word that quotes nobody. */
  fail(kind: string): void;
  end(): void;
};

/** Does what begins here, seen by the tracer where there is one. */
export function tracedBy<T>(tracer: Tracer | null, piece: Piece, work: () => Promise<T>): Promise<T> {
  return tracer ? atPlace({ tracer }, () => asPiece(piece, work)) : work();
}

/** Does the work as a piece of its own, where anybody keeps traces. */
export async function asPiece<T>(piece: Piece, work: () => Promise<T>): Promise<T> {
  const place = placeHere();
  if (!place?.tracer) return work();
  const begun = place.tracer.begin(piece, place);
  try {
    return await atPlace({ piece: begun.id, begun }, work);
  } catch (error) {
    if (error instanceof Refusal) begun.tell({ 'moedeklar.refusal': error.code });
    else begun.fail(kindOf(error));
    throw error;
  } finally {
    begun.end();
  }
}

/** Says more of the piece of work we are in, and what went wrong in it. */
export function tellPiece(about: About, failed?: string): void {
  const begun = placeHere()?.begun;
  begun?.tell(about);
  if (failed !== undefined) begun?.fail(failed);
}

/** One request to somebody else. Of its address only the host: the rest names people. */
export function asRequest<T>(
  { side, method, url }: { side: string; method: string; url: string },
  work: () => Promise<T>,
): Promise<T> {
  const about = { 'http.request.method': method, 'server.address': new URL(url).hostname };
  return asPiece({ name: `${side} ${method}`, kind: 'request', about }, work);
}

/** What a request was answered. */
export function tellStatus(status: number): void {
  tellPiece({ 'http.response.status_code': status }, status >= 400 ? String(status) : undefined);
}

/** An error's text may quote what somebody wrote; its kind does not. */
function kindOf(error: unknown): string {
  if (error instanceof OutsideFailure) return `${error.side} ${error.reason}`;
  return Error.isError(error) ? error.name : typeof error;
}
