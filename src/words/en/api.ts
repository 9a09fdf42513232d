import type { SomeRefusals } from '../refusals.ts';

export const api = {
  titles: {
    signIn: 'You are not signed in',
    refused: 'That cannot be done',
    notThere: 'Not found',
    changed: 'It was changed meanwhile',
    needsVersion: 'Cannot be saved like this',
    wrong: 'Something is not filled in correctly',
    away: 'Mødeklar cannot answer right now',
    busy: 'A little too fast',
    broken: 'Something went wrong on our side',
  },
  signIn:
    'We cannot tell who you are. Open the tab again in Teams, or sign in again, and you go on where you left off.',
  changed:
    'Somebody changed it since you opened it. Nothing was saved. See what stands there now, and choose what is to hold.',
  needsVersion:
    'The page did not say which version you saw. Nothing was saved. Reload the page and try again.',
  inHand: 'It was sent already and is being saved. Wait a moment, and look again.',
  keyTaken:
    'The page used the same mark for two different changes, and this one is not saved. Reload the page and try again.',
  wrongMethod: 'That cannot be done here. Nothing was saved. Reload the page and try again.',
  tooLarge: 'Too much at once: at most 1 MB at a time. Nothing was saved. Make it shorter and try again.',
  notJson: 'It has to be sent as JSON (application/json). Nothing was saved.',
  unreadable: 'What was sent cannot be read. Nothing was saved. Reload the page and try again.',
  wrong: (fields: readonly string[]) =>
    `Correct this and try again: ${fields.join(', ')}. Nothing was saved.`,
  unknownField: 'Is not known here.',
  missing: 'Is missing, or not of the kind that belongs here.',
  tooMuch: (most: string) => `Is too long or too large: at most ${most}.`,
  tooLittle: (least: string) => `Is too short or too small: at least ${least}.`,
  noChoice: 'Is none of the choices.',
  wrongForm: 'Does not have the form it should have.',
  instead: {
    'no-meeting': () => 'The meeting does not exist, or is not open to you. Nothing was saved.',
    'item-is-standing': ({ number }) =>
      `Item ${number} is a standing item without a decision. Write what was said in its record instead.`,
    'item-decided': ({ number }) =>
      `Item ${number} has been decided at this meeting, so it stays as it is here. Correct the decision instead. Nothing was saved.`,
    'person-unknown': ({ name }) =>
      `“${name}” does not belong here. Choose one of those the page shows. Nothing was saved.`,
  } satisfies SomeRefusals,
  away: 'Nothing was saved. Try again in a while.',
  busy: 'You have asked very often in a short time. Wait a moment; the page goes on by itself.',
  broken: 'Nothing was saved, and the mistake was written down. Try again, or tell the secretary about it.',
};
