import type { Body } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';

/** A new item as it is being typed. */
export type Written = {
  title: string;
  isClosed: boolean;
  reason: string;
  minutes: string;
  units: readonly string[];
  caseNumber: string;
  recommendation: string;
};

export const emptyItem: Written = {
  ...{ title: '', isClosed: false, reason: '', minutes: '', units: [], caseNumber: '', recommendation: '' },
};

/** The same as it is sent: what was left empty is not there. */
export function bodyOf({ isClosed, reason, minutes, units, ...texts }: Written): Body<Routes['addItem']> {
  return {
    title: texts.title.trim(),
    minutes: minutesIn(minutes),
    units: [...units],
    caseNumber: said(texts.caseNumber),
    recommendation: said(texts.recommendation),
    ...(isClosed ? { closed: true, closedReason: said(reason) } : {}),
  };
}

/** Null where none are typed, or none that can be read. */
export function minutesIn(text: string): number | null {
  const minutes = Number(text);
  return text.trim() === '' || !Number.isFinite(minutes) ? null : minutes;
}

export function said(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
