import { failed, ok, type Result } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { countUnlisted } from './countUnlisted';

/** The listed fields of a record, and how many others there were. */
export interface ReadRecord<Value> {
  readonly value: Value;
  /** By their path, such as `totals_by_ide[].ide`. */
  readonly dropped: Readonly<Record<string, number>>;
}

/**
 * Reads a record by an allow list. Issue: `insights.invalidRecord`, one for each field that is wrong, which is named with what was
 * expected there; a value is never quoted.
 */
export function readRecord<Schema extends z.ZodType>(
  schema: Schema,
  record: unknown,
): Result<ReadRecord<z.output<Schema>>> {
  const read = schema.safeParse(record);
  if (read.success)
    return ok({ value: read.data, dropped: countUnlisted(schema, record) });
  return failed(
    ...read.error.issues.map(({ path, message }) => ({
      code: 'insights.invalidRecord',
      message: `${path.length === 0 ? 'the record' : `\`${path.join('.')}\``}: ${message}`,
      path: path.join('.'),
    })),
  );
}
