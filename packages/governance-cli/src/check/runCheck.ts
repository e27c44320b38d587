import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { DetectorPolicy } from '@ai-enablement/governance-core';
import { connect, type ConnectionOptions } from '../connection';
import { BASELINE_PATH } from '@ai-enablement/governance-detectors';
import { readBaselines } from '../data/baselines';
import { dataReport } from '../data/dataReport';
import { lookThrough, type DataFound } from '../data/lookThrough';
import { Failure, type ExitCode } from '../failure';
import type { Io } from '../io';
import { checkReport, type CheckCircumstances } from '../report/checkReport';
import { checkCiReport } from '../report/ci/ciReport';
import {
  writeCiReports,
  type CiReportOptions,
} from '../report/ci/writeCiReports';
import { checkDocument, renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { renderDecision } from '../report/text/decision';
import { askForDecision, askForDetectorPolicy, submitScans } from './askPortal';
import { readAttestation, type Attestation } from './attestation';
import { collect, type CollectOptions } from './collect';
import { decisionRequest } from './decisionRequest';
import {
  checkOffline,
  requireCoherent,
  type OfflineOptions,
} from './offlineCheck';
import { LOCK_FILE } from '../playbooks/lockFile';
import { tellLocked } from '../playbooks/tellInstalls';
import { readScanReports, type ScanReport } from './scanReports';

/** The options of `check` as commander delivers them. */
export interface CheckOptions
  extends ConnectionOptions, CollectOptions, OfflineOptions, CiReportOptions {
  readonly entity?: string;
  readonly pullRequest?: number;
  readonly sarif?: readonly string[];
  readonly attest?: string;
  readonly format: 'text' | 'json';
}

const NOTHING_ATTESTED: Attestation = {};

/** An answer with what it rests on besides the change. */
type Answer = Pick<
  CheckCircumstances,
  'record' | 'scans' | 'offline' | 'portalUrl' | 'data'
> & {
  /** What the reader should know about how it was asked for. */
  readonly notice?: string;
};

/**
 * Collects the change, asks the portal, or answers from a bundle, and prints the decision; exit code 0 when the change may go on,
 * 1 when it may not.
 */
export async function runCheck(
  options: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  requireCoherent(options);
  // Everything that can be wrong on this side is found before anything is sent.
  // Tokens of jobs are asked for the commit, which is known once the change is.
  const collected: { headSha?: string } = {};
  const ask = await askerOf(options, io, () => collected.headSha);
  const attestation = options.attest
    ? await readAttestation(options.attest, io)
    : NOTHING_ATTESTED;
  const reports = options.sarif && (await readScanReports(options.sarif, io));
  const change = await collect(options, io);
  collected.headSha = change.headSha;
  const runId = io.randomId();
  const look = async (policy: DetectorPolicy): Promise<DataFound> =>
    lookThrough(change.addedTexts(), {
      policy,
      baselines: readBaselines(await change.fileAtBoth(BASELINE_PATH)),
      signal: io.signal,
    });
  const requestWith = ({ data, scanIds }: Evidence): DecisionRequest =>
    decisionRequest({
      ...attestation,
      data: dataReport(data),
      repository: change.repository,
      phase: options.phase,
      entityRef: options.entity,
      pullRequest: options.pullRequest,
      baseSha: change.baseSha,
      headSha: change.headSha,
      files: change.files,
      commits: change.commits,
      patches: change.patches,
      scanIds,
      runId,
    });
  const answer = await ask({
    repository: change.repository,
    reports,
    look,
    requestWith,
    readLock: async () => (await change.fileAtBoth(LOCK_FILE)).base,
  });
  const report = checkReport({
    ...answer,
    collected: { commits: change.commits.length, files: change.files.length },
    notices: [...change.notices, ...(answer.notice ? [answer.notice] : [])],
    entityRef: options.entity,
  });
  await writeCiReports(checkCiReport(report), options, io);
  io.stdout.write(
    options.format === 'json'
      ? renderJson(checkDocument(report))
      : renderDecision(report, terminalFor(io.stdout, io.env)),
  );
  return report.exitCode;
}

interface Question {
  readonly repository: string;
  /** Absent means not reported, which differs from reported as none. */
  readonly reports?: readonly ScanReport[];
  /** Looks for data that the policy never shares in everything that the change brings in. */
  readonly look: (policy: DetectorPolicy) => Promise<DataFound>;
  readonly requestWith: (evidence: Evidence) => DecisionRequest;
  /** The lock of playbooks on the branch that the change goes to. */
  readonly readLock: () => Promise<string | undefined>;
}

/** What was found out about the change once it was known what to look for. */
interface Evidence {
  readonly data: DataFound;
  readonly scanIds?: readonly string[];
}

/** How to get an answer: from the portal, from a bundle, or from a bundle when the portal is not there. */
async function askerOf(
  options: CheckOptions,
  io: Io,
  commit: () => string | undefined,
): Promise<(question: Question) => Promise<Answer>> {
  const { offline, onUnavailable } = options;
  if (offline !== undefined && onUnavailable === undefined)
    return question => answerHere({ ...options, offline }, question, io);
  const connection = await connect(options, io, { commit });
  const { portalUrl } = connection;
  return async question => {
    const { reports, look, requestWith } = question;
    try {
      const data = await look(await askForDetectorPolicy(connection));
      const request = requestWith({ data });
      const scans = await submitScans(connection, reports ?? [], {
        repository: request.repository,
        headSha: request.headSha,
      });
      const scanIds = reports && scans.map(({ scanId }) => scanId);
      const asked = requestWith({ data, scanIds });
      const record = await askForDecision(connection, asked);
      // What is in use is known where changes are merged, not on everybody's machine.
      const notice = io.env.CI
        ? await tellLocked(connection, {
            repository: request.repository,
            commit: request.headSha,
            readLock: question.readLock,
          })
        : undefined;
      return { record, scans, data, portalUrl, ...(notice && { notice }) };
    } catch (error) {
      const isOutage = error instanceof Failure && error.isOutage;
      if (!isOutage || offline === undefined || onUnavailable !== 'allow')
        throw error;
      const { backendUrl } = connection;
      const asked = { outage: error, urls: [backendUrl, portalUrl] };
      return answerHere({ ...options, offline, asked }, question, io);
    }
  };
}

const answerHere = (
  options: Parameters<typeof checkOffline>[0],
  { repository, reports, look, requestWith }: Omit<Question, 'readLock'>,
  io: Io,
): Promise<Answer> =>
  checkOffline(
    options,
    { repository, reports, look, requestWith: data => requestWith({ data }) },
    io,
  );
