import type { CompiledPolicy } from '../compile';
import type { ScanFact } from '../facts';
import { SEVERITIES, type Severity } from '../types';
import type { ChangeGiven } from './changeSchema';
import type { ScanGiven } from './reportSchema';
import { COMMITS, type CaseProblems } from './caseWords';

interface ScanContext {
  readonly compiled: CompiledPolicy;
  readonly problems: CaseProblems;
}

/** Scanner runs of a case, or nothing when none is reported. `passed` stands for every kind that the policy requires. */
export function givenScans(
  { scans }: ChangeGiven,
  context: ScanContext,
): readonly ScanFact[] | undefined {
  if (scans === undefined || scans === 'notReported') return undefined;
  const required = requiredScanners(context.compiled);
  if (scans !== 'passed')
    return Object.entries(scans).flatMap(([kind, scan]) =>
      scansOfKind(kind, scan, { required, ...context }),
    );
  if (required.size === 0)
    context.problems.add(
      '`scans: passed` needs a rule that requires scans, and the policy has none',
    );
  return [...required.keys()].flatMap(kind =>
    scansOfKind(kind, 'passed', { required, ...context }),
  );
}

/** What a policy asks of one kind of scan: its scanners, and the severity below which findings must stay. */
interface RequiredScan {
  readonly scanner: string;
  readonly below: Severity;
}

function requiredScanners({
  policy,
}: CompiledPolicy): ReadonlyMap<string, RequiredScan> {
  const specs = policy.rules.flatMap(({ obligation }) =>
    obligation?.kind === 'scan' ? [obligation] : [],
  );
  return new Map(
    specs.flatMap(({ kinds, scanners, below }) =>
      kinds.map(
        kind =>
          [kind, { scanner: scanners[kind]?.[0] ?? kind, below }] as const,
      ),
    ),
  );
}

type GivenScan = Exclude<NonNullable<ChangeGiven['scans']>, string>[string];

function scansOfKind(
  kind: string,
  given: GivenScan,
  {
    required,
    problems,
  }: ScanContext & { readonly required: ReadonlyMap<string, RequiredScan> },
): readonly ScanFact[] {
  const wanted = required.get(kind);
  if (!wanted) {
    problems.check(kind, required.keys(), 'the kind of scan');
    return [];
  }
  if (given === 'notReported') return [];
  return writtenScans(given, wanted).map((scan, index) => ({
    ...toScan(scan, wanted),
    // Every scan of a case is a report of its own.
    artifactDigest: `${kind}/${index}`,
  }));
}

function writtenScans(
  given: Exclude<GivenScan, 'notReported'>,
  { below }: RequiredScan,
): readonly ScanGiven[] {
  if (given === 'passed') return [{}];
  if (given === 'failed') return [{ findings: { [below]: 1 } }];
  return Array.isArray(given) ? given : [given];
}

const NO_FINDINGS: Readonly<Record<Severity, number>> = {
  note: 0,
  low: 0,
  medium: 0,
  high: 0,
  critical: 0,
};

function toScan(
  {
    findings = {},
    suppressed = 0,
    tool,
    category,
    of = 'head',
    revisions,
    completed = true,
    trust = 'attested',
    at,
  }: ScanGiven,
  { scanner }: RequiredScan,
): Omit<ScanFact, 'artifactDigest'> {
  return {
    trust,
    source: 'case',
    ...(at === undefined ? {} : { at }),
    tool: tool ?? scanner,
    ...(category === undefined ? {} : { category }),
    sha: COMMITS[of],
    revisionIds: (revisions ?? []).map(word => COMMITS[word]),
    ...(completed === 'notReported' ? {} : { executionSuccessful: completed }),
    findings: {
      ...NO_FINDINGS,
      ...Object.fromEntries(
        SEVERITIES.flatMap(severity =>
          findings[severity] === undefined
            ? []
            : [[severity, findings[severity]]],
        ),
      ),
    },
    suppressed,
  };
}
