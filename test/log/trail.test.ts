import { describe, expect, test } from '@jest/globals';
import { onTrail, trailHeaders, trailHere, trailOf } from '../../src/log/trail.ts';
import { createLog } from '../../src/log.ts';

const one = '0af7651916cd43dd8448eb211c80319c';

describe('a trail', () => {
  test('goes along with whatever is awaited, and ends with it', async () => {
    const seen = await Promise.all(
      [one, 'f'.repeat(32)].map((trail) =>
        onTrail(trail, async () => {
          await Promise.resolve();
          return trailHere();
        }),
      ),
    );

    expect(seen).toEqual([one, 'f'.repeat(32)]);
    expect(trailHere()).toBeUndefined();
    expect(onTrail(undefined, trailHere)).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is the caller’s, else made of the activity, the same each time it comes', () => {
    expect(trailOf(`00-${one}-b7ad6b7169203331-01`, 'activity-1')).toBe(one);
    expect(trailOf(undefined, 'activity-1')).toMatch(/^[0-9a-f]{32}$/);
    expect(trailOf(undefined, 'activity-1')).toBe(trailOf('rubbish', 'activity-1'));
    expect(trailOf(undefined, 'activity-2')).not.toBe(trailOf(undefined, 'activity-1'));
    expect(trailOf(`00-${'0'.repeat(32)}-b7ad6b7169203331-01`, undefined)).toBeUndefined();
  });

  test('stands on each line of the log, and on requests', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => lines.push(line) });

    onTrail(one, () => log.info('a job failed'));
    log.info('outside');

    expect(lines.map((line) => JSON.parse(line).trail)).toEqual([one, undefined]);
    expect(onTrail(one, trailHeaders)).toMatchObject({
      traceparent: expect.stringMatching(new RegExp(`^00-${one}-[0-9a-f]{16}-01$`)),
      'client-request-id': '0af76519-16cd-43dd-8448-eb211c80319c',
    });
    expect(trailHeaders()).toEqual({});
  });
});
