import type { z } from 'zod';
import { allowedValues, expectation, listed } from './expectation';
import { EXPECTED } from './shapes';
import {
  formatPath,
  isRecord,
  quoteValue,
  valueAt,
  type DocumentPath,
} from './documentPath';
import { nearestKey } from './nearestKey';

/** Something wrong at a place of a document; line and column are added when it is told. */
export interface DocumentIssue {
  readonly code: string;
  readonly message: string;
  readonly path: DocumentPath;
  /** Points at the key instead of its value. */
  readonly ofKey?: boolean;
}

type SchemaIssue = z.core.$ZodIssue;

/** Where a schema was applied. */
export interface SchemaPlace {
  /** The whole document. */
  readonly root: unknown;
  readonly base: DocumentPath;
  readonly slice: string;
}

/**
 * Turns what a schema found into issues that name what was expected and what stands there. `root` is the document,
 * `base` where the schema was applied. Codes: `unknownKey`, `missingKey` and `invalidValue`, after the `slice` whose document it is.
 */
export function toDocumentIssues(
  issues: readonly SchemaIssue[],
  { root, base, slice }: SchemaPlace,
): readonly DocumentIssue[] {
  const translated = issues.flatMap(issue =>
    translate(issue, {
      root,
      slice,
      path: existingPath(root, [...base, ...issue.path.map(toStep)]),
    }),
  );
  const misspelt = new Set(
    translated
      .filter(({ code }) => code === unknownKeyOf(slice))
      .map(({ path }) => formatPath(path.slice(0, -1))),
  );
  // A map that lacks something because its key is misspelt has one fault, not two
  return translated.filter(
    ({ code, path }) =>
      code === unknownKeyOf(slice) || !misspelt.has(formatPath(path)),
  );
}

const unknownKeyOf = (slice: string) => `${slice}.unknownKey`;

interface Place {
  readonly root: unknown;
  readonly slice: string;
  readonly path: DocumentPath;
}

/** A single value is read as a list of one: then the list's index is no step of the document. */
export function existingPath(root: unknown, path: DocumentPath): DocumentPath {
  const index = path.findIndex(
    (step, at) =>
      step === 0 && !Array.isArray(valueAt(root, path.slice(0, at))),
  );
  return index < 0
    ? path
    : existingPath(root, [...path.slice(0, index), ...path.slice(index + 1)]);
}

function translate(issue: SchemaIssue, place: Place): readonly DocumentIssue[] {
  if (issue.code === 'unrecognized_keys')
    return unknownKeys(issue.keys, issue.message.split(' '), {
      parent: place.path,
      slice: place.slice,
    });
  if (issue.code === 'invalid_union') {
    const branch = mistypedValue(issue, place)
      ? undefined
      : issue.errors.find(errors => isMeant(errors, place));
    if (branch) return toDocumentIssues(branch, { ...place, base: place.path });
  }
  if (issue.code === 'invalid_key') {
    const because = issue.issues.map(inner => expectation(inner)).join(', ');
    return [
      {
        code: `${place.slice}.invalidValue`,
        message: `expected ${because}, got the key \`${String(issue.path.at(-1))}\``,
        path: place.path,
        ofKey: true,
      },
    ];
  }
  return [missingOrInvalid(issue, place)];
}

/** Whether a text nearly is one of the words that a union allows. */
function mistypedValue(issue: SchemaIssue, { root, path }: Place): boolean {
  const value = valueAt(root, path);
  return (
    typeof value === 'string' &&
    nearestKey(value, allowedValues(issue)) !== undefined
  );
}

/** Whether a branch of a union is the one that was meant: what is wrong lies inside it, and is not its kind. */
const isMeant = (
  errors: readonly SchemaIssue[],
  { root, path }: Place,
): boolean =>
  errors.length > 0 &&
  errors.every(
    error =>
      !isAboutKind(error.code) ||
      existingPath(root, [...path, ...error.path.map(toStep)]).length >
        path.length,
  );

const toStep = (step: PropertyKey): string | number =>
  typeof step === 'number' ? step : String(step);

const isAboutKind = (code: SchemaIssue['code']) =>
  code === 'invalid_type' ||
  code === 'invalid_value' ||
  code === 'invalid_union';

function missingOrInvalid(
  issue: SchemaIssue,
  { root, path, slice }: Place,
): DocumentIssue {
  const value = valueAt(root, path);
  // A finished sentence of a check, such as what is wrong with a pattern
  if (issue.code === 'custom' && !issue.message.startsWith(EXPECTED))
    return { code: `${slice}.invalidValue`, message: issue.message, path };
  const what = expectation(issue);
  if (value === undefined)
    return {
      code: `${slice}.missingKey`,
      message: `\`${String(path.at(-1) ?? '')}\` is missing; expected ${what}`,
      path,
    };
  const near =
    typeof value === 'string'
      ? nearestKey(value, allowedValues(issue))
      : undefined;
  return {
    code: `${slice}.invalidValue`,
    message: `expected ${what}, got ${quoteValue(value)}${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
    path,
  };
}

/** More unknown keys than this in one map are counted, not named: nobody mistypes so many, and naming them costs. */
const MOST_UNKNOWN_KEYS = 100;

interface MapPlace {
  readonly parent: DocumentPath;
  readonly slice: string;
}

/** Unknown keys of one map, each with the known ones and the nearest of them; beyond a hundred, how many more there are. */
export function unknownKeys(
  keys: readonly string[],
  known: readonly string[],
  map: MapPlace,
): readonly DocumentIssue[] {
  const named = keys
    .slice(0, MOST_UNKNOWN_KEYS)
    .map(key => unknownKey(key, known, map));
  const more = keys.length - named.length;
  if (more === 0) return named;
  const message = `${more} more unknown keys in this map; expected ${listed(known)}`;
  return [
    ...named,
    { code: unknownKeyOf(map.slice), message, path: map.parent },
  ];
}

function unknownKey(
  key: string,
  known: readonly string[],
  { parent, slice }: MapPlace,
): DocumentIssue {
  const near = nearestKey(key, known);
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
  return {
    code: unknownKeyOf(slice),
    message: `unknown key \`${key}\`; expected ${listed(known)}${hint}`,
    path: [...parent, key],
    ofKey: true,
  };
}

/** Ids that a list of maps carries, valid or not: names that other parts may refer to. */
export const idsIn = (list: unknown): readonly string[] =>
  Array.isArray(list)
    ? list.flatMap(item =>
        isRecord(item) && typeof item.id === 'string' ? [item.id] : [],
      )
    : [];
