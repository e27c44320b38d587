import { createHash } from 'node:crypto';
import type {
  Release,
  ReleaseRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { canonicalJson } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { requireShape } from '../check/requireAnswer';
import type { Connection } from '../connection';
import { unavailable } from '../failure';
import { answerTo } from '../http/explainAnswer';

const words = z.array(z.string());
const outcome = z.enum(['pass', 'hold', 'deny']);

/** What is read of the answer about a release. */
const releaseShape = z.object({
  releaseId: z.string(),
  repository: z.string(),
  environment: z.string().optional(),
  tag: z.string().optional(),
  baseSha: z.string(),
  headSha: z.string(),
  isPreview: z.boolean(),
  outcome,
  wouldBe: outcome,
  start: z.enum(['release', 'given', 'gap']),
  expectedBase: z.string().optional(),
  commits: z.number(),
  changes: z.array(
    z.object({
      decisionId: z.string(),
      headSha: z.string(),
      pullRequest: z.number().optional(),
      outcome,
      wouldBe: outcome,
      commits: words,
      because: words,
    }),
  ),
  undecided: words,
  ledger: z.object({ entryId: z.string(), state: z.string() }),
});
const pageShape = z.object({ items: z.array(releaseShape) });

/** Place of a release: repository, and environment if one is named. */
export type ReleasePlace = Pick<ReleaseRequest, 'repository' | 'environment'>;

/** Releases that passed at a place, latest first, at most 200. */
export async function passedReleases(
  { client, hasToken }: Connection,
  { repository, environment }: ReleasePlace,
): Promise<readonly Release[]> {
  const purpose = 'learn where the last release ended';
  const page = await answerTo(
    { purpose, permission: 'ai-governance.decision.read', hasToken },
    client.listReleases({
      repository,
      environment,
      outcome: 'pass',
      limit: 200,
    }),
  );
  requireShape(pageShape, page, purpose);
  return page.items.filter(
    release => !release.isPreview && release.environment === environment,
  );
}

/**
 * Asks about a release and makes sure that the answer is about it. The key is the digest of the question and of this run, so that a
 * retry gets the stored answer.
 */
export async function askForRelease(
  { client, hasToken }: Connection,
  question: ReleaseRequest,
  runId: string,
): Promise<Release> {
  const digest = createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify({ question, runId }))))
    .digest('hex');
  const purpose = 'get an answer about the release';
  const release = await answerTo(
    { purpose, permission: 'ai-governance.decision.create', hasToken },
    client.createRelease({ ...question, idempotencyKey: `release-${digest}` }),
  );
  requireShape(releaseShape, release, purpose);
  requireSame(question, release);
  return release;
}

/** INVARIANT: an outcome is only ever told of the very release that was collected. */
function requireSame(asked: ReleaseRequest, answered: Release): void {
  const issues = (
    ['repository', 'environment', 'tag', 'baseSha', 'headSha'] as const
  )
    .filter(field => asked[field] !== answered[field])
    .map(field => ({
      code: 'cli.otherAnswer',
      path: field,
      message: `expected \`${asked[field]}\`, got \`${answered[field]}\``,
    }));
  if (issues.length === 0 && answered.commits === asked.commits.length) return;
  throw unavailable(
    'cli.otherAnswer',
    'the portal answered about something else than was asked',
    {
      issues,
      hint: 'something between here and the portal may give old answers again; ask who runs the proxy, then run the command again',
    },
  );
}
