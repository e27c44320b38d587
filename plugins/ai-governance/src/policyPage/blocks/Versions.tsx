import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Skeleton, Text } from '@backstage/ui';
import { policyVersionRouteRef } from '../../routes';
import { useCapture } from '../../shared/analytics';
import { FailureState } from '../../shared/FailureState';
import { Instant } from '../../shared/Instant';
import { More } from '../../shared/More';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import type { useVersions } from '../useVersions';
import { useVersionName } from '../useVersionName';
import { Actor } from './Actor';
import { VersionState } from './VersionState';

/** Every version with its state, newest first. */
export function Versions({
  list: { pages, versions },
}: {
  readonly list: ReturnType<typeof useVersions>;
}) {
  const t = useText();
  const { remote, hasMore, isLoadingMore, loadMore, reload } = pages;
  return (
    <Section title={t('policyPage.versions.title')}>
      {remote.status === 'loading' && <Skeleton width="100%" height="12rem" />}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && versions.length === 0 && (
        <Text as="p" color="secondary">
          {t('policyPage.versions.empty')}
        </Text>
      )}
      {versions.length > 0 && <VersionTable versions={versions} />}
      <More
        shown={versions.length}
        hasMore={hasMore}
        isLoading={isLoadingMore}
        onMore={loadMore}
      />
    </Section>
  );
}

function VersionTable({
  versions,
}: {
  readonly versions: readonly PolicyVersion[];
}) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.versions}`}>
        <caption className={shared.hidden}>
          {t('policyPage.versions.title')}
        </caption>
        <thead>
          <tr>
            {(
              [
                'version',
                'state',
                'reason',
                'proposed',
                'published',
                'from',
              ] as const
            ).map(column => (
              <th key={column} scope="col">
                {t(`policyPage.versions.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map(version => (
            <Row key={version.versionId} version={version} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ version }: { readonly version: PolicyVersion }) {
  const href = useRouteRef(policyVersionRouteRef);
  const nameOf = useVersionName();
  const capture = useCapture();
  const { versionId, state, reason, effectiveFrom } = version;
  return (
    <tr>
      <th scope="row">
        <Link
          href={href?.({ versionId }) ?? ''}
          weight="bold"
          onClick={() => capture('openPolicyVersion', versionId)}
        >
          {nameOf(version)}
        </Link>
      </th>
      <td>
        <VersionState state={state} />
      </td>
      <td className={styles.reason}>
        <RichText>{reason}</RichText>
      </td>
      <td>
        <Actor by={version.proposedBy} at={version.proposedAt} />
      </td>
      <td>
        <Actor by={version.publishedBy} at={version.publishedAt} />
      </td>
      <td>{effectiveFrom !== undefined && <Instant at={effectiveFrom} />}</td>
    </tr>
  );
}
