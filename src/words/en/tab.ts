export const tab = {
  notBuilt:
    'The tab has not been built on this server yet. The administrator builds it with npm ci and starts Mødeklar again. Everything else works as before, the cards in Teams too.',
  skip: 'Skip to the content',
  loading: 'Loading …',
  tryAgain: 'Try again',
  home: 'My meetings',
  unknown: {
    title: 'There is nothing here',
    text: 'The page does not exist, or it is not open to you.',
    back: 'To my meetings',
  },
  wrong: {
    title: 'That did not work',
    text: 'Something went wrong on our side. Try again in a moment; nothing has changed.',
    unreachable: 'Mødeklar does not answer right now. What you see may be older than what holds.',
    bug: 'The page could not be shown. Load it again.',
    reload: 'Load again',
  },
  signIn: {
    title: 'You are not signed in',
    text: 'Mødeklar could not recognise you at Microsoft.',
    again: 'Sign in',
    asWhom: 'Who would you like to be in the trial?',
  },
  offline: 'No connection. What you see may be older than what holds.',
  back: 'Back',
  theBoard: (name: string) => `To ${name}`,
};
