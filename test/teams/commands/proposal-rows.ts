import { editors, type Row } from './rights-row.ts';

const proposers = 'Kun direktører og centerchefer kan';
const nothing = /Listen er tom|Kun direktører og centerchefer kan/;

/** The form itself in the personal chat; in the channel a button for it. */
const form = /item\.save|item\.new/;

/** What people type for a new item, about proposals and about the waiting list. */
export const proposalRows: readonly Row[] = [
  { command: 'new-item', typed: '/nyt punkt', may: 'yyppn', who: proposers, says: form },
  {
    ...{ command: 'new-item', typed: '/nyt punkt Skovens veje 10 min', may: 'yyppn' },
    ...{ who: proposers, says: /Gemt som punkt 5|Forslaget er sendt til sekretæren/ },
  },
  {
    // Whoever adds items directly has no need to propose: their proposal is an item at once.
    ...{ command: 'propose', typed: '/foreslå Skovens veje', may: 'yyppn' },
    ...{ who: proposers, says: /Gemt som punkt 5|Forslaget er sendt/ },
  },
  { command: 'propose', typed: '/foreslå', may: 'yyppn', who: proposers, says: form },
  {
    ...{ command: 'proposals', typed: '/forslag', may: 'yyyyn', who: proposers },
    says: /foreslaaettitel|Du har ingen forslag/,
  },
  // The director of the scene has proposed nothing.
  { command: 'proposals', typed: '/forslag 1', may: 'yynyn', who: nothing, says: /foreslaaettitel/ },
  {
    ...{ command: 'proposals', typed: '/forslag 1 til 8. december', may: 'yynnn' },
    ...{ who: editors, says: /sat på dagsordenen tirsdag den 8\. december/ },
  },
  {
    ...{ command: 'proposals', typed: '/forslag 1 venteliste', may: 'yynnn' },
    ...{ who: editors, says: /står på ventelisten/ },
  },
  {
    ...{ command: 'proposals', typed: '/forslag 1 retur Hvad koster det?', may: 'yynnn' },
    ...{ who: editors, says: /sendt retur til Carl Fisk/ },
  },
  { command: 'proposals', typed: '/forslag 1 ret', may: 'yynyn', who: nothing, says: /item\.save/ },
  {
    ...{ command: 'proposals', typed: '/forslag 1 ret Bedre titel 20 min', may: 'yynyn' },
    ...{ who: nothing, says: /gemt og venter på stillingtagen/ },
  },
  {
    ...{ command: 'proposals', typed: '/forslag 1 træk', may: 'nnnyn' },
    ...{ who: /Kun den, der har stillet|Listen er tom|Kun direktører/, says: /trukket tilbage/ },
  },
  {
    ...{ command: 'hand-back', typed: '/giv tilbage 2 Tallene mangler møde 8. december', may: 'yynnn' },
    ...{ at: 'accepted', who: editors, says: /givet tilbage til Carl Fisk/ },
  },
  { command: 'waiting-list', typed: '/venteliste', may: 'yynnn', who: editors, says: /ventendetitel/ },
  {
    ...{ command: 'waiting-list', typed: '/venteliste 1 og 1 til 8. december', may: 'yynnn' },
    ...{ who: editors, says: /Ét punkt er sat på mødet tirsdag den 8\. december/ },
  },
  {
    ...{ command: 'waiting-list', typed: '/venteliste 1 træk', may: 'yynnn' },
    ...{ who: editors, says: /waiting\.withdraw/ },
  },
  { command: 'waiting-list', typed: '/venteliste 1', may: 'yynnn', who: editors, says: /item\.place/ },
  {
    ...{ command: 'waiting-list', typed: '/venteliste 1 til 8. december', may: 'yynnn' },
    ...{ who: editors, says: /er sat på mødet tirsdag den 8\. december/ },
  },
];
