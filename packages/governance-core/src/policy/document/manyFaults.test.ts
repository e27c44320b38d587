import { smallDocumentWith } from '../__testUtils__/smallDocument';
import { parsePolicy } from './parsePolicy';

const issuesOf = (text: string) => {
  const parsed = parsePolicy(text);
  return parsed.ok ? [] : parsed.issues;
};

describe('parsePolicy: faults of whole documents (issue A, B1)', () => {
  it('a list for a document', () => {
    expect(issuesOf('[1]')).toEqual([
      {
        code: 'policy.invalidValue',
        message: 'expected a policy document, which is a map, got a list of 1',
        path: '',
        line: 1,
        column: 1,
      },
    ]);
  });

  it.each([
    [1000, undefined],
    [1001, '1 more faults; correct these first'],
  ])('the last of %i faults', (count, message) => {
    const issues = issuesOf(
      smallDocumentWith(
        'areas:',
        `caseBases: { a: { change: { files: [${Array(count).fill(5).join(', ')}] } } }\nareas:`,
      ),
    );
    expect(issues).toHaveLength(Math.min(count, 1000) + (message ? 1 : 0));
    expect(issues.find(({ code }) => code === 'policy.moreFaults')).toEqual(
      message && { code: 'policy.moreFaults', message, path: '' },
    );
  });

  it.each<[string, string, string, string, string]>([
    [
      'a key of a map',
      'S1: AI',
      '1S: AI',
      'metadata.statement["1S"]',
      '1S: AI',
    ],
    ['an area', '  login:', '  1ogin:', 'areas["1ogin"]', '1ogin:'],
  ])('the place of a key that is no id: %s', (_, from, to, path, at) => {
    const text = smallDocumentWith(from, to);
    const before = text.slice(0, text.indexOf(at)).split('\n');
    expect(issuesOf(text)[0]).toMatchObject({
      code: 'policy.invalidValue',
      path,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    });
  });
});
