import { useEffect } from 'react';
import type { Meeting } from '../meeting/answers.ts';
import { forgetTexts, forgetTextsOfOthers } from '../session/kept-text.ts';
import { openItems } from './decidable.ts';

/** Has the device keep what the reader typed of the meeting's items no longer than it can be sent. */
export function useKeptTexts(meeting: Meeting, personId: string | null): void {
  useEffect(() => forgetTexts(localStorage, meeting.meetingId, openItems(meeting)), [meeting]);
  useEffect(() => {
    if (personId) forgetTextsOfOthers(localStorage, personId);
  }, [personId]);
}

/** Tells whether something would be lost with the fields, for as long as they stand there. */
export function useUnsafe(isUnsafe: boolean, tell: (isUnsafe: boolean) => void): void {
  useEffect(() => {
    tell(isUnsafe);
    return () => tell(false);
  }, [isUnsafe, tell]);
}
