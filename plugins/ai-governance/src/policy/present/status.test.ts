import {
  allowedPolicy,
  entityPolicy,
  prohibitedPolicy,
  unclassifiedPolicy,
} from '../../__testUtils__/fixtures';
import { presentSummary, STATUS_TONE } from './status';

describe('summary of a component', () => {
  it.each([
    ['allowed with conditions', entityPolicy(), 'info', 'Internal'],
    ['allowed', allowedPolicy(), 'success', 'Public'],
    ['prohibited', prohibitedPolicy(), 'danger', 'Confidential'],
    [
      'unclassified: no tier is shown as its own',
      unclassifiedPolicy(),
      'warning',
      undefined,
    ],
  ])('%s', (_, policy, tone, tierTitle) => {
    expect(presentSummary(policy)).toMatchObject({ tone, tierTitle });
  });

  it.each([
    ['met', 'nothingToDo'],
    ['notMet', 'meetConditions'],
    ['notReported', 'firstDecision'],
    ['waived', 'nothingToDo'],
    ['notApplicable', 'nothingToDo'],
  ] as const)(
    'with conditions %s and no step named: %s',
    (compliance, otherwise) => {
      expect(presentSummary(entityPolicy({ compliance })).otherwise).toBe(
        otherwise,
      );
    },
  );

  it('never lets an unclassified component look allowed', () => {
    expect(STATUS_TONE.unclassified).not.toBe(STATUS_TONE.allowed);
    expect(STATUS_TONE.unclassified).not.toBe(
      STATUS_TONE.allowedWithConditions,
    );
  });
});
