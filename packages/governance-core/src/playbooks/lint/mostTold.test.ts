import type { PlaybookFinding } from './lintTypes';
import { MOST_TOLD, mostTold } from './mostTold';

const findings = (
  count: number,
  of: Partial<PlaybookFinding> = {},
): readonly PlaybookFinding[] =>
  Array.from({ length: count }, (_, index) => ({
    severity: 'error',
    code: 'playbooks.a',
    message: `m${index + 1}`,
    file: 'PLAYBOOK.md',
    line: index + 1,
    ...of,
  }));

describe('mostTold', () => {
  it.each([0, 1, MOST_TOLD])('all of %i', count => {
    expect(mostTold(findings(count))).toEqual(findings(count));
  });

  it.each([MOST_TOLD + 1, 100_000])(
    'the first twenty of %i, and how many more there are',
    count => {
      const told = mostTold(findings(count));
      expect(told.slice(0, -1)).toEqual(findings(MOST_TOLD));
      expect(told.at(-1)).toEqual({
        ...findings(MOST_TOLD + 1).at(-1),
        message: `${count - MOST_TOLD} more of this kind stand from here on; expected none`,
      });
    },
  );

  it.each<[string, Partial<PlaybookFinding>]>([
    ['code', { code: 'playbooks.b' }],
    ['file', { file: 'a.md' }],
    ['severity, so that no warnings hide an error', { severity: 'warning' }],
  ])('those of another %s count for themselves', (_, of) => {
    const all = [...findings(MOST_TOLD), ...findings(MOST_TOLD, of)];
    expect(mostTold(all)).toEqual(all);
  });
});
