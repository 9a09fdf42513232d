import { may } from '../../domain/rights.ts';
import { commandNames } from '../../domain/typed/command-words.ts';
import type { Words } from '../../words/words.ts';
import type { Say, Scene } from '../scene.ts';
import { faceOf } from './all.ts';
import type { Face } from './face.ts';

/** `/hjælp`: what this person may do on this board, and nothing else. */
export const help: Face<'help'> = {
  right: null,
  answer: async ({ words, board, me }) => {
    const { talk } = words;
    if (me.roles.length === 0) return [{ text: talk.helpNobody(board.name) }];
    const roles = words.list(me.roles.map((role) => words.roles[role]));
    const lines = offered({ me }).map(
      (name) => `• ${words.commands[name].usage} – ${words.commands[name].does}`,
    );
    return [{ text: [talk.helpTitle, talk.helpIntro(board.name, roles), ...lines, talk.helpEnd].join('\n') }];
  },
};

export function helpWithoutBoard(words: Words): Say[] {
  return [{ text: words.talk.helpNoBoard }];
}

function offered({ me }: Pick<Scene, 'me'>) {
  return commandNames.filter((name) => {
    const face = faceOf(name);
    if (!face) return false;
    return [face.right, face.or].some(
      (right) => right === null || (right !== undefined && may(me.roles, right)),
    );
  });
}
