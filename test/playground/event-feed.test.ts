import { describe, expect, test } from '@jest/globals';
import { createEventFeed } from '../../src/playground/event-feed.ts';

const typing = (chat: string) => ({ kind: 'typing', chat }) as const;

describe('the feed of events', () => {
  test('tells what was missed since an id, nothing to who missed nothing', () => {
    const feed = createEventFeed('run-1');
    const start = feed.lastId();
    feed.tell(typing('a'));
    const between = feed.lastId();
    feed.tell(typing('b'));

    expect(feed.since(start)?.map(({ event }) => event)).toEqual([typing('a'), typing('b')]);
    expect(feed.since(between)?.map(({ event }) => event)).toEqual([typing('b')]);
    expect(feed.since(feed.lastId())).toEqual([]);
  });

  test.each([
    ['nobody knows yet', undefined],
    ['is of another run', 'run-0-1'],
    ['lies ahead', 'run-1-9'],
    ['makes no sense', 'nonsense'],
  ])('cannot go on from an id that %s', (_, id) => {
    const feed = createEventFeed('run-1');
    feed.tell(typing('a'));

    expect(feed.since(id)).toBeNull();
  });

  test('cannot go on from what was long ago', () => {
    const feed = createEventFeed('run-1');
    const start = feed.lastId();
    for (let at = 0; at < 1000; at += 1) feed.tell(typing(`${at}`));

    expect(feed.since(start)).toBeNull();
  });

  test('tells each listener until it stops listening', () => {
    const feed = createEventFeed('run-1');
    const heard: string[] = [];
    const stop = feed.follow(({ id }) => heard.push(id));

    feed.tell(typing('a'));
    stop();
    feed.tell(typing('b'));

    expect(heard).toEqual(['run-1-1']);
  });
});
