import {
  entityPolicy,
  prohibitedPolicy,
  unclassifiedPolicy,
} from '../../__testUtils__/fixtures';
import { setupGaps } from './setup';

describe('what somebody has to set up', () => {
  it.each([
    ['nothing when all is well', entityPolicy(), []],
    ['problems of the annotations', prohibitedPolicy(), ['problem']],
    ['repository and tier', unclassifiedPolicy(), ['noRepository', 'noTier']],
  ])('%s', (_, policy, kinds) => {
    expect(setupGaps(policy).map(gap => gap.kind)).toEqual(kinds);
  });
});
