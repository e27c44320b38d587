import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudonymInTests } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { createGitlabSource } from '../source';
import { CONFIG } from './setUp';

export const KINDS = ['change', 'issue', 'deployment', 'release'] as const;

/** The source without anything to ask. */
export const source = createGitlabSource(CONFIG, {
  now: () => 0,
  sleep: async () => {},
});

/** The kind of record with an id. */
export const kindOf = (id: string) =>
  source.kinds.find(kind => kind.id === id)!;

/** What stands in a fixture. */
export const readFixture = (name: string): unknown =>
  JSON.parse(
    readFileSync(join(__dirname, '..', '__fixtures__', `${name}.json`), 'utf8'),
  );

/** Keeps a record and reads its signals. */
export function readRaw(id: string, record: unknown) {
  const { keep, extract } = kindOf(id);
  const kept = keep(record, pseudonymInTests);
  return {
    kept: kept.ok ? kept.value : undefined,
    signals: kept.ok ? extract(kept.value.payload) : [],
    issues: kept.ok ? [] : kept.issues.map(({ message }) => message),
  };
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
