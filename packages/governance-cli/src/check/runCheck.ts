import { unavailable, type ExitCode } from '../failure';
import type { Io } from '../io';
import { answerTo } from '../http/explainAnswer';
import {
  connect,
  type Connection,
  type ConnectionOptions,
} from '../connection';
import { checkReport, type SubmittedScan } from '../report/checkReport';
import { checkDocument, renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { renderDecision } from '../report/text/decision';
import { scanShape } from './answerShapes';
import { readAttestation, type Attestation } from './attestation';
import { collect, type CollectOptions } from './collect';
import { decisionRequest } from './decisionRequest';
import { requireAnswer, requireShape } from './requireAnswer';
import { readScanReports, type ScanReport } from './scanReports';

/** The options of `check` as commander delivers them. */
export interface CheckOptions extends ConnectionOptions, CollectOptions {
  readonly entity?: string;
  readonly phase: 'commit' | 'merge' | 'release';
  readonly pullRequest?: number;
  readonly sarif?: readonly string[];
  readonly attest?: string;
  readonly format: 'text' | 'json';
}

const NOTHING_ATTESTED: Attestation = {};

/** Collects the change, asks the portal and prints its decision; exit code 0 when it passed, 1 when it did not. */
export async function runCheck(
  options: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  // Everything that can be wrong on this side is found before anything is sent.
  const connection = await connect(options, io);
  const attestation = options.attest
    ? await readAttestation(options.attest, io)
    : NOTHING_ATTESTED;
  const reports = await readScanReports(options.sarif ?? [], io);
  const change = await collect(options, io);

  const scans = await submitScans(connection, reports, change);
  const request = decisionRequest({
    ...attestation,
    repository: change.repository,
    phase: options.phase,
    entityRef: options.entity,
    pullRequest: options.pullRequest,
    baseSha: change.baseSha,
    headSha: change.headSha,
    files: change.files,
    commits: change.commits,
    // Absent means not reported, which differs from reported as none.
    scanIds: options.sarif && scans.map(({ record }) => record.scanId),
    runId: io.randomId(),
  });
  const record = await answerTo(
    {
      purpose: 'get a decision',
      permission: 'ai-governance.decision.create',
      hasToken: connection.hasToken,
    },
    connection.client.createDecision(request),
  );
  requireAnswer(record, request);
  const report = checkReport({
    record,
    scans,
    collected: { commits: change.commits.length, files: change.files.length },
    notices: change.notices,
    portalUrl: connection.portalUrl,
    entityRef: options.entity,
  });
  io.stdout.write(
    options.format === 'json'
      ? renderJson(checkDocument(report))
      : renderDecision(report, terminalFor(io.stdout, io.env)),
  );
  return report.exitCode;
}

/** Hands the reports in one after the other, since together they may be large. */
async function submitScans(
  { client, hasToken }: Connection,
  reports: readonly ScanReport[],
  {
    repository,
    headSha,
  }: { readonly repository: string; readonly headSha: string },
): Promise<readonly SubmittedScan[]> {
  const submitted: SubmittedScan[] = [];
  for (const { file, sarif, digest } of reports) {
    const purpose = `submit \`${file}\``;
    const record = await answerTo(
      {
        purpose,
        permission: 'ai-governance.scan.create',
        hasToken,
      },
      client.createScan({ repository, sha: headSha, sarif }),
    );
    requireShape(scanShape, record, purpose);
    requireSameBytes({ file, digest, record });
    submitted.push({ file, record });
  }
  return submitted;
}

/** The portal keeps the digest as evidence; another digest means that something on the way changed the report. */
function requireSameBytes({
  file,
  digest,
  record,
}: SubmittedScan & { readonly digest: string }): void {
  if (record.digest === digest) return;
  throw unavailable(
    'cli.reportAltered',
    `\`${file}\` arrived altered: its SHA-256 is \`${digest}\`, the portal recorded \`${record.digest}\``,
    {
      hint: 'something between here and the portal rewrites requests; ask who runs the proxy',
    },
  );
}
