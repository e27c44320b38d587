import {
  readScanReport,
  type SarifRun,
  type Trust,
} from '@ai-enablement/governance-core';
import { isUniqueViolation } from '../../../database/dialect';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { AuditFacade } from '../../audit/facade';
import type { PolicyListener } from '../facade';
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
  readonly listeners: readonly PolicyListener[];
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
      for (const listener of deps.listeners) {
        await listener.scanStored(transaction, complete);
      }
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
  const runs = readScanReport(sarif, sha);
  if (runs.ok) return runs.value;
  const issues = runs.issues.slice(0, MOST_ISSUES);
  const [first] = issues;
  // What is wrong with a whole report is said as it is, what is wrong inside it with its place.
  throw first?.code === 'policy.invalidScan'
    ? new CodedError('policy.invalidScan', first.message)
    : new CodedError(
        'policy.invalidScan',
        `the report cannot be used: ${first?.message}`,
        { issues },
      );
}

/**
 * The reports that a change rests on: those it names, and all others for its head that somebody vouches for, so that nobody can
 * name the clean ones alone. `undefined` when it names none and there are none. Fails with `policy.scanNotFound`.
 */
export async function findScans(
  views: DecisionViews,
  { repository, headSha, scanIds }: Change,
): Promise<readonly ScanReport[] | undefined> {
  const named = scanIds && (await findNamed(views, { repository, scanIds }));
  const stored = await views.scansOf({ repository, sha: headSha });
  // What nobody vouches for counts only where somebody names it, or anyone could add findings to a stranger's commit.
  const vouched = stored.filter(({ trust }) => trust !== 'asserted');
  const all = [...(named ?? []), ...vouched];
  if (named === undefined && all.length === 0) return undefined;
  return [...new Map(all.map(report => [report.scanId, report])).values()];
}

async function findNamed(
  views: DecisionViews,
  { repository, scanIds }: Required<Pick<Change, 'repository' | 'scanIds'>>,
): Promise<readonly ScanReport[]> {
  const named = [...new Set(scanIds)];
  const found = (await views.scansById(named)).filter(
    report => report.repository === repository,
  );
  const known = new Set(found.map(({ scanId }) => scanId));
  const missing = named.find(scanId => !known.has(scanId));
  if (missing === undefined) return found;
  throw new CodedError(
    'policy.scanNotFound',
    `there is no scan \`${missing}\` of \`${repository}\`; submit the report first and use the id that comes back`,
  );
}
