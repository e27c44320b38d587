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
    ['notReported', 'report'],
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

  it('asks for a first decision when there is none', () => {
    const policy = { ...entityPolicy(), observedIn: undefined };
    expect(
      presentSummary({ ...policy, compliance: 'notReported' }).otherwise,
    ).toBe('firstDecision');
  });

  it('does not tell a fault twice', () => {
    const { status, ...policy } = unclassifiedPolicy();
    const problems = [status.because];
    expect(
      presentSummary({ ...policy, status: { ...status, problems } }).because,
    ).toBeUndefined();
  });

  it('never lets an unclassified component look allowed', () => {
    expect(STATUS_TONE.unclassified).not.toBe(STATUS_TONE.allowed);
    expect(STATUS_TONE.unclassified).not.toBe(
      STATUS_TONE.allowedWithConditions,
    );
  });
});
