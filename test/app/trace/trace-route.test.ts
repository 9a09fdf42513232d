import { describe, expect, test } from '@jest/globals';
import { activityIdIn, traceRoute } from '../../../src/app/trace/trace-route.ts';
import { type Trail, trailHere } from '../../../src/log/trail.ts';

const given = '0af7651916cd43dd8448eb211c80319c';

/** The trail on which a call is answered. */
async function trailOfCall(body: unknown, traceparent?: string, idIn?: (body: unknown) => unknown) {
  const seen: (Trail | undefined)[] = [];
  const answer = () => {
    seen.push(trailHere());
    return { status: 200 };
  };
  const route = traceRoute({ method: 'POST', path: '/', answer }, null, idIn);
  await route.answer({ params: {}, query: {}, headers: { traceparent }, remote: '', body });
  return seen[0];
}

describe('a call', () => {
  test('is on the trail of whoever calls', async () => {
    expect(await trailOfCall({}, `00-${given}-b7ad6b7169203331-00`)).toBe(given);
  });

  test('is on that of the activity it brings, each time it is delivered', async () => {
    const trails = await Promise.all([1, 2].map(() => trailOfCall({ id: 'f:1' }, undefined, activityIdIn)));
    expect(trails[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(trails[1]).toBe(trails[0]);
    expect(await trailOfCall({ id: 'f:2' }, undefined, activityIdIn)).not.toBe(trails[0]);
  });

  test('is on one of its own where it says nothing of that, whatever else bears an id', async () => {
    const trails = await Promise.all(
      [{ id: 'f:1' }, { id: 'f:1' }, null, 'text'].map((body) => trailOfCall(body)),
    );
    expect(new Set(trails).size).toBe(4);
  });
});
