import type { TrainingVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { shortDigest } from '../../policy/present/decisions';
import { Actor } from '../../policyPage/blocks/Actor';
import { CopyLine } from '../../shared/CopyLine';
import { FactList } from '../../shared/FactList';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../../training/paths';

/** What a version is of, and who did what to it, when and why. */
export function VersionFacts({
  version,
}: {
  readonly version: TrainingVersion;
}) {
  const t = useText();
  const hrefOf = useTrainingHref();
  const { path, digest, decidedAt, decidedReason, state } = version;
  return (
    <FactList
      facts={[
        [
          t('trainingWriting.version.path'),
          state === 'published' ? (
            <Link key="path" href={hrefOf(trainingPaths.path(path))}>
              {path}
            </Link>
          ) : (
            path
          ),
        ],
        [
          t('trainingWriting.version.owner'),
          <EntityRefLink key="owner" entityRef={version.owner} />,
        ],
        [
          t('trainingWriting.version.reason'),
          <RichText key="reason">{version.reason}</RichText>,
        ],
        [
          t('trainingWriting.version.proposed'),
          <Actor
            key="proposed"
            by={version.proposedBy}
            at={version.proposedAt}
          />,
        ],
        [
          t(`trainingWriting.version.decided.${state}`),
          decidedAt && (
            <Actor key="decided" by={version.decidedBy} at={decidedAt} />
          ),
        ],
        [
          t('trainingWriting.version.decidedReason'),
          decidedReason && <RichText key="why">{decidedReason}</RichText>,
        ],
        [
          t('trainingWriting.version.digest'),
          <CopyLine
            key="digest"
            look="inline"
            text={digest}
            shown={shortDigest(digest)}
            what={t('trainingWriting.version.digest')}
          />,
        ],
      ]}
    />
  );
}
