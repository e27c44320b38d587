import { byCodeUnits } from '../../shared/order';
import { joinWords, plural } from '../../shared/sentence';
import type { ScanFact } from '../facts';
import { SEVERITIES, type Severity } from '../types';
import {
  changeOf,
  evidenceOf,
  isTrusted,
  lacksTrust,
  NO_CHANGE,
  notReported,
  oncePerSpec,
  shortSha,
  type ObligationCheck,
  type ObligationFinding,
  type Requirement,
  type SpecOf,
} from './finding';

const scansOf = oncePerSpec(({ kinds, scanners, below }: SpecOf<'scan'>) =>
  kinds.map(kind => {
    const expected = scanners[kind] ?? [];
    const names = joinWords(expected, 'or');
    const requirement: Requirement = {
      part: kind,
      text: `Every change needs a completed ${kind} scan of its head commit by ${names}, with no finding of severity ${below} or above.`,
      owners: [],
      paths: [],
      fix: `Run ${names} in CI on this commit and submit the report: \`ai-governance check --sarif <file>\`.`,
    };
    return { requirement, scanners: expected };
  }),
);

/**
 * For each required kind: a completed run of an expected scanner over exactly the head commit, by a trusted reporter, with
 * every finding below the threshold. The latest report of each scanner and category counts.
 */
export const checkScan: ObligationCheck<'scan'> = (spec, context) => {
  const change = changeOf(context);
  return scansOf(spec).map(({ requirement, scanners }) => {
    if (!change) return { ...requirement, ...notReported(NO_CHANGE) };
    const runs = (context.facts.scans ?? []).filter(scan =>
      isExpectedTool(scan, scanners),
    );
    return { ...requirement, ...judge(runs, spec, change.headSha) };
  });
};

/** A scanner's own name may carry an edition, as in `Semgrep OSS`. */
function isExpectedTool(
  { tool }: ScanFact,
  scanners: readonly string[],
): boolean {
  const name = tool.toLowerCase();
  return scanners
    .map(scanner => scanner.toLowerCase())
    .some(scanner => name === scanner || name.startsWith(`${scanner} `));
}

function judge(
  runs: readonly ScanFact[],
  spec: SpecOf<'scan'>,
  headSha: string,
): Pick<ObligationFinding, 'status' | 'found' | 'evidence'> {
  if (runs.length === 0) return notReported('no report of an expected scanner');
  const judged = [...runs].sort(byInstant).map(scan => ({
    scan,
    refusal: refusalOf(scan, spec, headSha) ?? refusalOfReport(scan, runs),
  }));
  const valid = latestByCategory(
    judged
      .filter(({ refusal }) => refusal === undefined)
      .map(({ scan }) => scan),
  );
  const evidence = judged.map(({ scan, refusal }) =>
    evidenceOf(
      scan,
      `${scan.tool} on ${shortSha(scan.sha)}: ${refusal ?? describeFindings(scan)}`,
      valid.includes(scan),
    ),
  );
  if (valid.length === 0)
    return {
      status: 'unknown',
      found: `no report counts: ${judged[judged.length - 1]?.refusal}`,
      evidence,
    };
  const failing = valid.filter(scan => countFrom(scan, spec.below) > 0);
  const described = joinWords(
    valid.map(scan => `${scan.tool}: ${describeFindings(scan)}`),
  );
  return {
    status: failing.length > 0 ? 'unfulfilled' : 'fulfilled',
    found: described,
    evidence,
  };
}

function refusalOf(
  scan: ScanFact,
  spec: SpecOf<'scan'>,
  headSha: string,
): string | undefined {
  if (scan.sha !== headSha)
    return `it is for another commit than ${shortSha(headSha)}`;
  const contradiction = scan.revisionIds.find(revision => revision !== headSha);
  if (contradiction !== undefined)
    return `the report itself names ${shortSha(contradiction)}`;
  if (!isTrusted(scan, spec.trust)) return lacksTrust(scan, spec.trust);
  if (scan.executionSuccessful === false) return 'the run did not complete';
  if (scan.executionSuccessful === undefined && !isTrusted(scan, 'attested'))
    return 'the report does not say that the run completed';
  return undefined;
}

/** A report that holds a failed run of the tool proves nothing by the runs that went well. */
function refusalOfReport(
  { artifactDigest, tool }: ScanFact,
  runs: readonly ScanFact[],
): string | undefined {
  const hasFailed = runs.some(
    run =>
      run.artifactDigest === artifactDigest &&
      run.tool === tool &&
      run.executionSuccessful === false,
  );
  return hasFailed
    ? 'another run in the same report did not complete'
    : undefined;
}

/**
 * The reports that count: the latest of each tool and category, with all their runs. A report without a category stands for
 * itself, since nothing says that another one covers the same code; so a clean report never hides another's findings.
 */
function latestByCategory(scans: readonly ScanFact[]): readonly ScanFact[] {
  const latest = new Map(
    scans.map(scan => [categoryKey(scan), scan.artifactDigest]),
  );
  return scans.filter(
    scan => latest.get(categoryKey(scan)) === scan.artifactDigest,
  );
}

const categoryKey = ({ tool, category, artifactDigest }: ScanFact): string =>
  category === undefined
    ? artifactDigest
    : [tool.toLowerCase(), category].join('\n');

const byInstant = (a: ScanFact, b: ScanFact): number =>
  byCodeUnits(a.at ?? '', b.at ?? '') ||
  byCodeUnits(a.artifactDigest, b.artifactDigest);

/** Open findings at or above a severity. */
const countFrom = ({ findings }: ScanFact, severity: Severity): number =>
  SEVERITIES.slice(SEVERITIES.indexOf(severity)).reduce(
    (sum, level) => sum + findings[level],
    0,
  );

function describeFindings(scan: ScanFact): string {
  const counted = [...SEVERITIES]
    .reverse()
    .filter(severity => scan.findings[severity] > 0);
  const open =
    counted.length === 0
      ? 'no findings'
      : joinWords(
          counted.map(severity => `${scan.findings[severity]} ${severity}`),
        );
  return scan.suppressed === 0
    ? open
    : `${open} (${plural(scan.suppressed, 'suppressed finding')} not counted)`;
}
