import { describe, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/domain/ids.ts';
import { aDirectory, aUser } from '../support/a-directory.ts';
import { failureOf } from '../support/a-graph.ts';

const anna = aUser('Anna Holm');
const annaId = anna.id as PersonId;
const what = { boardName: 'Direktionen', line: 'En beslutning fra Direktionen venter på dig' };

describe('a line in somebody’s activity feed', () => {
  test('is put there about the app as they have it, with the board for the manifest’s sentence', async () => {
    const { directory, state } = await aDirectory([anna], { installed: new Set([anna.id]) });
    await directory.notify(annaId, what);
    expect(state.activities).toEqual([
      { user: anna.id, line: what.line, parameters: { board: 'Direktionen' } },
    ]);
  });

  test('is for whoever has the app', async () => {
    const { directory, state } = await aDirectory([anna]);
    expect(await failureOf(directory.notify(annaId, what))).toMatchObject({ reason: 'not-installed' });
    expect(state.activities).toEqual([]);
  });

  test('that nobody consented to is refused, and the log says so', async () => {
    const more = { installed: new Set([anna.id]), mayNotify: false };
    const { directory, logged } = await aDirectory([anna], more);
    expect(await failureOf(directory.notify(annaId, what))).toMatchObject({ reason: 'not-permitted' });
    expect(logged.join()).toContain('the activity feed was refused');
    expect(logged.join()).not.toContain(what.line);
  });

  test('whose answer was lost may stand there', async () => {
    const { directory, graph } = await aDirectory([anna], { installed: new Set([anna.id]) });
    graph.answerNext({ status: 200, body: { value: [{ id: 'catalogue-1' }] } });
    graph.answerNext({ status: 200, body: { value: [{ id: 'installation-1' }] } });
    graph.answerNext('cut');
    expect(await failureOf(directory.notify(annaId, what))).toMatchObject({ mayBeDone: true });
    expect(graph.asked).toHaveLength(3);
  });
});
