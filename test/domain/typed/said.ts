/** What stands in several of the examples. */
export const february = { kind: 'date', day: 25, month: 2, year: null } as const;
export const march = { kind: 'date', day: 10, month: 3, year: null } as const;
export const tuesday = { kind: 'weekday', weekday: 2 } as const;
export const nextMeeting = { kind: 'next-meeting' } as const;
export const third = { number: 3, meeting: null } as const;
export const thirdInFebruary = { number: 3, meeting: february } as const;
export const budget = { title: 'Budget', caseNumber: null, units: [], minutes: 15, closed: false, to: null };
