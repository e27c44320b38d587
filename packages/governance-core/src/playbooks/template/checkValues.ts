import { failed, ok, type Result } from '../../shared/result';
import { code } from '../../shared/sentence';
import type { Variable, VariableValue } from '../types';
import type { VariableValues } from './renderTemplate';
import { valueProblem, wanted, type MatchesPattern } from './valueProblem';

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
  const problem = valueProblem(variable, given, matches);
  return problem === undefined
    ? ok(given as VariableValue)
    : failed({
        code: 'playbooks.invalidValue',
        message: `${code(title)}: expected ${problem}`,
        path: name,
      });
}
