import { caseInSession } from '../../actions/find-cases.ts';
import { Refusal } from '../../errors.ts';
import { listCase } from '../lists/case.ts';
import { cases } from '../lists/cases.ts';
import type { Face } from './face.ts';

/**
 * `/sag 24/24964`: what the case's items came to over the years, as whoever reads the answer may see it. Without a number
 * that of the item the meeting in session is at, or else the cases treated last.
 */
export const caseTimeline: Face<'case'> = {
  right: 'see-case',
  answer: async (scene, { caseNumber, page }) => {
    const { outside, by, audience: reader } = scene;
    if (caseNumber !== null) {
      const listed = await listCase(scene, { caseNumber, page, reader });
      if (!listed) throw new Refusal('case-unknown', { caseNumber });
      return [listed];
    }
    const current =
      page === 1 ? await outside.store.read(by.tenantId, (db) => caseInSession(db, scene)) : null;
    const listed = current && (await listCase(scene, { caseNumber: current, page: 1, reader }));
    return [listed ? listed : await cases(scene, { page, reader })];
  },
};
