import type { RecordKind } from '../signals';
import { pseudonymInTests } from './FakeSignalDesk';

const CANARIES = [
  'canary@example.com',
  'canary-person',
  'Please canary the password',
  'sk-canary-0123456789abcdef',
] as const;

/**
 * Plants an address, a name, a prompt and a key in every text of a record, one text at a time, and as a new field of every object in it.
 * Answers where one of them came through into what is kept, a signal or a message; empty when nothing did.
 */
export function findLeaks(
  { keep, extract }: Pick<RecordKind, 'keep' | 'extract'>,
  record: unknown,
): readonly string[] {
  return CANARIES.flatMap(canary =>
    [...plantings(record, canary)].flatMap(({ path, planted }) => {
      const kept = keep(planted, pseudonymInTests);
      const told = JSON.stringify([
        kept,
        kept.ok ? extract(kept.value.payload) : [],
      ]);
      return /canary/i.test(told) ? [`${path}: ${canary}`] : [];
    }),
  );
}

/** The record with the canary in another place each time. */
function* plantings(
  value: unknown,
  canary: string,
  path = '',
): Generator<{ readonly path: string; readonly planted: unknown }> {
  if (typeof value === 'string') yield { path, planted: canary };
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value))
    yield { path: `${path}.new`, planted: { ...value, new_field: canary } };
  for (const [key, each] of Object.entries(value))
    for (const inner of plantings(each, canary, `${path}.${key}`)) {
      const { planted } = inner;
      yield {
        path: inner.path,
        planted: Array.isArray(value)
          ? value.map((old, index) => (String(index) === key ? planted : old))
          : { ...value, [key]: planted },
      };
    }
}
