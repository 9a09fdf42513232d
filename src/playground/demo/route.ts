/** Where one of the demo's items goes: the days are counted from the day it is laid out, and from the next meeting. */
export const demoRoute = {
  title: 'Fremtidens skoledistrikter i Åløse Nord',
  treated: {
    body: 'Chefforum',
    daysAgo: 4,
    answer: 'Chefforum anbefaler forslaget og beder om en plan for skolevejene.',
  },
  planned: [
    { body: 'Økonomiudvalget', daysAfter: 15 },
    { body: 'Byrådet', daysAfter: 29 },
  ],
};
