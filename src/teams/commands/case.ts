import { Refusal } from '../../errors.ts';
import { listCase } from '../lists/case.ts';
import type { Face } from './face.ts';

/** `/sag 24/24964`: what the case's items came to over the years, as whoever reads the answer may see it. */
export const caseTimeline: Face<'case'> = {
  right: 'see-case',
  answer: async (scene, { caseNumber, page }) => {
    const listed = await listCase(scene, { caseNumber, page, reader: scene.audience });
    if (!listed) throw new Refusal('case-unknown', { caseNumber });
    return [listed];
  },
};
