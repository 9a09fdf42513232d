import type { about as danish } from '../da/about.ts';

/** The two pages that the app package leads to. */
export const about: typeof danish = {
  privacy: {
    title: 'Mødeklar and your data',
    parts: [
      [
        'Who is responsible',
        'The municipality whose executive board uses Mødeklar is the controller. Mødeklar runs at the municipality itself or at whoever it has asked to run it. Ask the board’s secretary, or write to the municipality’s data protection officer.',
      ],
      [
        'What is kept',
        'Name, e-mail address, Entra id and role of those who belong to the board or are told something by it; meetings, agendas, attachments, reactions, questions, notes, decisions and minutes; and who changed what and when. Of what is written in the channel Mødeklar reads only what mentions it.',
      ],
      [
        'What it is for',
        'Preparing the board’s meetings, writing minutes and telling of decisions. Nothing else, and nobody is shown anything who may not see it by the municipality’s own roles.',
      ],
      [
        'For how long',
        'Decisions and minutes are preserved as the Danish archive law asks. The rest is deleted when the municipality no longer needs it.',
      ],
      [
        'Your rights',
        'You may ask the municipality what is kept about you, have mistakes corrected, and have deleted what need not be preserved. You may complain to Datatilsynet, the Danish data protection agency.',
      ],
    ],
  },
  terms: {
    title: 'Terms of use of Mødeklar',
    parts: [
      [
        'Who may use it',
        'Employees of the municipality to whom the secretary has given a role. The role decides what you see and may do.',
      ],
      [
        'Confidentiality',
        'A closed item is confidential. Share it with nobody but those who may see it too, not as a screenshot either.',
      ],
      [
        'Responsibility',
        'Mødeklar suggests what it reads in a text; whoever confirms it answers for its being right. The software is free (MIT licence) and comes as it is.',
      ],
    ],
  },
};
