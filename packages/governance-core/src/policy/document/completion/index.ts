import type { DocumentPath } from '../../../shared/document/documentPath';
import type { Shape } from './documentSchema';
import { idsOf, namedAt } from './idsOf';
import { shapesAt } from './shapesAt';

/** What may be written at a place of a policy document. */
export interface PolicyCompletions {
  /** Keys of a map that may stand there, in the order of the schema. */
  readonly keys: readonly string[];
  /** Values that may stand there: words, names that the document defines, entities that it names elsewhere. */
  readonly values: readonly string[];
}

/**
 * What may be written at a place of a policy document, by the schemas that documents are read by. `document` is the document as far
 * as it can be read, `unknown` since it is being written; names are taken from it.
 */
export function completePolicy(
  path: DocumentPath,
  document: unknown,
): PolicyCompletions {
  const shapes = shapesAt(path);
  const named = namedAt(path);
  const defined = named === undefined ? [] : idsOf(document, named);
  const takesNames = shapes.some(isId);
  const keyed = shapes.filter(({ propertyNames }) => propertyNames);
  return {
    keys: unique([
      ...shapes.flatMap(({ properties }) => Object.keys(properties ?? {})),
      ...(keyed.length > 0 ? defined : []),
    ]),
    values: unique([
      ...shapes.flatMap(wordsOf),
      ...(takesNames ? defined : []),
      ...shapes.flatMap(shape => refsLike(shape, document)),
    ]),
  };
}

/** Whether names of the document may stand there: a text that is one word, or any text. */
const isId = ({ type, enum: words, const: word, pattern }: Shape): boolean =>
  type === 'string' &&
  words === undefined &&
  word === undefined &&
  !isRefPattern(pattern);

function wordsOf(shape: Shape): readonly string[] {
  if (shape.type === 'boolean') return ['true', 'false'];
  const words = shape.const === undefined ? shape.enum : [shape.const];
  return (words ?? []).map(String);
}

/** Such as `^(group|user):…`. */
const isRefPattern = (pattern = ''): boolean => /^\^\([a-z|]+\):/.test(pattern);

/** Entities that the document names anywhere, of the kinds that may stand there. */
function refsLike(
  { pattern = '' }: Shape,
  document: unknown,
): readonly string[] {
  if (!isRefPattern(pattern)) return [];
  const fits = new RegExp(pattern);
  return textsOf(document)
    .filter(text => fits.test(text))
    .sort();
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const unique = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts),
];
