import { code } from '../../shared/sentence';
import type { Variable } from '../types';

/** Whether the whole of a text matches a pattern in RE2 syntax; comes from outside, since core brings no such engine. */
export type MatchesPattern = (pattern: string, text: string) => boolean;

/** Longest value when the variable names no limit, in characters. */
export const MAX_VALUE_LENGTH = 20_000;

/** What a variable takes, as words that follow "expected". */
export const wanted = ({
  type,
  options = [],
}: Pick<Variable, 'type' | 'options'>): string =>
  ({
    text: 'a line of text',
    multiline: 'text',
    choice: `one of ${options.map(code).join(', ')}`,
    number: 'a number',
    boolean: '`true` or `false`',
  })[type];

/** What says of a variable which values fit. */
type Fitting = Pick<
  Variable,
  'type' | 'options' | 'pattern' | 'maxLength' | 'minimum' | 'maximum'
>;

/** What was expected instead of a value, as words that follow "expected"; `undefined` when it may stand. */
export function valueProblem(
  variable: Fitting,
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
  { minimum, maximum }: Fitting,
  value: number,
): string | undefined {
  if (minimum !== undefined && value < minimum) return `at least ${minimum}`;
  if (maximum !== undefined && value > maximum) return `at most ${maximum}`;
  return undefined;
}

/** Controls of ASCII but for tabs and line ends. */
const CONTROLS = /[^\P{Cc}\t\n\r\u0080-\u009f]/u;

/** Everything that begins a line somewhere. */
const LINE_ENDS = /[\r\n\u0085\u2028\u2029]/;

function textProblem(
  { type, maxLength = MAX_VALUE_LENGTH, pattern }: Fitting,
  value: string,
  matches: MatchesPattern,
): string | undefined {
  if (value.length > maxLength)
    return `at most ${maxLength} characters, got ${value.length}`;
  if (CONTROLS.test(value)) return 'text without control characters';
  if (type === 'text' && LINE_ENDS.test(value)) return 'one line';
  if (pattern !== undefined && !matches(pattern, value))
    return `text of the form ${code(pattern)}`;
  return undefined;
}
