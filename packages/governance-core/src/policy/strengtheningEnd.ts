import { failed, ok, type Issue, type Result } from '../shared/result';
import { formatPath } from '../shared/document/documentPath';
import { SectionReader } from './document/sectionReader';
import { instant, strict } from '../shared/document/shapes';
import type { Policy } from './types';

const DAY_MS = 86_400_000;

/** What terms are held against. */
export interface StrengtheningBench {
  readonly policy: Policy;
  readonly now: string;
}

/** Longest time from now to the end of a strengthening, in days of 24 hours. */
export const strengtheningDays = ({ defaults }: Policy): number =>
  defaults.exceptions.strengtheningDaysAtMost ??
  defaults.exceptions.waiverDaysAtMost;

/**
 * What is wrong with an end (an instant, UTC, ISO 8601): `policy.strengtheningEnded` when it is not to come,
 * `policy.strengtheningTooLong` when it is further away than the policy lets review be stricter.
 */
export function judgeStrengtheningEnd(
  expiresAt: string | undefined,
  { policy, now }: StrengtheningBench,
): readonly Issue[] {
  if (expiresAt === undefined) return [];
  const days = strengtheningDays(policy);
  const [at, until] = [Date.parse(now), Date.parse(expiresAt)];
  if (until <= at)
    return [
      {
        code: 'policy.strengtheningEnded',
        path: 'expiresAt',
        message: `the end \`${expiresAt}\` is not later than now (\`${now}\`); expected an instant to come`,
      },
    ];
  if (until - at > days * DAY_MS)
    return [
      {
        code: 'policy.strengtheningTooLong',
        path: 'expiresAt',
        message: `review would be stricter for longer than the policy lets it be, ${days} days; expected an end no later than \`${new Date(at + days * DAY_MS).toISOString()}\`, an extension when it is still needed then, or a rule of the policy`,
      },
    ];
  return [];
}

const endSchema = strict({ expiresAt: instant({ day: 'end' }) });

/** Reads a later end, as somebody wrote it, into an instant in UTC, ISO 8601. Codes: as `judgeStrengthening`. */
export function judgeExtension(
  written: string,
  bench: StrengtheningBench,
): Result<string> {
  const reader = new SectionReader({ ends: [{ expiresAt: written }] });
  const [read] = reader.list(['ends'], endSchema).whole;
  const issues = [
    ...reader.issues.map(({ code, message, path }): Issue => ({
      code,
      message,
      path: formatPath(path.slice(2)),
    })),
    ...judgeStrengtheningEnd(read?.value.expiresAt, bench),
  ];
  return read && issues.length === 0
    ? ok(read.value.expiresAt)
    : failed(...issues);
}
