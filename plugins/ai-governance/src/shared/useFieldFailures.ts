import { useState } from 'react';
import type { Failure } from './failure';
import { failureAt } from './fieldFailures';

/**
 * What the API said about each field, by its path in the body; it is gone once the field is changed, since it was said of what
 * was sent.
 */
export function useFieldFailures<Field extends string>(
  failure: Failure | undefined,
  values: Readonly<Record<Field, string>>,
): (field: Field) => string | undefined {
  const [refused, setRefused] = useState({ failure, values });
  if (refused.failure !== failure) setRefused({ failure, values });
  return field =>
    refused.values[field] === values[field]
      ? failureAt(failure, field)
      : undefined;
}
