import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { shortDigest } from '../../policy/present/decisions';
import { auditRouteRef, policyVersionRouteRef } from '../../routes';
import { CopyLine } from '../../shared/CopyLine';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import { useVersionName } from '../useVersionName';
import { Actor } from './Actor';

interface VersionFactsProps {
  readonly version: PolicyVersion;
  /** For the name of what it brings back. */
  readonly versions: readonly PolicyVersion[];
}

/** Who did what to a version, when and why. */
export function VersionFacts({ version, versions }: VersionFactsProps) {
  const t = useText();
  const { withdrawnReason, publishedAt, withdrawnAt } = version;
  return (
    <FactList
      facts={[
        [
          t('policyPage.version.reason'),
          <RichText key="reason">{version.reason}</RichText>,
        ],
        [
          t('policyPage.version.proposed'),
          <Actor
            key="proposed"
            by={version.proposedBy}
            at={version.proposedAt}
          />,
        ],
        [
          t('policyPage.version.published'),
          publishedAt && (
            <Actor key="published" by={version.publishedBy} at={publishedAt} />
          ),
        ],
        [t('policyPage.version.from'), instant(version.effectiveFrom)],
        [t('policyPage.version.superseded'), instant(version.supersededAt)],
        [
          t('policyPage.version.withdrawn'),
          withdrawnAt && (
            <Actor key="withdrawn" by={version.withdrawnBy} at={withdrawnAt} />
          ),
        ],
        [
          t('policyPage.version.withdrawnReason'),
          withdrawnReason && <RichText key="why">{withdrawnReason}</RichText>,
        ],
        [
          t('policyPage.version.restores'),
          version.restores && (
            <Restored
              key="restores"
              versionId={version.restores}
              versions={versions}
            />
          ),
        ],
        [
          t('policyPage.version.source'),
          t(`policyPage.source.${version.source}`),
        ],
        [
          t('policyPage.version.digest'),
          <CopyLine
            key="digest"
            look="inline"
            text={version.digest}
            shown={shortDigest(version.digest)}
            what={t('policyPage.version.digest')}
          />,
        ],
        [
          t('policyPage.version.ledger'),
          version.ledger && (
            <LedgerLink key="ledger" entryId={version.ledger.entryId} />
          ),
        ],
      ]}
    />
  );
}

const instant = (at: string | undefined) =>
  at === undefined ? undefined : <Instant key={at} at={at} />;

function Restored({
  versionId,
  versions,
}: {
  readonly versionId: string;
  readonly versions: readonly PolicyVersion[];
}) {
  const nameOf = useVersionName();
  const href = useRouteRef(policyVersionRouteRef);
  const version = versions.find(candidate => candidate.versionId === versionId);
  return (
    <Link href={href?.({ versionId }) ?? ''}>
      {version ? nameOf(version) : versionId}
    </Link>
  );
}

function LedgerLink({ entryId }: { readonly entryId: string }) {
  const t = useText();
  const audit = useRouteRef(auditRouteRef)?.();
  if (audit === undefined) return <code>{entryId}</code>;
  return (
    <Link href={`${audit}?entry=${encodeURIComponent(entryId)}`}>
      {t('policyPage.version.openLedger')}
    </Link>
  );
}
