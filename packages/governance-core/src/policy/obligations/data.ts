import { sortedUnique } from '../../shared/order';
import { code, joinWords, plainWords, plural } from '../../shared/sentence';
import type { DataFact, DataFinding } from '../facts';
import {
  changeOf,
  evidenceOf,
  isTrusted,
  lacksTrust,
  NO_CHANGE,
  notReported,
  shortSha,
  type ObligationCheck,
  type ObligationFinding,
  type Requirement,
  type SpecOf,
} from './finding';

/** Places that are named; the rest is counted. */
const MOST_PLACES = 5;

const requirementOf = (dataClass: string): Requirement => ({
  part: dataClass,
  text: `No change may bring in ${plainWords(dataClass)}.`,
  owners: [],
  paths: [],
  fix: `Take them out of every commit of the change. \`ai-governance pre-commit\` finds them before they are committed.`,
});

/**
 * For each class of data that must not be shared: detectors looked for it in everything that the change adds, to the end, and found
 * nothing that is open. What the change itself allows stays a finding, until a waiver says otherwise. All trusted reports on the
 * head commit count, so a clean one never hides another's findings.
 */
export const checkData: ObligationCheck<'data'> = (spec, context) => {
  const change = changeOf(context);
  const classes =
    spec.classes ?? context.compiled.policy.dataClasses.neverShare;
  return classes.map(dataClass => ({
    ...requirementOf(dataClass),
    ...(change
      ? judge(dataClass, context.facts.data ?? [], {
          spec,
          headSha: change.headSha,
        })
      : notReported(NO_CHANGE)),
  }));
};

type Judgement = Pick<ObligationFinding, 'status' | 'found' | 'evidence'> &
  Partial<Pick<ObligationFinding, 'paths'>>;

function judge(
  dataClass: string,
  reports: readonly DataFact[],
  {
    spec,
    headSha,
  }: { readonly spec: SpecOf<'data'>; readonly headSha: string },
): Judgement {
  if (reports.length === 0)
    return notReported(
      'nobody looked for it in this change; `ai-governance check` does',
    );
  const judged = reports.map(report => ({
    report,
    refusal: refusalOf(report, { dataClass, spec, headSha }),
  }));
  const counting = judged.flatMap(({ report, refusal }) =>
    refusal === undefined ? [report] : [],
  );
  const evidence = judged.map(({ report, refusal }) =>
    evidenceOf(
      report,
      `${report.detectors} on ${shortSha(report.sha)}: ${refusal ?? describe(findingsOf(report, dataClass))}`,
      refusal === undefined,
    ),
  );
  if (counting.length === 0)
    return {
      status: 'unknown',
      found: `no report counts: ${judged[0]?.refusal}`,
      evidence,
    };
  const findings = counting.flatMap(report => findingsOf(report, dataClass));
  const paths = sortedUnique(findings.map(({ path }) => path));
  if (findings.length > 0)
    return {
      status: 'unfulfilled',
      found: describe(findings),
      evidence,
      paths,
    };
  const unread = sortedUnique(counting.flatMap(({ incomplete }) => incomplete));
  return unread.length > 0
    ? {
        status: 'unknown',
        found: `${plural(unread.length, 'file')} could not be read to the end: ${places(unread)}`,
        evidence,
        paths: unread,
      }
    : { status: 'fulfilled', found: describe([]), evidence };
}

const findingsOf = (
  { findings }: DataFact,
  dataClass: string,
): readonly DataFinding[] =>
  findings.filter(finding => finding.class === dataClass);

function refusalOf(
  report: DataFact,
  {
    dataClass,
    spec,
    headSha,
  }: {
    readonly dataClass: string;
    readonly spec: SpecOf<'data'>;
    readonly headSha: string;
  },
): string | undefined {
  if (report.sha !== headSha)
    return `it is for another commit than ${shortSha(headSha)}`;
  if (!isTrusted(report, spec.trust)) return lacksTrust(report, spec.trust);
  if (!report.classes.includes(dataClass))
    return `it did not look for ${plainWords(dataClass)}`;
  return undefined;
}

function describe(findings: readonly DataFinding[]): string {
  if (findings.length === 0) return 'nothing found';
  const allowed = findings.filter(({ state }) => state === 'newlyAllowed');
  const open = findings.length - allowed.length;
  return joinWords([
    ...(open === 0 ? [] : [plural(open, 'finding')]),
    ...(allowed.length === 0
      ? []
      : [
          `${plural(allowed.length, 'finding')} that the change itself allows, which needs a waiver`,
        ]),
  ]).concat(
    `: ${places(findings.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`)))}`,
  );
}

function places(all: readonly string[]): string {
  const named = all.slice(0, MOST_PLACES).map(code);
  const rest = all.length - named.length;
  return joinWords(rest === 0 ? named : [...named, `${rest} more`]);
}
