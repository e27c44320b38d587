import {
  groupObligations,
  OUTCOME_WORD,
  type OutcomeWord,
} from '@ai-enablement/governance-core';
import type { CheckReport } from '../checkReport';
import type { ReleaseReport } from '../releaseReport';
import { shortSha } from '../words';

/** One thing that CI shows at its place; every text is foreign. */
export interface CiFinding {
  readonly level: 'error' | 'warning';
  readonly rule: string;
  readonly text: string;
  readonly fix?: string;
  /** Relative to the repository; absent when it is about no file. */
  readonly path?: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly endLine?: number;
}

/** An answer as CI systems show it. */
export interface CiReport {
  readonly outcome: OutcomeWord;
  readonly isPreview: boolean;
  /** What it is about, in a few words. */
  readonly subject: string;
  readonly findings: readonly CiFinding[];
  readonly links: readonly string[];
  /** Names and values for later steps; values are ids and words of ours. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The answer about a change. */
export function checkCiReport(report: CheckReport): CiReport {
  const { record, outcome, exitCode, preview, links, data } = report;
  const { decision, repository, baseSha, headSha } = record;
  const { open, warned } = groupObligations(decision);
  const obligations = (
    level: CiFinding['level'],
    group: typeof open,
  ): readonly CiFinding[] =>
    group
      .filter(({ kind }) => kind !== 'data' || data.places.length === 0)
      .map(({ rule, text, found, fix, paths }) => ({
        level,
        rule,
        text: `${text} Found: ${found}.`,
        fix,
        path: paths[0],
      }));
  return {
    outcome,
    isPreview: preview !== undefined,
    subject: `${repository} ${shortSha(baseSha)}..${shortSha(headSha)}`,
    findings: [
      ...decision.reasons
        .filter(
          ({ effect, mode, waivedUntil }) =>
            effect === 'forbid' && mode !== 'observe' && !waivedUntil,
        )
        .map(({ rule, text, fix, mode }) => ({
          level: mode === 'enforce' ? ('error' as const) : ('warning' as const),
          rule,
          text,
          fix,
        })),
      ...data.places.map(({ finding, state }) => ({
        level: 'error' as const,
        rule: finding.rule,
        text: `${finding.title} (${finding.class})${state === 'newlyAllowed' ? ', allowed by this change itself' : ''}.`,
        fix: finding.fix,
        path: finding.path,
        line: finding.line,
        endLine: finding.endLine,
      })),
      ...obligations('error', open),
      ...obligations('warning', warned),
    ],
    links: links.map(({ url }) => url),
    outputs: {
      outcome,
      'exit-code': String(exitCode),
      preview: String(preview !== undefined),
      'decision-id': record.decisionId ?? '',
    },
  };
}

/** The answer about a release. */
export function releaseCiReport(report: ReleaseReport): CiReport {
  const { release, outcome, exitCode, undecided } = report;
  const { repository, environment, tag, baseSha, headSha, isPreview } = release;
  const error = (rule: string, text: string): CiFinding => ({
    level: 'error',
    rule,
    text,
  });
  return {
    outcome,
    isPreview,
    subject: `release of ${repository} ${shortSha(baseSha)}..${shortSha(headSha)}${tag ? ` ${tag}` : ''}${environment ? ` to ${environment}` : ''}`,
    findings: [
      ...(release.start === 'gap'
        ? [
            error(
              'release-start',
              'It begins later or elsewhere than the last release there ended, so that commits are left out.',
            ),
          ]
        : []),
      ...undecided.map(({ sha, subject }) =>
        error(
          'release-commit',
          `No decision is about commit ${shortSha(sha)} ${subject}`,
        ),
      ),
      ...release.changes
        .filter(change => change.outcome !== 'pass')
        .map(change =>
          error(
            'release-change',
            `Change ${change.pullRequest === undefined ? shortSha(change.headSha) : `#${change.pullRequest}`} is ${OUTCOME_WORD[change.outcome]}: ${change.because.join(' ')}`,
          ),
        ),
    ],
    links: [],
    outputs: {
      outcome,
      'exit-code': String(exitCode),
      preview: String(isPreview),
      'release-id': release.releaseId,
    },
  };
}
