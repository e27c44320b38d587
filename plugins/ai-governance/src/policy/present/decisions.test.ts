import { decisionSummary } from '../../__testUtils__/fixtures';
import { presentDecisions, presentOutcome } from './decisions';

describe('decisions', () => {
  it.each([
    ['pass', 'pass', false, 'passed', undefined],
    ['hold', 'hold', false, 'held', undefined],
    ['deny', 'deny', false, 'denied', undefined],
    ['pass', 'hold', false, 'passed', 'held'],
    ['pass', 'deny', false, 'passed', 'denied'],
    ['hold', 'hold', true, 'preview', 'held'],
    ['pass', 'pass', true, 'preview', 'passed'],
  ] as const)(
    'outcome %s, with all enforced %s, preview %s reads %s',
    (outcome, wouldBe, isPreview, word, would) => {
      expect(presentOutcome({ outcome, wouldBe, isPreview })).toMatchObject({
        word,
        wouldBe: would,
      });
    },
  );

  it.each([
    [412, '#412'],
    [undefined, '9f2c1ab4'],
  ])('of pull request %s is titled %s', (pullRequest, title) => {
    const [line] = presentDecisions([decisionSummary({ pullRequest })]);
    expect(line?.title).toBe(title);
  });
});
