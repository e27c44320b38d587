import { byCodeUnits } from '../../shared/order';
import { code, joinWords } from '../../shared/sentence';
import type { CheckFact } from '../facts';
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

const requirementsOf = oncePerSpec(
  ({
    names,
    reportedBy,
  }: SpecOf<'check'>): readonly (Requirement & {
    readonly part: string;
  })[] => {
    const by = reportedBy ? `, reported by ${appsOf(reportedBy)}` : '';
    return names.map(name => ({
      part: name,
      text: `The check ${code(name)}${by}${by && ','} must succeed on the head commit.`,
      owners: [],
      paths: [],
      fix: `Run the check ${code(name)} on the head commit${reportedBy ? `, so that ${appsOf(reportedBy)} reports it` : ''}.`,
    }));
  },
);

const appsOf = (apps: readonly string[]): string =>
  joinWords(apps.map(code), 'or');

/**
 * Each named check ran on exactly the head commit and succeeded, reported by the named app where one is asked for; the latest run
 * counts, and a skipped check is not a success.
 */
export const checkCheck: ObligationCheck<'check'> = (spec, context) =>
  requirementsOf(spec).map(requirement => {
    const { part: name } = requirement;
    const change = changeOf(context);
    if (!change) return { ...requirement, ...notReported(NO_CHANGE) };
    const runs = (context.facts.checks ?? [])
      .filter(check => check.name === name && check.sha === change.headSha)
      .sort(
        (a, b) =>
          byCodeUnits(a.at ?? '', b.at ?? '') ||
          Number(b.conclusion === 'success') -
            Number(a.conclusion === 'success'),
      );
    const counting = runs.filter(run => isReportedBy(run, spec.reportedBy));
    const latest = counting[counting.length - 1];
    const other = runs[runs.length - 1];
    if (!latest && other)
      return { ...requirement, ...ofAnotherApp(other, spec.reportedBy ?? []) };
    if (!latest)
      return {
        ...requirement,
        ...notReported(`no run was reported for ${shortSha(change.headSha)}`),
      };
    const evidence = [
      evidenceOf(
        latest,
        `${name} on ${shortSha(latest.sha)}: ${latest.conclusion}`,
        true,
      ),
    ];
    if (!isTrusted(latest, spec.trust))
      return {
        ...requirement,
        status: 'unknown' as const,
        found: `its result ${lacksTrust(latest, spec.trust)}`,
        evidence,
      };
    return {
      ...requirement,
      status:
        latest.conclusion === 'success'
          ? ('fulfilled' as const)
          : ('unfulfilled' as const),
      found: `it ended with ${latest.conclusion}`,
      evidence,
    };
  });

const isReportedBy = (
  { app }: CheckFact,
  apps: readonly string[] | undefined,
): boolean =>
  apps === undefined ||
  (app !== undefined && (apps.includes(app.id) || apps.includes(app.slug)));

/** Anybody who may write can report a check under any name: what another app says tells nothing. */
const ofAnotherApp = (
  check: CheckFact,
  apps: readonly string[],
): Pick<ObligationFinding, 'status' | 'found' | 'evidence'> => {
  const by = check.app
    ? `it was reported by ${code(check.app.slug)}`
    : 'the host does not say which app reported it';
  return {
    status: 'unknown',
    found: `${by}, and only ${appsOf(apps)} counts`,
    evidence: [
      evidenceOf(
        check,
        `${check.name} on ${shortSha(check.sha)}: ${check.conclusion}, ${by}`,
        false,
      ),
    ],
  };
};
