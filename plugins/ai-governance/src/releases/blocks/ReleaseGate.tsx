import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link, Skeleton, Text } from '@backstage/ui';
import { releasesRouteRef } from '../../routes';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { cachesOf } from '../../shared/governanceCaches';
import { Guide } from '../../shared/Guide';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { filterHref } from '../filters';
import { presentRelease } from '../present/release';
import { GateLine } from './GateLine';
import { ReleaseCommand } from './ReleaseCommand';

/** Where each environment of a component's repository stands: the latest answer about a release to it. */
export function ReleaseGate({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const { repository } = policy;
  return (
    <Section
      title={t('releases.gate.title')}
      aside={repository && <AllReleases repository={repository} />}
    >
      {repository === undefined ? (
        <Text as="p" color="secondary">
          {t('releases.gate.noRepository')}
        </Text>
      ) : (
        <Gate entityRef={policy.entityRef} />
      )}
    </Section>
  );
}

function Gate({ entityRef }: { readonly entityRef: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).releaseGates,
    entityRef,
  );
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('releases.gate.loading')}>
        <Skeleton width="100%" height="4rem" />
      </div>
    );
  }
  if (remote.status === 'failed') {
    return (
      <FailureState
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={recheck}
      />
    );
  }
  const { items, nextCursor } = remote.data;
  if (items.length === 0 && nextCursor === undefined) return <Unasked />;
  return (
    <div className={shared.stack}>
      {remote.failure && (
        <Alert
          status="warning"
          icon
          title={t('releases.stale')}
          description={remote.failure.message}
        />
      )}
      <Text as="p" color="secondary">
        {t('releases.gate.intro')}
      </Text>
      <ul className={shared.rowList}>
        {items.map(presentRelease).map(release => (
          <li key={release.releaseId}>
            <GateLine release={release} />
          </li>
        ))}
      </ul>
      {nextCursor !== undefined && (
        <Text as="p" variant="body-small" color="secondary">
          {t('releases.gate.more')}
        </Text>
      )}
    </div>
  );
}

function Unasked() {
  const t = useText();
  return (
    <div className={shared.stack}>
      <Text as="p" color="secondary">
        {t('releases.gate.none')}
      </Text>
      <ReleaseCommand asked={{ environment: 'production' }} />
      <Guide label={t('releases.guide')} file="docs/guides/release.md" />
    </div>
  );
}

function AllReleases({ repository }: { readonly repository: string }) {
  const t = useText();
  const list = useRouteRef(releasesRouteRef)?.();
  if (list === undefined) return null;
  return (
    <Link
      href={filterHref(list, { repository })}
      aria-label={t('releases.gate.allOf', { repository })}
    >
      {t('releases.gate.all')}
    </Link>
  );
}
