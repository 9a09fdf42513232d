import { describe, expect, test } from '@jest/globals';
import { commandKeys, commandsNear } from '../../../src/domain/typed/command-near.ts';
import { commandNames, commandTable, spellings } from '../../../src/domain/typed/command-words.ts';
import { readCommand } from '../../../src/domain/typed/read-command.ts';

describe('the names of the commands', () => {
  test('mean one command each', () => {
    const twice = commandKeys.filter(
      ({ key }, at) => commandKeys.findIndex((other) => other.key === key) !== at,
    );
    expect(twice).toEqual([]);
  });

  test('are shown in Danish with a slash', () => {
    expect(spellings['new-item']).toBe('/nyt punkt');
    expect(spellings['add-role']).toBe('/roller tilføj');
    expect(Object.keys(spellings)).toEqual(commandNames);
  });

  test.each(
    commandNames.flatMap((name) =>
      [...commandTable[name].danish, ...commandTable[name].english].map((called) => [called, name]),
    ),
  )('/%s leads to %s and to no other command', (called, name) => {
    const read = readCommand(`/${called} 3 x`, { units: [] });
    const found = read.kind === 'command' ? read.command.name : read.kind === 'problem' && read.name;
    expect(found).toBe(name === 'questions' ? 'ask' : name);
  });
});

describe('commands near what was typed', () => {
  test.each([
    ['nytpuntk', 'new-item'],
    ['nypunkt', 'new-item'],
    ['beslutnign', 'decide'],
    ['fortrid', 'undo'],
    ['lux', 'close-item'],
    ['dagsoren', 'agenda'],
    ['approvminutes', 'approve-minutes'],
    ['hjelp', 'help'],
  ])('%s is near %s', (key, name) => {
    expect(commandsNear({ typed: key, key, rest: '' })[0]?.name).toBe(name);
  });

  test.each(['luxx', 'tak', 'nej', 'ja', 'hvad', 'beslxxxning', 'x'.repeat(100_000)])(
    '%.20s is near none',
    (key) => {
      expect(commandsNear({ typed: key, key, rest: '' })).toEqual([]);
    },
  );

  test('are found nearest first', () => {
    const slips = commandsNear({ typed: 'mødre', key: 'mødre', rest: '' }).map((near) => near.slips);
    expect(slips).toEqual(slips.toSorted((one, other) => one - other));
  });
});
