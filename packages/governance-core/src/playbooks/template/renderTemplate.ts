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
  const pieces = parts.flatMap(part => piecesOf(part, values));
  const given = pieces.flatMap(piece =>
    'value' in piece ? [piece.value] : [],
  );
  const text = withoutHoles(pieces.map(markOf).join(''));
  let next = 0;
  return text.replaceAll(VALUE, () => given[next++] ?? '');
}

/** What a template comes down to with its values. */
type Piece =
  | { readonly text: string }
  | { readonly value: string }
  | { readonly isLeftOut: true };

function piecesOf(
  part: TemplatePart,
  values: VariableValues,
): readonly Piece[] {
  if (part.kind === 'text') return [{ text: part.text }];
  const value = Object.hasOwn(values, part.name)
    ? values[part.name]
    : undefined;
  if (part.kind === 'value')
    return [{ value: value === undefined ? '' : String(value) }];
  const stands = value !== undefined && value !== '' && value !== false;
  return stands
    ? part.parts.flatMap(each => piecesOf(each, values))
    : [{ isLeftOut: true }];
}

/** Where a section was left out, and where a value comes: noncharacters, which Unicode keeps for such use and no text has. */
const LEFT_OUT = '\ufdd0';
const VALUE = '\ufdd1';

// INVARIANT: values come in last, so none can look like a mark, or take a line along
function markOf(piece: Piece): string {
  if ('text' in piece) return piece.text.replace(/[\ufdd0\ufdd1]/g, '');
  return 'value' in piece ? VALUE : LEFT_OUT;
}

const withoutHoles = (text: string): string =>
  text
    .replace(/^[ \t]*\ufdd0[ \t\ufdd0]*(?:\r?\n|$)/gm, '')
    .replaceAll(LEFT_OUT, '');
