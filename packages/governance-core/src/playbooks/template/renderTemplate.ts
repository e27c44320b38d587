import type { VariableValue } from '../types';
import type { TemplatePart } from './readTemplate';

/** Values by name; what is not there is empty. */
export type VariableValues = Readonly<Record<string, VariableValue>>;

/**
 * The text of a template with its values in place. Values are put in as they are and never read as a template themselves. A
 * section that stands alone on its lines takes those lines along when it is left out.
 */
export function renderTemplate(
  parts: readonly TemplatePart[],
  values: VariableValues,
): string {
  return withoutHoles(parts.map(part => renderPart(part, values)).join(''));
}

/** Where a section was left out; no value can hold it, since none may have control characters. */
const LEFT_OUT = '\u0000';

function renderPart(part: TemplatePart, values: VariableValues): string {
  if (part.kind === 'text') return part.text;
  const value = Object.hasOwn(values, part.name)
    ? values[part.name]
    : undefined;
  if (part.kind === 'value') return value === undefined ? '' : String(value);
  const stands = value !== undefined && value !== '' && value !== false;
  return stands
    ? part.parts.map(each => renderPart(each, values)).join('')
    : LEFT_OUT;
}

const withoutHoles = (text: string): string =>
  text
    .replace(/^[ \t]*\u0000[ \t\u0000]*(?:\n|$)/gm, '')
    .replaceAll(LEFT_OUT, '');
