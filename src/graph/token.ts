import type { AccessToken, TokenCredential } from '@azure/identity';
import { OutsideFailure } from '../errors.ts';
import { credentialFor, type GraphIdentity } from './credential.ts';

/** A token for Graph; `anew` where the last one was refused. */
export type GraphToken = (wish?: { anew: boolean }) => Promise<string>;

const scope = 'https://graph.microsoft.com/.default';

/** In milliseconds. */
const longest = 20_000;

/** Asked for once by however many need it at the time; kept by the credential until it runs out. */
export function createGraphToken(
  identity: GraphIdentity,
  {
    make = credentialFor,
    timeout = longest,
  }: { make?: (identity: GraphIdentity) => TokenCredential; timeout?: number } = {},
): GraphToken {
  let credential = make(identity);
  let asking: { token: Promise<string>; isAnew: boolean } | null = null;
  return ({ anew: isAnew } = { anew: false }) => {
    if (asking && (asking.isAnew || !isAnew)) return asking.token;
    // What it keeps goes with it.
    if (isAnew) credential = make(identity);
    const mine = { token: ask(credential.getToken(identity.scope ?? scope), timeout), isAnew };
    asking = mine;
    const end = () => {
      if (asking === mine) asking = null;
    };
    mine.token.then(end, end);
    return mine.token;
  };
}

async function ask(work: Promise<AccessToken | null>, timeout: number): Promise<string> {
  try {
    const token = await Promise.race([work, failingAfter(timeout)]);
    if (!token) throw new Error('the login host gave none');
    return token.token;
  } catch (cause) {
    const code = refusalIn(cause);
    throw new OutsideFailure('graph', `no token for Graph could be had${code ? `: ${code}` : ''}`, {
      cause,
      reason: code ? 'not-recognised' : 'cut',
    });
  }
}

/** Entra's number for why it refuses us: the secret ran out, the certificate is not the app's, there is no such app. */
function refusalIn(cause: unknown): string | null {
  const number = Error.isError(cause) ? /AADSTS\d+/.exec(cause.message)?.[0] : undefined;
  return number === undefined || passing.includes(number) ? null : number;
}

/** Entra is throttling, or out of order for a moment. */
const passing = ['AADSTS90033', 'AADSTS90055', 'AADSTS50196'];

function failingAfter(milliseconds: number): Promise<never> {
  const signal = AbortSignal.timeout(milliseconds);
  return new Promise((_, failed) => signal.addEventListener('abort', () => failed(signal.reason)));
}
