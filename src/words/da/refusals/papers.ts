import type { SomeRefusals } from '../../refusals.ts';

/** The minutes and the files. */
export const papers = {
  'no-minutes-yet': () => 'Der er intet referat af mødet endnu. Det kommer, når mødet er afholdt.',
  'no-minutes-for-you': () => 'Der er intet i det, som du må læse.',
  'meeting-not-begun': () => 'Mødet er ikke begyndt endnu, så der er intet referat at lave.',
  'minutes-not-sent': () =>
    'Referatet er ikke sendt til godkendelse endnu. Det gør sekretæren med /godkend referat.',
  'minutes-sent-already': () =>
    'Referatet er allerede sendt til godkendelse. /referat viser, hvem der mangler at svare.',
  'minutes-approved-already': () =>
    'Referatet er godkendt, og teksten ændres ikke mere. Sekretæren kan føje en bemærkning til med /indvend referat.',
  'minutes-not-approved': () => 'Referatet er ikke godkendt endnu, så det kan stadig rettes direkte.',
  'not-approver': () => 'Referatet godkendes af formanden og direktørerne på mødets dag.',
  'nobody-approves': () =>
    'Direktionen havde hverken formand eller direktører på mødets dag. Ret det med /roller.',
  'files-in-chat-only': () => 'Filer kan jeg kun give dig i vores private chat. Skriv det samme til mig dér.',
  'no-pre-reads': ({ number }) => `Punkt ${number} har ingen bilag, der kan markeres som læst.`,
  'pre-reads-full': ({ most }) => `Et punkt kan højst have ${most} bilag.`,
  'pre-read-there': ({ number }) => `Det bilag står der allerede, som nr. ${number}.`,
  'no-such-pre-read': ({ number, last }) =>
    last === 0
      ? 'Punktet har ingen bilag.'
      : `Der er intet bilag nr. ${number}. Punktet har ${last} bilag; se dem med /bilag og punktets nummer.`,
  'pre-read-not-yours': () =>
    'Det bilag har en anden tilføjet. Bed sekretæren om at ændre det; du kan selv ændre dem, du har tilføjet.',
  'link-wrong': ({ text }) => `“${text}” er ikke et link, jeg kan bruge. Det skal begynde med https://.`,
  'file-missing': () =>
    'Der mangler et link eller en fil. Skriv linket efter nummeret, eller send filen sammen med kommandoen i vores private chat.',
  'file-too-large': ({ most }) =>
    `Filen er større end ${most} MB. Læg den i SharePoint, og tilføj linket i stedet.`,
  'file-empty': () => 'Filen er tom. Intet er gemt.',
  'file-away': () => 'Jeg kunne ikke hente filen fra Teams. Prøv at sende den igen.',
  'no-file-there': ({ number }) =>
    `Der ligger ingen fil hos mig under det nummer. Åbn linket, eller se bilagene med /bilag ${number}.`,
} satisfies SomeRefusals;
