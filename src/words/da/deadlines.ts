import type { Day } from '../../domain/day.ts';
import { dates } from './common.ts';

/** What is said of a meeting's deadlines. */
export const deadlines = {
  line: (submission: Day, publication: Day) =>
    `Forslag senest ${dates.short(submission)} · dagsordenen udsendes senest ${dates.short(publication)}`,
  publishNow: (day: Day, items: number, proposals: number) =>
    [
      `Dagsordenen til mødet ${dates.long(day)} skal udsendes i dag, hvis alle skal nå at læse.`,
      items === 1 ? 'Der står ét punkt på den.' : `Der står ${items} punkter på den.`,
      ...(proposals > 0
        ? [
            proposals === 1
              ? 'Ét forslag venter på dig (/forslag).'
              : `${proposals} forslag venter på dig (/forslag).`,
          ]
        : []),
      'Skriv /udsend, når den er klar.',
    ].join(' '),
  readNow: (day: Day, items: readonly { number: number; title: string }[], more: number) =>
    [
      `Du mangler at læse bilag til mødet ${dates.long(day)}:`,
      ...items.map(({ number, title }) => `• Punkt ${number}: ${title}`),
      ...(more > 0 ? [`• og ${more} ${more === 1 ? 'punkt' : 'punkter'} mere`] : []),
      'Skriv fx /bilag 3 for at se dem og /læst 3, når du har læst dem.',
    ].join('\n'),
  sendAgain: (day: Day, title: string) =>
    `I dag er fristen for forslag til mødet ${dates.long(day)}. Dit forslag “${title}” er sendt retur og venter på dig.`,
};
