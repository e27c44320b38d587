import type { DocumentIssue } from '../../shared/document/documentIssues';
import {
  quoteValue,
  type DocumentPath,
} from '../../shared/document/documentPath';
import { code } from '../../shared/sentence';
import { valueProblem } from '../template/valueProblem';
import type { WrittenVariable } from './playbookSchema';

/** What does not go together in a variable: its range, its options, and its default with both. */
export const fitIssues = (
  variable: WrittenVariable,
  path: DocumentPath,
): readonly DocumentIssue[] => [
  ...rangeIssues(variable, path),
  ...defaultIssues(variable, path),
];

function defaultIssues(
  variable: WrittenVariable,
  path: DocumentPath,
): readonly DocumentIssue[] {
  const { default: value, required, type, options } = variable;
  const isUndecided = type === 'choice' && !options;
  if (value === undefined || isUndecided) return [];
  const at = [...path, 'default'];
  if (required === true)
    return [
      invalid(
        at,
        'expected no default for a variable that has to be filled in; leave out `required` or `default`',
      ),
    ];
  // Whether it has the form of the pattern is found out when it is put in: core brings no RE2
  const problem = valueProblem(variable, value, () => true);
  return problem === undefined
    ? []
    : [invalid(at, `expected ${problem}; the default is ${quoteValue(value)}`)];
}

function rangeIssues(
  { minimum, maximum, options = [] }: WrittenVariable,
  path: DocumentPath,
): readonly DocumentIssue[] {
  const again = options.findIndex((each, at) => options.indexOf(each) < at);
  return [
    ...(minimum !== undefined && maximum !== undefined && minimum > maximum
      ? [
          invalid(
            [...path, 'minimum'],
            `expected at most the maximum, which is ${maximum}, got the number ${code(String(minimum))}`,
          ),
        ]
      : []),
    ...(again < 0
      ? []
      : [
          invalid(
            [...path, 'options', again],
            `the option ${quoteValue(options[again])} stands twice; expected it once`,
          ),
        ]),
  ];
}

/** An issue of `playbooks.invalidValue`. */
export const invalid = (
  path: DocumentPath,
  message: string,
): DocumentIssue => ({
  code: 'playbooks.invalidValue',
  message,
  path,
});
