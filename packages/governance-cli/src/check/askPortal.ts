import type {
  DecisionRecord,
  DecisionRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { DetectorPolicy } from '@ai-enablement/governance-core';
import type { Connection } from '../connection';
import { unavailable } from '../failure';
import { answerTo } from '../http/explainAnswer';
import type { SubmittedScan } from '../report/checkReport';
import { dataHandlingShape, scanShape } from './answerShapes';
import { requireAnswer, requireShape } from './requireAnswer';
import type { ScanReport } from './scanReports';

/** Asks for a decision on a change and makes sure that the answer is about it. */
export async function askForDecision(
  { client, hasToken }: Connection,
  request: DecisionRequest,
): Promise<DecisionRecord> {
  const record = await answerTo(
    {
      purpose: 'get a decision',
      permission: 'ai-governance.decision.create',
      hasToken,
    },
    client.createDecision(request),
  );
  requireAnswer(record, request);
  return record;
}

/** What the policy in force has detectors look for. */
export async function askForDetectorPolicy({
  client,
  hasToken,
}: Connection): Promise<DetectorPolicy> {
  const purpose = 'learn which data must not be shared';
  const answer = await answerTo(
    { purpose, permission: 'ai-governance.policy.read', hasToken },
    client.getDataHandling(),
  );
  requireShape(dataHandlingShape, answer, purpose);
  return answer.detectors;
}

/** Hands the reports in one after the other, since together they may be large. */
export async function submitScans(
  { client, hasToken }: Connection,
  reports: readonly ScanReport[],
  {
    repository,
    headSha,
  }: { readonly repository: string; readonly headSha: string },
): Promise<readonly (SubmittedScan & { readonly scanId: string })[]> {
  const submitted: (SubmittedScan & { readonly scanId: string })[] = [];
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
    submitted.push({ file, record, scanId: record.scanId });
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
