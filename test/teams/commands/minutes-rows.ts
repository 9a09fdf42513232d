import { leaders, type Row } from './rights-row.ts';

/** What people type about the minutes, and what comes as a document. */
export const minutesRows: readonly Row[] = [
  {
    ...{ command: 'minutes', typed: '/referat', may: 'yyyyy', at: 'held' },
    // Teams lets bots give files in the personal chat alone.
    ...{ who: '', says: /minutes\.file|i vores private chat/ },
  },
  {
    ...{ command: 'excerpt', typed: '/uddrag 2', may: 'yyyyy', at: 'held' },
    ...{ who: '', says: /Uddrag Direktionen 2026-11-24\.pdf|i vores private chat/ },
  },
  {
    ...{ command: 'agenda', typed: '/dagsorden pdf', may: 'yyyyy' },
    ...{ who: '', says: /Dagsorden Direktionen 2026-11-24\.pdf|i vores private chat/ },
  },
  {
    ...{ command: 'meeting-pack', typed: '/mødepakke', may: 'yyyyy' },
    ...{ who: '', says: /Mødepakke Direktionen 2026-11-24\.pdf|i vores private chat/ },
  },
  {
    ...{ command: 'approve-minutes', typed: '/godkend referat', may: 'yynnn', at: 'held' },
    ...{ who: /ikke sendt til godkendelse endnu|Kun formanden og direktørerne kan/ },
    says: /sendt til godkendelse hos 3 medlemmer/,
  },
  {
    ...{ command: 'approve-minutes', typed: '/godkend referat', may: 'nyynn', at: 'round' },
    ...{ who: /allerede sendt til godkendelse|Kun formanden og direktørerne kan/ },
    says: /Du har godkendt referatet/,
  },
  {
    ...{ command: 'object-to-minutes', typed: '/indvend referat Punkt 2 blev udskudt', may: 'nyynn' },
    ...{ at: 'round', who: leaders, says: /indsigelse er sendt til sekretæren/ },
  },
  {
    ...{ command: 'object-to-minutes', typed: '/indvend referat Bilag 2 er eftersendt', may: 'yynnn' },
    ...{ at: 'approved', who: /Referatet er godkendt|Kun formanden og direktørerne kan/ },
    says: /Bemærkningen er føjet til/,
  },
];
