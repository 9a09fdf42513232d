import type { Row } from './rights-row.ts';

const readers = 'Kun direktionen og centercheferne kan';
const settlers = /Kun sekretæren og formanden kan|Kun direktionen og centercheferne kan/;
const ownersOrReaders =
  /Kun direktionen og centercheferne kan|Kun chefen for det center|Kun centercheferne kan/;

/** What people type about orders, after three of CFE: one reported, one open, one with a wish. */
export const orderRows: readonly Row[] = [
  {
    ...{ command: 'orders', typed: '/bestillinger', may: 'yyyyn', at: 'ordered' },
    ...{ who: readers, says: /Et notat om prisen/ },
  },
  {
    ...{ command: 'orders', typed: '/bestillinger 2', may: 'yyyyn', at: 'ordered' },
    ...{ who: readers, says: /Bestilt tirsdag den 24\. november 2026 på punkt 2/ },
  },
  {
    ...{ command: 'orders', typed: '/bestillinger 2 udført Se sagen', may: 'yynyn', at: 'ordered' },
    ...{ who: ownersOrReaders, says: /Bestillingen er udført|Meldt udført/ },
  },
  {
    ...{ command: 'orders', typed: '/bestillinger 1 retur Kortet mangler', may: 'yynnn', at: 'ordered' },
    ...{ who: settlers, says: /sendt tilbage/ },
  },
  {
    ...{ command: 'orders', typed: '/bestillinger 2 frist 22. december', may: 'yynyn', at: 'ordered' },
    ...{ who: ownersOrReaders, says: /Fristen er nu|Ønsket om frist/ },
  },
  {
    ...{ command: 'orders', typed: '/bestillinger 3 giv fristen', may: 'yynnn', at: 'ordered' },
    ...{ who: settlers, says: /Fristen er nu 20\. januar 2027/ },
  },
  {
    ...{ command: 'orders', typed: '/bestillinger 2 center CTM', may: 'yynnn', at: 'ordered' },
    ...{ who: settlers, says: /nu hos CTM/ },
  },
  {
    ...{ command: 'orders', typed: '/bestillinger 2 annuller', may: 'yynnn', at: 'ordered' },
    ...{ who: settlers, says: /er annulleret/ },
  },
  {
    ...{ command: 'orders', typed: '/bestillinger 2 svar', may: 'yynyn', at: 'ordered' },
    ...{ who: ownersOrReaders, says: /Svar på bestilling: Et/ },
  },
];
