import type { PlaybookVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { shortDigest } from '../../policy/present/decisions';
import { Actor } from '../../policyPage/blocks/Actor';
import { CopyLine } from '../../shared/CopyLine';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import { playbookPaths, usePlaybookHref } from '../paths';
import { decisionOf } from '../present/versionState';

/** What a version is of, and who did what to it, when and why. */
export function VersionFacts({
  detail: { version, before },
}: {
  readonly detail: PlaybookVersionDetail;
}) {
  const t = useText();
  const hrefOf = usePlaybookHref();
  const { name, owner, digest, decidedAt, decidedReason } = version;
  // What was never published has no page of its own.
  const hasPage = version.state === 'current' || before !== undefined;
  return (
    <FactList
      facts={[
        [
          t('playbooksWriting.version.playbook'),
          hasPage ? (
            <Link key="playbook" href={hrefOf(playbookPaths.playbook(name))}>
              {name}
            </Link>
          ) : (
            name
          ),
        ],
        [
          t('playbooksWriting.version.kind'),
          t(`playbooks.kind.${version.kind}`),
        ],
        [
          t('playbooksWriting.version.owner'),
          <EntityRefLink key="owner" entityRef={owner} />,
        ],
        [
          t('playbooksWriting.version.reason'),
          <RichText key="reason">{version.reason}</RichText>,
        ],
        [
          t('playbooksWriting.version.proposed'),
          <Actor
            key="proposed"
            by={version.proposedBy}
            at={version.proposedAt}
          />,
        ],
        [
          t(`playbooksWriting.version.decided.${decisionOf(version.state)}`),
          decidedAt && (
            <Actor key="decided" by={version.decidedBy} at={decidedAt} />
          ),
        ],
        [
          t('playbooksWriting.version.decidedReason'),
          decidedReason && <RichText key="why">{decidedReason}</RichText>,
        ],
        [t('playbooksWriting.version.from'), instant(version.effectiveFrom)],
        [t('playbooksWriting.version.until'), instant(version.endsAt)],
        [
          t('playbooksWriting.version.source'),
          t(`playbooksWriting.version.sources.${version.source}`),
        ],
        [
          t('playbooksWriting.version.digest'),
          <CopyLine
            key="digest"
            look="inline"
            text={digest}
            shown={shortDigest(digest)}
            what={t('playbooksWriting.version.digest')}
          />,
        ],
      ]}
    />
  );
}

const instant = (at: string | undefined) =>
  at === undefined ? undefined : <Instant key={at} at={at} />;
