import type { Located, LintSections } from '../readSections';
import { checkName, lintError, type LintFinding } from './lintFinding';
import type { GivenInput } from '../../cases/givenSchema';

/** Cases: the bases they extend exist (`policy.unknownName`) and do not go round in circles (`policy.contradiction`). What a case names is checked when it runs. */
export function lintCases(
  { caseBases, cases }: Pick<LintSections, 'caseBases' | 'cases'>,
  defined: readonly string[] = caseBases.map(({ path }) => String(path.at(-1))),
): readonly LintFinding[] {
  const used = [
    ...caseBases,
    ...cases.flatMap(({ path, value: { given } }) =>
      given ? [{ path: [...path, 'given'], value: given }] : [],
    ),
  ];
  const unknown = used.flatMap(({ path, value: { base } }) =>
    base === undefined
      ? []
      : checkName(base, defined, { what: 'base', path: [...path, 'base'] }),
  );
  const circular = caseBases.filter(base => goesRound(base, caseBases));
  return [
    ...unknown,
    ...circular.map(({ path }) =>
      lintError(
        'policy.contradiction',
        [...path, 'base'],
        'the base extends itself by way of others; expected an end',
      ),
    ),
  ];
}

function goesRound(
  start: Located<GivenInput>,
  bases: readonly Located<GivenInput>[],
): boolean {
  const named = new Map(
    bases.map(base => [String(base.path.at(-1)), base.value]),
  );
  const first = String(start.path.at(-1));
  let next = start.value.base;
  for (let steps = 0; next !== undefined && steps <= bases.length; steps++) {
    if (next === first) return true;
    next = named.get(next)?.base;
  }
  return false;
}
