import { createHash } from 'node:crypto';
import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  changeSubject,
  evaluate,
  NO_FACTS,
  normaliseChange,
  readScanReport,
  scanFactsOf,
  strengtheningStatus,
  submittedFacts,
  withoutPeople,
  type Decision,
  type Facts,
  type PersonRef,
  type SarifRun,
  type SubmittedChange,
} from '@ai-enablement/governance-core';
import type { ScanReport } from '../check/scanReports';
import { usageFailure } from '../failure';
import type { OpenedBundle } from './openBundle';

/** A scanner's report as it was read here. */
export interface LocalScan {
  /** As given on the command line. */
  readonly file: string;
  readonly digest: string;
  readonly runs: readonly SarifRun[];
}

/** What is asked without the portal. */
export interface OfflineQuestion {
  readonly request: DecisionRequest;
  /** Absent means not reported. */
  readonly reports?: readonly ScanReport[];
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** An answer that rests on a bundle and on what this machine read itself. */
export interface OfflineAnswer {
  readonly decision: Decision;
  readonly scans: readonly LocalScan[];
}

/**
 * This machine read the change and the reports itself. Whether the portal would believe it is not known here; so an offline
 * answer is always shown as a preview, and what the portal says later is compared with it.
 */
const TRUST = 'attested';

/**
 * Answers with the same rules as the portal, from a bundle. What only the portal can know stays not reported: people, and
 * with them reviews, approvals and certificates; settings of the host; reports of other machines. Failures:
 * `cli.invalidChange`, `cli.invalidSarif`, `cli.otherEntity`.
 */
export function answerOffline(
  { bundle, compiled }: OpenedBundle,
  { request, reports, now }: OfflineQuestion,
): OfflineAnswer {
  const change = readChange(request);
  requireKnownEntity(change, bundle.entities);
  const at = new Date(now).toISOString();
  const scans = (reports ?? []).map(report => readReport(report, change));
  const facts: Facts = {
    ...NO_FACTS,
    ...submittedFacts(withoutPeople(change, change.headSha), {
      trust: TRUST,
      idOf,
    }),
    entities: bundle.entities,
    ...actingIn(bundle, at),
    ...(reports && {
      scans: scans.flatMap(({ digest, runs }) =>
        scanFactsOf({
          trust: TRUST,
          digest,
          runs,
          sha: change.headSha,
          occurredAt: at,
        }),
      ),
    }),
  };
  const subject = changeSubject(change, { trust: TRUST, idOf });
  return { decision: evaluate(compiled, { subject, facts, now: at }), scans };
}

/** Strengthenings of the bundle that act; one that somebody ended since makes the answer stricter than the portal's, never milder. */
function actingIn(
  { strengthenings = [] }: OpenedBundle['bundle'],
  now: string,
): Pick<Facts, 'strengthenings'> {
  const acting = strengthenings.filter(
    each => strengtheningStatus(each, now) === 'active',
  );
  return acting.length > 0 ? { strengthenings: acting } : {};
}

function readChange({
  idempotencyKey: _,
  ...change
}: DecisionRequest): SubmittedChange {
  const read = normaliseChange(change);
  if (read.ok) return read.value;
  throw usageFailure('cli.invalidChange', 'the change cannot be judged', {
    issues: read.issues.slice(0, 20),
    hint: 'collect it from its branch with all its commits',
  });
}

function requireKnownEntity(
  { entityRef, repository }: SubmittedChange,
  entities: Facts['entities'],
): void {
  if (entityRef === undefined || entities.some(({ ref }) => ref === entityRef))
    return;
  throw usageFailure(
    'cli.otherEntity',
    `the bundle knows no entity \`${entityRef}\` of \`${repository}\``,
    {
      hint: 'leave `--entity` out to ask about the repository, or ask the portal',
    },
  );
}

function readReport(
  { file, sarif, digest }: ScanReport,
  { headSha }: SubmittedChange,
): LocalScan {
  const runs = readScanReport(sarif, headSha);
  if (runs.ok) return { file, digest, runs: runs.value };
  throw usageFailure(
    'cli.invalidSarif',
    `\`${file}\` cannot be used: ${runs.issues[0]?.message}`,
    {
      issues: runs.issues.slice(0, 20),
      hint: 'let the scanner write SARIF 2.1.0 about the head commit',
    },
  );
}

/** A name for a person that tells people of one change apart and says nothing about them. */
const idOf = ({ email, login }: PersonRef): string =>
  email || login
    ? createHash('sha256')
        .update(
          JSON.stringify([email?.toLowerCase(), login?.toLowerCase()]),
          'utf8',
        )
        .digest('hex')
    : 'unidentified';
