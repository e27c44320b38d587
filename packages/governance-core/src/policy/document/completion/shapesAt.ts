import type { DocumentPath } from '../../../shared/document/documentPath';
import { documentShape, type Shape } from './documentSchema';

/** Every shape that may stand at a place of a document; one that may be written without its list is given too. */
export function shapesAt(path: DocumentPath): readonly Shape[] {
  const root = documentShape();
  return path.reduce<readonly Shape[]>(
    (shapes, step) =>
      shapes.flatMap(shape => expand(root, stepInto(shape, step))),
    expand(root, root),
  );
}

function stepInto(shape: Shape, step: string | number): Shape | undefined {
  if (typeof step === 'number') return shape.items;
  const property = shape.properties?.[step];
  if (property) return property;
  const { additionalProperties: others } = shape;
  return typeof others === 'object' ? others : undefined;
}

/** The shape without references and alternatives. */
function expand(root: Shape, shape: Shape | undefined): readonly Shape[] {
  if (!shape) return [];
  if (shape.$ref !== undefined) return expand(root, resolve(root, shape.$ref));
  const parts = [
    ...(shape.anyOf ?? []),
    ...(shape.oneOf ?? []),
    ...(shape.allOf ?? []),
  ];
  if (parts.length > 0) return parts.flatMap(part => expand(root, part));
  return shape.type === 'array'
    ? [shape, ...expand(root, shape.items)]
    : [shape];
}

const resolve = (root: Shape, ref: string): Shape | undefined =>
  ref
    .replace(/^#\/?/, '')
    .split('/')
    .filter(part => part !== '')
    .reduce<unknown>(
      (at, part) =>
        typeof at === 'object' && at !== null && part in at
          ? at[part as keyof typeof at]
          : undefined,
      root,
    ) as Shape | undefined;
