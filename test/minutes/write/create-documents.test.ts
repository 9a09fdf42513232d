import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { asId, type ItemId } from '../../../src/domain/ids.ts';
import { createDocuments } from '../../../src/minutes/create-documents.ts';
import { writeDocument } from '../../../src/minutes/write/write-document.ts';
import { aView, aWholeItem } from './some-view.ts';

describe('the thread that writes documents', () => {
  test('writes what is asked of it at once, each as it would be written alone', async () => {
    await using(async (documents) => {
      const wishes = (['docx', 'pdf', 'md', 'json'] as const).map((format) => ({
        what: 'minutes' as const,
        format,
      }));
      const views = wishes.map((_, at) => aView({ items: [aWholeItem(at + 1)] }));
      const written = await Promise.all(
        wishes.map((wish, at) => documents.write(views[at] ?? aView(), wish)),
      );
      for (const [at, bytes] of written.entries()) {
        const alone = await writeDocument(
          views[at] ?? aView(),
          wishes[at] ?? { what: 'minutes', format: 'md' },
        );
        expect(Buffer.from(bytes).equals(Buffer.from(alone))).toBe(true);
      }
    });
  });

  test('fails one document that cannot be written and writes the next', async () => {
    await using(async (documents) => {
      const wish = { what: 'minutes', format: 'md' } as const;
      const wrong = documents.write(aView(), { ...wish, only: asId<ItemId>('other') });
      const right = documents.write(aView(), wish);
      await expect(wrong).rejects.toThrow('could not be written');
      expect(new TextDecoder().decode(await right)).toContain('# REFERAT Direktionen');
    });
  });

  test('leaves the rest of the process free meanwhile', async () => {
    await using(async (documents) => {
      const items = Array.from({ length: 20 }, (_, at) =>
        aWholeItem(at + 1, { background: 'Sand. '.repeat(900) }),
      );
      const order: string[] = [];
      const written = documents
        .write(aView({ items }), { what: 'minutes', format: 'pdf' })
        .then(() => order.push('document'));
      for (let turn = 1; turn <= 20; turn += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        order.push('turn');
      }
      await written;
      expect(order.at(-1)).toBe('document');
    });
  });

  test('bundles files', async () => {
    await using(async (documents) => {
      const front = await documents.write(aView(), { what: 'agenda', format: 'pdf' });
      const bundle = await documents.bundle(front, [{ title: 'Regneark', bytes: null }]);
      expect(Buffer.from(bundle.subarray(0, 5)).toString()).toBe('%PDF-');
    });
  });

  test('refuses what waits when it is closed, and whatever comes later', async () => {
    const documents = createDocuments();
    const wish = { what: 'minutes', format: 'pdf' } as const;
    const waiting = [documents.write(aView(), wish), documents.write(aView(), wish)];
    const refused = Promise.allSettled(waiting);
    await documents.close();
    expect((await refused).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(documents.write(aView(), wish)).rejects.toThrow('no more documents');
  });

  test('keeps no process alive that has nothing left to do', async () => {
    const child = ['--disable-warning=ExperimentalWarning', 'test/minutes/write/writing-child.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, child, { timeout: 30_000 });
    expect(stdout).toBe('true\n');
  }, 40_000);
});

async function using(work: (documents: ReturnType<typeof createDocuments>) => Promise<void>): Promise<void> {
  const documents = createDocuments();
  try {
    await work(documents);
  } finally {
    await documents.close();
  }
}
