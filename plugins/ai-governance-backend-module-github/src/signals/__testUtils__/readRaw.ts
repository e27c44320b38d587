import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudonymInTests } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { createGithubSource } from '../source';
import { SETTINGS } from './setUpSource';

export const KINDS = [
  'change',
  'issue',
  'deployment',
  'release',
  'alert',
] as const;

/** The kinds of the source, without a host to ask. */
export const source = createGithubSource([], {
  settings: SETTINGS,
  now: () => 0,
});

/** The text of a fixture. */
export const readFixture = (name: string): unknown =>
  JSON.parse(
    readFileSync(join(__dirname, '..', '__fixtures__', `${name}.json`), 'utf8'),
  );

/** Keeps a record and reads its signals. */
export function readRaw(kind: string, record: unknown) {
  const shape = source.kinds.find(({ id }) => id === kind);
  const kept = shape!.keep(record, pseudonymInTests);
  return {
    kept,
    signals: kept.ok ? shape!.extract(kept.value.payload) : [],
    issues: kept.ok ? [] : kept.issues,
  };
}

/** Paths of all leaves of a record that are of a type, such as `pull.user.login`. */
export function leavesOf(
  value: unknown,
  type: 'string' | 'number',
  path: readonly string[] = [],
): readonly (readonly string[])[] {
  if (typeof value === type) return [path];
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, type, [...path, key]),
  );
}

/** A copy in which one value is another. */
export function withValue(
  record: unknown,
  path: readonly string[],
  value: unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: object = Array.isArray(record)
    ? [...record]
    : { ...Object(record) };
  Reflect.set(copy, key, withValue(Reflect.get(copy, key), rest, value));
  return copy;
}
