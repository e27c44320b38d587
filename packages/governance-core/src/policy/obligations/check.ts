import { byCodeUnits } from '../../shared/order';
import { code } from '../../shared/sentence';
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
  type Requirement,
  type SpecOf,
} from './finding';

const requirementsOf = oncePerSpec(
  ({
    names,
  }: SpecOf<'check'>): readonly (Requirement & {
    readonly part: string;
  })[] =>
    names.map(name => ({
      part: name,
      text: `The check ${code(name)} must succeed on the head commit.`,
      owners: [],
      paths: [],
      fix: `Run the check ${code(name)} on the head commit.`,
    })),
);

/** Each named check ran on exactly the head commit and succeeded; the latest run counts, and a skipped check is not a success. */
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
    const latest = runs[runs.length - 1];
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
