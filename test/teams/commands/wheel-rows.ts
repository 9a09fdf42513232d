import { editors, type Row } from './rights-row.ts';

const readers = 'Kun sekretæren, formanden, direktører og centerchefer kan';
const on = { command: 'annual-wheel', at: 'wheel' } as const;

/** What people type about the annual wheel, with one item on it for the later meeting. */
export const wheelRows: readonly Row[] = [
  { ...on, typed: '/årshjul', may: 'yyyyn', who: readers, says: /1\. aarligttitel/ },
  { ...on, typed: '/årshjul 1', may: 'yyyyn', who: readers, says: /hvert år i december/ },
  { ...on, typed: '/årshjul 1 forbered', may: 'yyyyn', who: readers, says: /item\.save/ },
  { ...on, typed: '/årshjul tilføj', may: 'yynnn', who: editors, says: /wheel\.save/ },
  {
    ...{ ...on, typed: '/årshjul tilføj Budget hvert år i marts 20 min', may: 'yynnn', who: editors },
    says: /“Budget” er i årshjulet: hvert år i marts/,
  },
  {
    ...{ ...on, typed: '/årshjul fra 2 hvert år i november', may: 'yynnn', who: editors },
    says: /“Ny cykelsti” er i årshjulet/,
  },
  {
    ...{ ...on, typed: '/årshjul 1 sæt på', may: 'yynnn', who: editors },
    says: /Sat på mødet tirsdag den 8\. december 2026 som punkt 2/,
  },
  { ...on, typed: '/årshjul sæt på 8. december', may: 'yynnn', who: editors, says: /som punkt 2/ },
  { ...on, typed: '/årshjul 1 spring over', may: 'yynnn', who: editors, says: /springes over/ },
  { ...on, typed: '/årshjul 1 ret 30 min', may: 'yynnn', who: editors, says: /er i årshjulet/ },
  { ...on, typed: '/årshjul 1 ret', may: 'yynnn', who: editors, says: /wheel\.save/ },
  { ...on, typed: '/årshjul 1 fjern', may: 'yynnn', who: editors, says: /wheel\.remove/ },
  { ...on, typed: '/årshjul forslag', may: 'yynnn', who: editors, says: /Jeg finder intet/ },
];
