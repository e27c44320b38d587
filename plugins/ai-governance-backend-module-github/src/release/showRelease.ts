import {
  HostGoneError,
  type ReleasePublication,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { OUTCOME_WORD } from '@ai-enablement/governance-core';
import type { Repository } from '../api/Repository';
import type { GithubHostConfig } from '../config';
import { releaseCheckName } from '../ownChecks';
import { showCheckRun } from '../publish/checkRun';
import { joinWithin } from '../publish/limit';
import { codeSpan, link, markdown } from '../publish/markdown';
import { CONCLUSION } from '../publish/wantedRun';
import type { WantedRun } from '../publish/writeCheckRun';
import { readReleaseKey } from '../subjects';
import { answerRun, waitingRun } from './answerRun';
import { holdsOf, sizeOf, titleOf } from './releaseWords';

/**
 * Shows what holds for a release where it was asked for: a run that waits before an environment goes on or not, a deployment shows it
 * as a check run of its commit. The deployment itself is left alone: its statuses belong to whoever deploys.
 */
export async function showRelease(
  repository: Repository,
  release: ReleasePublication,
  config: Pick<GithubHostConfig, 'checkName' | 'appIds'>,
): Promise<void> {
  const named = readReleaseKey(release.subject.key);
  if (!named)
    throw new HostGoneError(`\`${release.subject.key}\` names no release`);
  if (!('runId' in named)) {
    await showCheckRun(repository, runOfRelease(release, config), config);
    return;
  }
  const waiting = await waitingRun(repository, named);
  // It went on, or was answered by a call that was interrupted.
  if (waiting?.head_sha !== release.headSha) return;
  await answerRun(repository, {
    ...named,
    isApproved: release.outcome === 'pass',
    comment: commentOf(release),
  });
}

/** The check run that shows a release. */
export const runOfRelease = (
  release: ReleasePublication,
  { checkName }: Pick<GithubHostConfig, 'checkName'>,
): WantedRun => ({
  name: releaseCheckName(checkName, release.environment),
  headSha: release.headSha,
  externalId: release.releaseId,
  detailsUrl: release.url,
  conclusion: CONCLUSION[release.outcome],
  title: titleOf(release),
  summary: joinWithin(linesOf(release), {
    last: ['', footOf(release)],
    more: left => `And ${left} more lines; the portal has all of them.`,
  }),
  annotations: [],
});

const MOST_COMMENT = 1_000;

/** What a run is told. */
export const commentOf = (release: ReleasePublication): string =>
  joinWithin(linesOf(release), {
    last: ['', footOf(release)],
    more: left => `And ${left} more lines; the portal has all of them.`,
    most: MOST_COMMENT,
  });

function linesOf(release: ReleasePublication): readonly string[] {
  const holds = holdsOf(release);
  const would = OUTCOME_WORD[release.wouldBe];
  return [
    `**${OUTCOME_WORD[release.outcome]}** ${markdown(`a release of ${sizeOf(release)} to \`${release.environment.replace(/`/g, "'")}\``)}`,
    ...(holds.length > 0 ? [''] : []),
    ...holds.flatMap(({ text, because }) => [
      `- ${markdown(text)}`,
      ...because.map(sentence => `  - ${markdown(sentence)}`),
    ]),
    ...(release.wouldBe === release.outcome
      ? []
      : ['', `With every rule enforced this release would be ${would}.`]),
  ];
}

const footOf = ({ releaseId, recordedAt, url }: ReleasePublication): string =>
  `Release ${codeSpan(releaseId)} of ${codeSpan(recordedAt)}. ${link('See it in the portal', url)}.`;
