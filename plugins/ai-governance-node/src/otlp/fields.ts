import { z } from 'zod';

const LATEST_MS = Date.parse('9999-12-31T00:00:00Z');
const MOST = 1e12;

/** Nanoseconds are text, since numbers of JSON are not that precise; some write them as numbers all the same. */
export const otlpNanoseconds = z
  .union([z.string(), z.number()])
  .transform(value => (typeof value === 'number' ? value.toFixed(0) : value))
  .optional();

/** Milliseconds since 1970 of an instant in nanoseconds; `undefined` when it is 0 or missing. */
export function msOf(nanoseconds: string | undefined): number | undefined {
  const ms =
    nanoseconds && /^\d{7,22}$/.test(nanoseconds)
      ? Number(nanoseconds.slice(0, -6))
      : 0;
  return ms > 0 && ms < LATEST_MS ? ms : undefined;
}

/** A number from 0 to 1e12, or the text of one: whole numbers of 64 bits are texts in JSON. */
export const otlpNumber = z
  .union([z.number(), z.string()], { error: 'expected a number' })
  .transform((given, { issues }) => {
    const isNumber =
      typeof given === 'number' || /^\d{1,15}(?:\.\d{1,15})?$/.test(given);
    const value = isNumber ? Number(given) : NaN;
    if (value >= 0 && value <= MOST) return value;
    issues.push({
      code: 'custom',
      input: undefined,
      message: 'expected a number from 0',
    });
    return z.NEVER;
  })
  .optional();

/** Whether an aggregation temporality, by number or by name, counts from the start of the series; delta is 1. */
export const isCumulative = (
  temporality: string | number | undefined,
): boolean =>
  String(temporality) === '2' ||
  temporality === 'AGGREGATION_TEMPORALITY_CUMULATIVE';
