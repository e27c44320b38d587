import { foundBy } from '../__testUtils__/lintContext';
import { lintReviewBy } from './lintReviewBy';

const DUE =
  'warning reviewDate -: the review was due on 2027-05-31; expected a day to come, after somebody has looked at the text';
const LATE =
  'warning reviewDate -: the next review is on 2027-05-31; expected one within eighteen months';

describe('lintReviewBy: a playbook that is to be looked at on 31 May 2027', () => {
  it.each<[string, string, readonly string[]]>([
    ['months before', '2027-01-31', []],
    ['on that day', '2027-05-31', []],
    ['a day later', '2027-06-01', [DUE]],
    ['548 days before', '2025-11-29', []],
    ['549 days before', '2025-11-28', [LATE]],
  ])('%s', (_, today, found) => {
    expect(foundBy(lintReviewBy, {}, { today })).toEqual(found);
  });
});
