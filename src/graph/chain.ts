/** One request on its way to Graph. */
export type Call = {
  method: string;
  url: string;
  headers: Headers;
  body: string | Uint8Array | null;
  /** Whose pace it goes by; null for what belongs to no mailbox. */
  mailbox: string | null;
  /** Whether it does no harm to ask twice where no answer came. */
  mayRepeat: boolean;
  /** Whether a redirect may lead to another host, as that of a file's content does. */
  mayLeave: boolean;
};

export type Send = (call: Call) => Promise<Response>;

/** Does its part before and after the rest of the chain. */
export type Step = (call: Call, next: Send) => Promise<Response>;

/** The steps in order, the first one outermost, around `send`. */
export function chain(steps: readonly Step[], send: Send): Send {
  return steps.reduceRight<Send>((next, step) => (call) => step(call, next), send);
}

export function isAt(home: string, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === home;
}
