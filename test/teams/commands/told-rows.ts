import { editors, type Row } from './rights-row.ts';

/** What people type about decisions that were told, and what they depend on. */
export const toldRows: readonly Row[] = [
  {
    ...{ command: 'receipts', typed: '/kvitteringer', may: 'yynnn', at: 'held' },
    ...{ who: editors, says: /2 · |Punkt 2: Ny cykelsti[\s\S]*ikke svaret/ },
  },
  {
    ...{ command: 'receipts', typed: '/kvitteringer 1 påmind', may: 'yynnn', at: 'held' },
    ...{ who: editors, says: /Carl Fisk er påmindet/ },
  },
  {
    ...{ command: 'recipients', typed: '/modtagere 2 også Dorte Bro', may: 'yynnn', at: 'held' },
    ...{ who: editors, says: /Dorte Bro får besked om beslutningen/ },
  },
  {
    // Nothing waits to be confirmed: what a draft becomes is tried elsewhere.
    ...{ command: 'confirm', typed: '/bekræft 2', may: 'yynnn', at: 'held' },
    ...{ who: editors, says: /ingen beslutning på punkt 2, der venter på at blive bekræftet/ },
  },
  {
    ...{ command: 'conditions', typed: '/betingelser', may: 'yyyyn', at: 'conditional' },
    who: 'Kun sekretæren, formanden, direktører og centerchefer kan',
    says: /Én betingelse er åben[\s\S]*Tilskuddet bevilges/,
  },
  {
    ...{ command: 'conditions', typed: '/betingelser 1 opfyldt Bevilget', may: 'yynyn', at: 'conditional' },
    who: 'Kun sekretæren, formanden',
    says: /Betingelsen er meldt opfyldt/,
  },
  {
    ...{ command: 'conditions', typed: '/betingelser 1 frist 1. marts', may: 'yynnn', at: 'conditional' },
    ...{ who: /Kun sekretæren[ ,]/, says: /Betingelsen er ændret/ },
  },
  {
    // Whoever was told, whatever their role.
    ...{ command: 'acknowledge', typed: '/modtaget 2', may: 'nnnyy', at: 'held' },
    ...{
      who: 'Du har ikke fået nogen beslutning på et punkt 2',
      says: /✓ Modtaget: beslutningen på punkt 2/,
    },
  },
  {
    ...{
      command: 'cannot-do',
      typed: '/kan ikke nås 2 Vi mangler folk til 1. marts',
      may: 'nnnyy',
      at: 'held',
    },
    who: 'Du har ikke fået nogen beslutning på et punkt 2',
    says: /Sekretæren har fået at vide, at beslutningen på punkt 2/,
  },
];
