import { failed, ok, type Result } from '../../shared/result';
import { code } from '../../shared/sentence';
import type { Variable, VariableValue } from '../types';
import type { VariableValues } from './renderTemplate';

/** Whether the whole of a text matches a pattern in RE2 syntax; comes from outside, since core brings no such engine. */
export type MatchesPattern = (pattern: string, text: string) => boolean;

/** Longest value when the variable names no limit, in characters. */
export const MAX_VALUE_LENGTH = 20_000;

/**
 * Checks what somebody filled in, and puts defaults where nothing was. Every fault comes back, with the name of the variable as its
 * path. Codes: `playbooks.unknownVariable`, `missingValue`, `invalidValue`.
 */
export function checkValues(
  variables: readonly Variable[],
  values: Readonly<Record<string, unknown>>,
  matches: MatchesPattern,
): Result<VariableValues> {
  const known = new Set(variables.map(({ name }) => name));
  const unknown = Object.keys(values)
    .filter(name => !known.has(name))
    .map(name => ({
      code: 'playbooks.unknownVariable',
      message: `the template has no variable ${code(name)}; expected ${variables.map(each => code(each.name)).join(', ') || 'none'}`,
      path: name,
    }));
  const checked = variables.map(variable => ({
    variable,
    value: readValue(variable, values, matches),
  }));
  const issues = [
    ...unknown,
    ...checked.flatMap(({ value }) => (value.ok ? [] : value.issues)),
  ];
  if (issues.length > 0) return failed(...issues);
  return ok(
    Object.fromEntries(
      checked.flatMap(({ variable, value }) =>
        value.ok && value.value !== undefined
          ? [[variable.name, value.value]]
          : [],
      ),
    ),
  );
}

function readValue(
  variable: Variable,
  values: Readonly<Record<string, unknown>>,
  matches: MatchesPattern,
): Result<VariableValue | undefined> {
  const { name, title, isRequired } = variable;
  const given = Object.hasOwn(values, name) ? values[name] : undefined;
  const isBlank =
    given === undefined ||
    given === null ||
    (typeof given === 'string' && !/\S/.test(given));
  if (isBlank && isRequired)
    return failed({
      code: 'playbooks.missingValue',
      message: `${code(title)} is missing; expected ${wanted(variable)}`,
      path: name,
    });
  if (isBlank) return ok(variable.default);
  const problem = problemOf(variable, given, matches);
  return problem === undefined
    ? ok(given as VariableValue)
    : failed({
        code: 'playbooks.invalidValue',
        message: `${code(title)}: expected ${problem}`,
        path: name,
      });
}

const wanted = ({ type, options = [] }: Variable): string =>
  ({
    text: 'a line of text',
    multiline: 'text',
    choice: `one of ${options.map(code).join(', ')}`,
    number: 'a number',
    boolean: '`true` or `false`',
  })[type];

/** What was expected instead of a value; `undefined` when it may stand. */
function problemOf(
  variable: Variable,
  value: unknown,
  matches: MatchesPattern,
): string | undefined {
  const { type } = variable;
  if (type === 'boolean')
    return typeof value === 'boolean' ? undefined : wanted(variable);
  if (type === 'number')
    return typeof value === 'number' && Number.isFinite(value)
      ? rangeProblem(variable, value)
      : wanted(variable);
  if (typeof value !== 'string') return wanted(variable);
  if (type === 'choice')
    return variable.options?.includes(value) ? undefined : wanted(variable);
  return textProblem(variable, value, matches);
}

function rangeProblem(
  { minimum, maximum }: Variable,
  value: number,
): string | undefined {
  if (minimum !== undefined && value < minimum) return `at least ${minimum}`;
  if (maximum !== undefined && value > maximum) return `at most ${maximum}`;
  return undefined;
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function textProblem(
  { type, maxLength = MAX_VALUE_LENGTH, pattern }: Variable,
  value: string,
  matches: MatchesPattern,
): string | undefined {
  if (value.length > maxLength)
    return `at most ${maxLength} characters, got ${value.length}`;
  if (CONTROLS.test(value)) return 'text without control characters';
  if (type === 'text' && /[\r\n]/.test(value)) return 'one line';
  if (pattern !== undefined && !matches(pattern, value))
    return `text of the form ${code(pattern)}`;
  return undefined;
}
