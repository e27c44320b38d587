import type {
  PolicyVersion as PolicyVersionBody,
  PolicyVersionDetail,
  Replay as ReplayBody,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Replay } from '../service/replay';
import type { VersionDetail, VersionView } from '../service/versionUseCases';
import { given } from './given';

/** A version in the contract's shape. */
export const toPolicyVersion = ({
  versionId,
  number,
  state,
  digest,
  title,
  source,
  reason,
  proposedBy,
  proposedAt,
  permits,
  ledger,
  ...rest
}: VersionView): PolicyVersionBody => ({
  versionId,
  ...(number === undefined ? {} : { number }),
  state,
  digest,
  title,
  source,
  reason,
  proposedBy,
  proposedAt,
  ...given('publishedBy', rest.publishedBy),
  ...given('publishedAt', rest.publishedAt),
  ...given('effectiveFrom', rest.effectiveFrom),
  ...given('supersededAt', rest.supersededAt),
  ...given('withdrawnBy', rest.withdrawnBy),
  ...given('withdrawnAt', rest.withdrawnAt),
  ...given('withdrawnReason', rest.withdrawnReason),
  ...given('restores', rest.restores),
  permits,
  ledger,
});

/** A version with its document and cases in the contract's shape. */
export const toPolicyVersionDetail = ({
  version,
  document,
  cases,
}: VersionDetail): PolicyVersionDetail => {
  const passed = cases.filter(({ hasPassed }) => hasPassed).length;
  return {
    version: toPolicyVersion(version),
    document,
    cases: {
      passed,
      failed: cases.length - passed,
      items: cases.map(({ name, hasPassed, sentences, failures }) => ({
        name,
        hasPassed,
        sentences,
        failures,
      })),
    },
  };
};

/** A comparison in the contract's shape. */
export const toReplay = ({
  decisionId,
  isComparable,
  isIdentical,
  engineVersion,
  storedEngineVersion,
  differences,
}: Replay): ReplayBody => ({
  decisionId,
  isComparable,
  isIdentical,
  engineVersion,
  storedEngineVersion,
  differences,
});
