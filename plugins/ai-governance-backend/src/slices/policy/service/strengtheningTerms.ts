import {
  judgeExtension,
  judgeStrengthening,
  type Issue,
  type Result,
  type StrengtheningBench,
  type StrengtheningOrigin,
  type StrengtheningScope,
  type StrengtheningTerms,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { StoredStrengthening } from '../model';

/** Stricter review as it is asked for; instants and names as the caller wrote them. */
export interface StrengtheningOrder {
  readonly scope: StrengtheningScope;
  /** Absent: all. */
  readonly changes?: StoredStrengthening['changes'];
  readonly reviews: number;
  readonly by?: readonly string[];
  readonly reason: string;
  readonly ticket?: string;
  readonly origin?: StrengtheningOrigin;
  readonly expiresAt: string;
}

/** Reads what is asked for. Fails with `policy.invalidStrengthening`, whose issues name each fault. */
export const readStrengthening = (
  { scope, ...order }: StrengtheningOrder,
  bench: StrengtheningBench,
): StrengtheningTerms =>
  valid(judgeStrengthening(given({ ...order, ...scope }), bench));

/** Reads a later end. Fails with `policy.invalidStrengthening`. */
export function readExtension(
  { expiresAt: before }: Pick<StoredStrengthening, 'expiresAt'>,
  written: string,
  bench: StrengtheningBench,
): string {
  const expiresAt = valid(judgeExtension(written, bench));
  if (expiresAt > before) return expiresAt;
  throw invalid([
    {
      code: 'policy.invalidValue',
      path: 'expiresAt',
      message: `it lasts until \`${before}\` already, got \`${expiresAt}\`; expected a later end, or end it instead`,
    },
  ]);
}

function valid<Value>(judged: Result<Value>): Value {
  if (judged.ok) return judged.value;
  throw invalid(judged.issues);
}

const invalid = (issues: readonly Issue[]): CodedError =>
  new CodedError(
    'policy.invalidStrengthening',
    `review cannot be made stricter like this: ${issues[0]?.message}${issues.length > 1 ? ` (faults in all: ${issues.length})` : ''}`,
    { issues },
  );

const given = (order: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(order).filter(([, value]) => value !== undefined),
  );
