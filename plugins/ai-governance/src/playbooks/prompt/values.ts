import type {
  Body,
  PlaybookVariable,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { checkValues } from '@ai-enablement/governance-core';
import type { Failure } from '../../shared/failure';

/** What stands in the fields, by the names of the variables; of a box `true` or `false`. */
export type FieldValues = Readonly<Record<string, string>>;

type Values = Body<'renderPrompt'>['values'];

/** What the fields begin with: their defaults. */
export const firstValues = (
  variables: readonly PlaybookVariable[],
): FieldValues =>
  Object.fromEntries(
    variables.map(({ name, type, default: value }) => [
      name,
      value === undefined ? emptyOf(type) : String(value),
    ]),
  );

const emptyOf = (type: PlaybookVariable['type']): string =>
  type === 'boolean' ? 'false' : '';

/** What is sent: typed as the variables are, without what was left empty. */
export const toValues = (
  variables: readonly PlaybookVariable[],
  values: FieldValues,
): Values =>
  Object.fromEntries(
    variables
      .filter(({ name }) => /\S/.test(values[name] ?? ''))
      .map(({ name, type }) => [name, typed(type, values[name] ?? '')]),
  );

function typed(type: PlaybookVariable['type'], text: string): Values[string] {
  if (type === 'boolean') return text === 'true';
  return type === 'number' ? Number(text) : text;
}

/**
 * What can be told without asking: the rules by which the portal checks too, but for patterns, whose syntax no browser has. Absent
 * when nothing is wrong.
 */
export function localFailure(
  variables: readonly PlaybookVariable[],
  values: Values,
): Failure | undefined {
  const checked = checkValues(variables, values, () => true);
  if (checked.ok) return undefined;
  return {
    kind: 'refused',
    message: '',
    details: [],
    located: checked.issues.map(({ path = '', message }) => ({
      path,
      message,
    })),
  };
}
