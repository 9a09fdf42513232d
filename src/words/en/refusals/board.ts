import type { SomeRefusals } from '../../refusals.ts';
import { list, rights } from '../common.ts';
import { unchanged } from './common.ts';

/** The board, its people and their roles. */
export const board = {
  'no-role': ({ board }) =>
    `You have no role in ${board}, so I cannot show or change anything for you. Ask the secretary to add you with /roles add.`,
  'not-allowed': ({ right }) => {
    const { who, what } = rights[right as keyof typeof rights];
    return `I cannot do that for you: only ${who} can ${what}. ${unchanged}`;
  },
  'no-board-here': () =>
    'This channel does not belong to an executive board yet. Type /set up, and we will set it up together – or write to me in our private chat.',
  'no-board-yet': () =>
    'You do not belong to any executive board here yet. Add me to the board’s team, and type /set up in the channel.',
  'which-board': ({ boards }) =>
    `You belong to several: ${list(boards)}. Type for example “in ${boards[0]}”, and I will remember it – then send the command again.`,
  'no-such-board': ({ name, boards }) =>
    `I know of no executive board called “${name}”. You belong to ${list(boards)}.`,
  'no-channel': () =>
    'The agenda cannot be published yet, as I do not know how to reach the channel. Add me to the board’s team, and type /set up in the channel.',
  'person-unknown': ({ name }) => `I know nobody called “${name}” here. See whom I know with /roles.`,
  'person-ambiguous': ({ name, people }) =>
    `“${name}” fits more than one person: ${list(people)}. Write a little more of the name.`,
  'address-unknown': ({ address }) => `Nobody in the organisation has the address “${address}”. ${unchanged}`,
  'address-ambiguous': ({ address, people }) =>
    `Several in the organisation have the address “${address}”: ${list(people)}. Write the one they sign in with.`,
  'directory-away': () => 'The organisation’s directory does not answer just now. Try again in a moment.',
  'directory-forbidden': () =>
    'Mødeklar may not look people up in the organisation’s directory. Ask the administrator to give access, or add the person to the team first.',
  'role-unknown': ({ text }) =>
    `I do not know the role “${text}”. The roles are secretary, chair, director, chief and guest.`,
  'role-exists': () => 'The person already has that role.',
  'role-not-held': ({ name }) => `${name} does not have that role.`,
  'unit-missing': () => 'A chief belongs to a centre: type for example /roles add Anna Holm chief CBU.',
  'last-secretary': () =>
    'There must be at least one secretary. Add the new one before you remove the last one.',
  'secretary-missing': () => 'Choose at least one secretary.',
  'chief-line-wrong': ({ line }) =>
    `I do not understand the line “${line}”. Write it as CBU; Center for Byudvikling; Anna Holm. Nothing has been saved.`,
  'board-name-taken': ({ name }) =>
    `There is already an executive board called “${name}”. Choose another name.`,
} satisfies SomeRefusals;
