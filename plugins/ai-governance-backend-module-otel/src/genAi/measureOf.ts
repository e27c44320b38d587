import type { OtlpAttributes } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  DURATIONS,
  REQUESTS,
  TOKEN_COUNTERS,
  TOKEN_TYPES,
  TOKENS,
  type Measure,
} from './names';
import { told } from './told';

const HISTOGRAMS: readonly string[] = ['histogram', 'exponentialHistogram'];

/** What a point counts; `undefined` for what is not read, such as a gauge, or the duration of a whole agent. */
export function measureOf(
  { name, form }: { readonly name: string; readonly form: string },
  of: OtlpAttributes,
): Measure | undefined {
  if (!REQUESTS.includes(told(of, 'operation') ?? 'chat')) return undefined;
  const isHistogram = HISTOGRAMS.includes(form);
  if (DURATIONS.includes(name)) return isHistogram ? 'requests' : undefined;
  if (!isHistogram && form !== 'sum') return undefined;
  return name === TOKENS
    ? TOKEN_TYPES.get(told(of, 'tokenType') ?? '')
    : TOKEN_COUNTERS.get(name);
}
