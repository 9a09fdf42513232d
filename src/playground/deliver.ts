/** Hands one activity to the bot. Rejects where the bot cannot be reached or takes too long. */
export type Deliver = (activity: object) => Promise<{ status: number; body: unknown }>;

/** Teams waits about so long for an answer. */
const patience = 15_000;

/** Posts activities to the bot's address as the Bot Connector does. */
export function deliverTo(url: string): Deliver {
  return async (activity) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    });
    const text = await answer.text();
    return { status: answer.status, body: jsonIn(text) };
  };
}

function jsonIn(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
