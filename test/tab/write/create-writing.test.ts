import { describe, expect, test } from '@jest/globals';
import { AskFailed } from '../../../src/tab/client/problem.ts';
import type { Ended } from '../../../src/tab/client/use-change.ts';
import { createWriting, type Draft, type Standing } from '../../../src/tab/write/create-writing.ts';
import { forgetOthers, type Keeping, keepAt } from '../../../src/tab/write/kept-writing.ts';
import { type Content, madeOf, type Values } from '../../../src/tab/write/values.ts';
import { aStorage } from './a-storage.ts';

const values: Values = {
  ...{ title: 'Ny sti', caseNumber: '', minutes: 15, units: ['CFE'] },
  ...{ background: 'Stien mangler.', recommendation: '', caseStatement: '', finances: '' },
};
const begun: Standing = { values, tag: '"a.1"' };
const at = '2026-11-22T09:42:00.000Z';

describe('writing an item', () => {
  test('keeps what was changed once nobody types, and sends the same when it is saved', async () => {
    const { writing, kept, sent, rest, device } = open();
    writing.write({ background: 'Stien' });
    writing.write({ background: 'Stien er her.' });
    expect(kept).toEqual([]);
    expect(device.get()?.content).toEqual({ background: 'Stien er her.' });
    await rest();
    expect(kept).toEqual([[{ background: 'Stien er her.' }, madeOf(values)]]);
    expect(writing.get().safe).toEqual({ kind: 'kept', at });
    expect(device.get()).toBeNull();

    expect(await writing.save()).toBe(true);
    expect(sent).toEqual([[{ background: 'Stien er her.' }, '"a.1"']]);
    expect(await rest()).toBe(false);
  });

  test('stands on the device while nothing answers, and is kept when something does', async () => {
    const { writing, kept, rest, device, away } = open();
    away.now = true;
    writing.write({ title: 'Ny bro' });
    await rest();
    expect(writing.get().safe.kind).toBe('away');
    expect(device.get()?.content).toEqual({ title: 'Ny bro' });
    const opened = open({ device });
    expect(opened.writing.get().values.title).toBe('Ny bro');

    away.now = false;
    await rest();
    expect(kept).toEqual([[{ title: 'Ny bro' }, madeOf(values)]]);
    expect(device.get()).toBeNull();
    await opened.rest();
    expect(opened.kept).toEqual(kept);
  });

  test('takes up what another wrote elsewhere, and asks where both wrote', async () => {
    const { writing, sent } = open();
    writing.write({ background: 'Min.' });
    writing.follow({ values: { ...values, minutes: 30, background: 'Deres.' }, tag: '"b.1"' });
    expect(writing.get()).toMatchObject({
      ...{ values: { minutes: 30, background: 'Min.' }, taken: ['minutes'], clashes: ['background'] },
      theirs: { background: 'Deres.' },
    });
    expect(await writing.save()).toBe(false);
    writing.choose('background', 'mine');
    expect(await writing.save()).toBe(true);
    expect(sent).toEqual([[{ background: 'Min.' }, '"b.1"']]);
  });

  test('is sent again where what changed meanwhile is not what was written, and stops where it is', async () => {
    const other = { values: { ...values, minutes: 30 }, tag: '"b.1"' };
    const same = { values: { ...values, title: 'Deres' }, tag: '"b.1"' };
    const first = open({ now: other, ends: [{ kind: 'changed' }, { kind: 'done' }] });
    first.writing.write({ title: 'Min' });
    expect(await first.writing.save()).toBe(true);
    expect(first.sent.map(([, tag]) => tag)).toEqual(['"a.1"', '"b.1"']);

    const second = open({ now: same, ends: [{ kind: 'changed' }] });
    second.writing.write({ title: 'Min' });
    expect(await second.writing.save()).toBe(false);
    expect(second.writing.get().clashes).toEqual(['title']);
    second.writing.choose('title', 'theirs');
    expect(second.writing.get().values.title).toBe('Deres');
  });

  test('says what was refused and loses nothing of it', async () => {
    const problem = {
      status: 409,
      code: 'minutes-wrong',
      detail: 'Nej',
      fields: [{ field: 'minutes', problem: 'Nej' }],
    };
    const { writing } = open({ ends: [{ kind: 'refused', problem }] });
    writing.write({ minutes: 0 });
    expect(await writing.save()).toBe(false);
    expect(writing.get()).toMatchObject({ values: { minutes: 0 }, problem, isSending: false });
  });

  test('goes on from the draft, and shows both where that was made of another text', () => {
    const content = { background: 'Kladde.', caseNumber: null };
    const moved = { ...values, background: 'Da.', minutes: 10 };
    const same = open({ draft: { content, madeFrom: madeOf({ ...values, minutes: 10 }), at } }).writing;
    expect(same.get()).toMatchObject({
      values: { background: 'Kladde.', minutes: 15 },
      clashes: [],
      safe: { at },
    });
    const older = open({ draft: { content, madeFrom: madeOf(moved), at } });
    expect(older.writing.get()).toMatchObject({ clashes: ['background'], theirs: values });

    older.writing.write({ title: 'Ny' });
    const again = open({ device: older.device }).writing;
    expect(again.get()).toMatchObject({ clashes: ['background'], values: { title: 'Ny' } });
    again.choose('background', 'mine');
    expect(open({ device: older.device }).writing.get().clashes).toEqual([]);
  });

  test('is gone from device and server once it is dropped', async () => {
    const { writing, device, rest, drops } = open();
    writing.write({ title: 'Ny bro' });
    expect(await writing.drop()).toBe(true);
    expect([device.get(), drops.count, await rest()]).toEqual([null, 1, false]);
  });
});

describe('what stands on a device', () => {
  test('is its writer’s alone, gone where another signs in, and nothing where it cannot be read', () => {
    const store = aStorage();
    const own = keepAt({ personId: 'anna', itemId: 'item-1' }, store);
    const other = keepAt({ personId: 'bo', itemId: 'item-1' }, store);
    const kept = { content: { title: 'Ny bro' }, madeFrom: 'a.b' };
    own.put(kept);
    other.put(kept);
    forgetOthers('anna', store);
    expect([own.get(), other.get()]).toEqual([kept, null]);
    for (const key of Object.keys(store)) store.setItem(key, '{"content"');
    expect(own.get()).toBeNull();
    expect(keepAt({ personId: 'anna', itemId: 'item-1' }, null).get()).toBeNull();
  });
});

type Opening = { device?: Keeping; now?: Standing; ends?: Ended[]; draft?: Draft | null };

/** `rest` lets the time pass that is waited for; gives whether any was. */
function open({ device = aDevice(), now, ends = [], draft = null }: Opening = {}) {
  const kept: [Content, string][] = [];
  const sent: [Content, string][] = [];
  const away = { now: false };
  const drops = { count: 0 };
  let waiting: (() => void) | null = null;
  const writing = createWriting(
    {
      device,
      now: () => now ?? null,
      async keep(content, madeFrom) {
        if (away.now) throw new AskFailed({ status: 0, code: 'unreachable', detail: '' });
        kept.push([content, madeFrom]);
        return at;
      },
      async drop() {
        drops.count += 1;
      },
      async send(content, madeFrom) {
        sent.push([content, madeFrom]);
        return ends.shift() ?? { kind: 'done' };
      },
      later(_, act) {
        waiting = act;
        return () => {
          waiting = null;
        };
      },
    },
    { ...begun, draft },
  );
  const rest = async () => {
    const act = waiting;
    waiting = null;
    act?.();
    await new Promise(setImmediate);
    return act !== null;
  };
  return { writing, kept, sent, rest, device, away, drops };
}

function aDevice(): Keeping {
  return keepAt({ personId: 'anna', itemId: 'item-1' }, aStorage());
}
