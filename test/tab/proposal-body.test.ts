import { describe, expect, test } from '@jest/globals';
import { proposalEdit } from '../../src/api/v1/edits.ts';
import { changesIn, clashesIn, writtenOf } from '../../src/tab/add/proposal-body.ts';

const values = {
  ...{ title: 'Nyt rådhus', caseNumber: '26/1001', units: ['CFE'], minutes: 20, audience: [] },
  ...{ closed: true, closedReason: 'Forhandling', background: 'Fordi.', recommendation: null },
  ...{ caseStatement: null, finances: null, attachments: [] },
};
const begun = writtenOf({ values, wish: { chosen: 'meeting-2', choices: [] } });

describe('a proposal that is changed', () => {
  test('sends what was touched, emptied where it was emptied, and leaves the rest to others', () => {
    const touched = changesIn({ ...begun, background: ' ', isClosed: false, wished: '' }, [
      ...(['background', 'isClosed', 'wished'] as const),
    ]);

    expect(proposalEdit.parse(touched)).toEqual({ background: null, closed: false, wishedMeeting: null });
    expect(changesIn(begun, [])).toEqual({});
  });

  test('shows what another made of a field that was touched here, and of no other', () => {
    const theirs = { ...begun, title: 'Rådhus', units: ['CTM'], finances: '8 mio.' };

    expect(clashesIn({ title: 'Mit rådhus', units: ['CTM'], background: 'Nu.' }, begun, theirs)).toEqual([
      'title',
    ]);
    expect(clashesIn({ title: 'Mit rådhus' }, begun, begun)).toEqual([]);
  });
});
