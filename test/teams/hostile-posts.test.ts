import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ADoor, aDoor } from '../support/a-door.ts';
import { aMeeting, anItem, published } from '../support/builders.ts';
import { aWorldWith } from '../support/world.ts';

const item = anItem();
const meeting = published(aMeeting({ items: [item] }));

function aBusyDoor(): Promise<ADoor> {
  return aWorldWith({ items: [item], meetings: [meeting] }).then((world) =>
    aDoor({ world, isBoundless: true }),
  );
}

/** One of each kind that Teams sends. */
function goodActivities({ wire, sara }: ADoor): Record<string, unknown>[] {
  const data = { meetingId: meeting.id, itemId: item.id, version: 1 };
  const [where, replyToId] = ['chat', '1'] as const;
  const verbs = ['agenda.refresh', 'item.open', 'item.save', 'item.decide', 'decision.review', 'board.save'];
  return [
    ...['hjælp', '/dagsorden', '/nyt punkt Ny cykelsti 15 min', '/beslutning 1 Godkendt'].map((text) =>
      wire.typed(sara, text, where),
    ),
    wire.typed(sara, '/opsæt', { thread: null }),
    ...verbs.map((verb) => wire.pressed(sara, { verb, data }, { where, replyToId })),
    wire.submitted(sara, { verb: 'item.save', ...data }, where, replyToId),
    wire.dialog(sara, 'task/fetch', { where, replyToId, data: { verb: 'item.decide', ...data } }),
    wire.dialog(sara, 'task/submit', { where, replyToId, data: { verb: 'decision.review', ...data } }),
    wire.queried(sara, 'cykel', { thread: null }),
    wire.composed(sara, null, { thread: null }),
    wire.composed(sara, { verb: 'item.save', itemId: 'new', boardId: item.boardId }, { thread: null }),
    wire.emoji(sara, 'like', '1'),
    ...wire.installedInTeam(sara),
    wire.installedForPerson(sara),
  ];
}

/** Posts all of it and gives the statuses; whatever was a mistake of ours stands in the log. */
async function postAll(door: ADoor, bodies: fc.Arbitrary<unknown>, numRuns: number): Promise<Set<number>> {
  const statuses = new Set<number>();
  const unhandled: unknown[] = [];
  const hear = (error: unknown) => void unhandled.push(error);
  process.on('unhandledRejection', hear);
  const token = door.header();
  const once = fc.asyncProperty(bodies, async (body) => {
    statuses.add((await door.post(body, token)).status);
    expect(door.logged.filter(isMistake)).toEqual([]);
  });
  await fc.assert(once, { numRuns });
  process.off('unhandledRejection', hear);
  expect(unhandled).toEqual([]);
  expect((await door.post(door.wire.typed(door.sara, 'hjælp', 'chat'), token)).status).toBe(200);
  return statuses;
}

/** What Teams would not do is the world's failure; the rest is ours. */
function isMistake(line: string): boolean {
  return !line.includes('"type":"OutsideFailure"');
}

/** Another value somewhere in it, or a part that is not there. */
function spoiled(good: Record<string, unknown>): fc.Arbitrary<unknown> {
  const paths = pathsIn(good);
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), fc.oneof(fc.constant(undefined), strange, fc.jsonValue())), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => changes.reduce<unknown>((body, [path, value]) => withValue(body, path, value), good));
}

const strange = fc.constantFrom<unknown>(
  ...[null, '', ' ', 0, -1, 1e308, true, [], {}, [null], 'x'.repeat(2000), '__proto__', '\u0000', '\ud800'],
  ...[
    '19:channel@thread.tacv2;messageid=',
    '<at></at>',
    '/',
    '/beslutning',
    '/nyt punkt',
    'a:1',
    '%',
    '../..',
  ],
);

function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...path]];
  const below = Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]));
  return path.length === 0 ? below : [[...path], ...below];
}

function withValue(body: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (body === null || typeof body !== 'object') return body;
  const inner = (body as Record<string, unknown>)[key];
  const changed = withValue(inner, rest, value);
  if (Array.isArray(body)) return body.map((one, at) => (`${at}` === key ? changed : one));
  return { ...body, [key]: changed };
}

describe('whatever is posted at the door', () => {
  test('is answered below 500 where it is any JSON, and the service goes on', async () => {
    const statuses = await postAll(await aBusyDoor(), fc.jsonValue(), 200);

    expect([...statuses]).toEqual([400]);
  });

  test('is answered below 500 where it is an activity gone wrong, and the service goes on', async () => {
    const door = await aBusyDoor();
    const bodies = fc.constantFrom(...goodActivities(door)).chain(spoiled);

    const statuses = await postAll(door, bodies, 1500);

    expect([...statuses].filter((status) => ![200, 400, 401, 403, 501].includes(status))).toEqual([]);
    expect(statuses).toContain(200);
  });
});
