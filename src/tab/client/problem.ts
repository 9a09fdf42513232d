import type { Problem } from '../../api/v1/problem.ts';

/** What the server refused, in its words; `unreachable` where nothing answered, `broken` where nobody can read what did. */
export class AskFailed extends Error {
  override readonly name = 'AskFailed';
  readonly problem: Pick<Problem, 'status' | 'code' | 'detail'> & Partial<Problem>;

  constructor(problem: AskFailed['problem'], options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}

export function unreachable(cause: unknown): AskFailed {
  return new AskFailed({ status: 0, code: 'unreachable', detail: '' }, { cause });
}

/** Why a question was not answered, whatever was thrown. */
export function failureOf(error: unknown): AskFailed {
  return error instanceof AskFailed ? error : unreachable(error);
}

export function notSignedIn(cause: unknown): AskFailed {
  return new AskFailed({ status: 401, code: 'sign-in', detail: '' }, { cause });
}

/** What a refusing answer says. */
export async function problemOf(answer: Response): Promise<AskFailed> {
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json');
  if (!isProblem) return new AskFailed({ status: answer.status, code: 'broken', detail: '' });
  return new AskFailed((await answer.json()) as Problem);
}
