import { failed, ok, type Issue, type Result } from '../shared/result';
import { formatPath } from '../shared/document/documentPath';
import { lintWaivers } from './document/lint/lintWaivers';
import { SectionReader } from './document/sectionReader';
import { waiverSchema } from './document/sectionSchemas';
import { strict } from '../shared/document/shapes';
import type { Policy, Waiver } from './types';

const {
  id: _id,
  requester: _by,
  approver: _with,
  ...asked
} = waiverSchema.shape;
const requestSchema = strict(asked);

/** What a waiver says, whoever asked for it and whoever approved it; instants in UTC, ISO 8601. */
export type WaiverTerms = Omit<Waiver, 'id' | 'requester' | 'approver'>;

const DAY_MS = 86_400_000;

/**
 * Reads a waiver that somebody asks for, and holds it against a policy: the grammar of the document's waivers, and instants that
 * `defaults.exceptions` allows. Codes: those of the document (`policy.missingKey`, `policy.invalidValue`, `policy.unknownKey`,
 * `policy.unknownName`, `policy.notWaivable`, `policy.contradiction`, `policy.invalidPath`), and `policy.waiverEnded`,
 * `policy.waiverTooLong` and `policy.waiverTooFarAhead`.
 */
export function judgeWaiverRequest(
  request: Readonly<Record<string, unknown>>,
  { policy, now }: { readonly policy: Policy; readonly now: string },
): Result<WaiverTerms> {
  const reader = new SectionReader({ waivers: [request] });
  const { whole, salvaged } = reader.list(['waivers'], requestSchema);
  const findings = lintWaivers({
    sections: {
      waivers: salvaged,
      rules: policy.rules.map(value => ({ value })),
    },
    names: {
      tiers: policy.tiers.map(({ id }) => id),
      rules: policy.rules.map(({ id }) => id),
    },
  });
  const [read] = salvaged;
  const issues = [
    ...[...reader.issues, ...findings].map(
      ({ code, message, path }): Issue => ({
        code,
        message,
        path: formatPath(path.slice(2)),
      }),
    ),
    ...judgeTime(read?.value ?? {}, { policy, now }),
  ];
  const [terms] = whole;
  return terms && issues.length === 0
    ? ok(withoutAbsent(terms.value))
    : failed(...issues);
}

/** Leaves out what is not set, so that what is stored and what is answered is what was said. */
const withoutAbsent = (terms: WaiverTerms): WaiverTerms =>
  Object.fromEntries(
    Object.entries(terms).filter(([, value]) => value !== undefined),
  ) as unknown as WaiverTerms;

function judgeTime(
  { activeFrom, expiresAt }: Partial<WaiverTerms>,
  { policy, now }: { readonly policy: Policy; readonly now: string },
): readonly Issue[] {
  const { waiverDaysAtMost: days } = policy.defaults.exceptions;
  const at = Date.parse(now);
  const from = Math.max(
    at,
    activeFrom === undefined ? at : Date.parse(activeFrom),
  );
  const until = expiresAt === undefined ? undefined : Date.parse(expiresAt);
  const after = (milliseconds: number) =>
    `\`${new Date(milliseconds + days * DAY_MS).toISOString()}\``;
  const issues: Issue[] = [];
  if (until !== undefined && until <= at)
    issues.push({
      code: 'policy.waiverEnded',
      path: 'expiresAt',
      message: `the waiver ends at \`${expiresAt}\`, which is not later than now (\`${now}\`); expected an instant to come`,
    });
  else if (until !== undefined && until - from > days * DAY_MS)
    issues.push({
      code: 'policy.waiverTooLong',
      path: 'expiresAt',
      message: `the waiver would hold longer than the policy lets one hold, ${days} days; expected an end no later than ${after(from)}, and a new request if it is still needed then`,
    });
  if (from - at > days * DAY_MS)
    issues.push({
      code: 'policy.waiverTooFarAhead',
      path: 'activeFrom',
      message: `the waiver would begin more than ${days} days from now; expected a beginning no later than ${after(at)}, or a request closer to the time`,
    });
  return issues;
}
