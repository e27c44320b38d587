import {
  readSarif,
  type SarifRun,
  type Trust,
} from '@ai-enablement/governance-core';
import { isUniqueViolation } from '../../../database/dialect';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { AuditFacade } from '../../audit/facade';
import type { ScanReport } from '../model';
import type { DecisionStore } from '../store';
import type { DecisionViews } from '../views';
import { scanSubmitted } from './ledgerDrafts';
import type { Change } from './submission';
import type { Caller } from './trust';

/** What taking in a report works with. */
export interface ScanDeps {
  readonly store: DecisionStore;
  readonly views: DecisionViews;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** A scanner's report with whose it is. */
export interface ScanSubmission {
  readonly caller: Caller;
  readonly repository: string;
  readonly sha: string;
  /** The report, byte for byte. */
  readonly sarif: string;
  readonly trust: Trust;
  /** Instant of the scan when earlier than now, UTC, ISO 8601. */
  readonly occurredAt?: string;
}

/** Results that one report may hold, over all runs. */
const MOST_RESULTS = 50_000;
const MOST_ISSUES = 20;

/**
 * Takes in a scanner's report: keeps its digest and what rules need, never a snippet or a message. The same report again
 * gives the stored one. Fails with `policy.invalidScan`.
 */
export async function submitScan(
  deps: ScanDeps,
  { caller, sarif, ...scan }: ScanSubmission,
): Promise<{ readonly report: ScanReport; readonly isNew: boolean }> {
  const runs = readReport(sarif, scan.sha);
  const now = deps.ambient.now();
  const draft = {
    scanId: deps.ambient.newId(),
    repository: scan.repository,
    sha: scan.sha,
    caller: caller.subject,
    trust: scan.trust,
    digest: sha256(sarif),
    runs,
    occurredAt: scan.occurredAt ?? now,
    recordedAt: now,
  };
  const earlier = await deps.views.sameScan(draft);
  if (earlier) return { report: earlier, isNew: false };
  try {
    const report = await deps.unitOfWork.run(async transaction => {
      const entry = await deps.audit.stage(transaction, scanSubmitted(draft));
      const complete = { ...draft, ledgerEntryId: entry };
      await deps.store.insertScan(transaction, complete);
      return complete;
    });
    return { report, isNew: true };
  } catch (error) {
    const winner = isUniqueViolation(error)
      ? await deps.views.sameScan(draft)
      : undefined;
    if (winner) return { report: winner, isNew: false };
    throw error;
  }
}

function readReport(sarif: string, sha: string): readonly SarifRun[] {
  const parsed = readSarif(sarif);
  if (!parsed.ok) {
    throw new CodedError(
      'policy.invalidScan',
      `the report cannot be used: ${parsed.issues[0]?.message}`,
      { issues: parsed.issues.slice(0, MOST_ISSUES) },
    );
  }
  const runs = parsed.value;
  const results = runs.reduce((sum, { details }) => sum + details.length, 0);
  if (results > MOST_RESULTS) {
    throw new CodedError(
      'policy.invalidScan',
      `the report holds ${results} results; expected at most ${MOST_RESULTS}: scan fewer files at once`,
    );
  }
  const stranger = runs
    .flatMap(({ revisionIds }) => revisionIds)
    .find(revision => !isSameCommit(revision, sha));
  if (stranger !== undefined) {
    throw new CodedError(
      'policy.invalidScan',
      `the report says that it is of commit \`${stranger}\`, but was sent for \`${sha}\`; scan that commit and send its own report`,
    );
  }
  return runs;
}

/** A report may name its commit by the first digits, seven or more. */
const isSameCommit = (revision: string, sha: string): boolean =>
  revision.length >= 7 && sha.startsWith(revision);

/**
 * The reports that a change rests on: those it names, or else all attested ones for its head; `undefined` when it names none and there
 * are none. Fails with `policy.scanNotFound`.
 */
export async function findScans(
  views: DecisionViews,
  { repository, headSha, scanIds }: Change,
): Promise<readonly ScanReport[] | undefined> {
  if (scanIds === undefined) {
    const found = await views.scansOf({ repository, sha: headSha });
    // What nobody vouches for counts only where somebody names it, or anyone could add findings to a stranger's commit.
    const vouched = found.filter(({ trust }) => trust !== 'asserted');
    return vouched.length > 0 ? vouched : undefined;
  }
  const named = [...new Set(scanIds)];
  const found = await views.scansById(named);
  const known = new Map(
    found
      .filter(report => report.repository === repository)
      .map(report => [report.scanId, report]),
  );
  const missing = named.find(scanId => !known.has(scanId));
  if (missing !== undefined) {
    throw new CodedError(
      'policy.scanNotFound',
      `there is no scan \`${missing}\` of \`${repository}\`; submit the report first and use the id that comes back`,
    );
  }
  return [...known.values()];
}
