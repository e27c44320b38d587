/** A copy that JSON can say: keys without a value are left out, however deep they lie. */
export const withoutAbsent = (
  value: object,
): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(value));
