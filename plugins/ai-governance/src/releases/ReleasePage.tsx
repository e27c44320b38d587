import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link, Skeleton } from '@backstage/ui';
import { RiArrowLeftLine } from '@remixicon/react';
import { DecisionDrawer } from '../policy/blocks/DecisionDrawer';
import { releasesRouteRef } from '../routes';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture } from '../shared/analytics';
import { FailureState } from '../shared/FailureState';
import { cachesOf } from '../shared/governanceCaches';
import shared from '../shared/shared.module.css';
import { useResource } from '../shared/useResource';
import { useSearchParam } from '../shared/useSearchParam';
import { useText } from '../shared/useText';
import { Holding } from './blocks/Holding';
import { NextSteps } from './blocks/NextSteps';
import { Passing } from './blocks/Passing';
import { ReleaseHead } from './blocks/ReleaseHead';
import { Undecided } from './blocks/Undecided';
import { presentRelease } from './present/release';
import styles from './releases.module.css';

/** One release: whether it may go on, what holds it, and what to do next. */
export function ReleasePage({ releaseId }: { readonly releaseId: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const [decisionId, openDecision] = useSearchParam('decision');
  const { remote, recheck } = useResource(cachesOf(client).releases, releaseId);
  const open = (id: string) => {
    capture('openDecision', id);
    openDecision(id);
  };
  return (
    <div className={shared.page}>
      <BackLink />
      {remote.status === 'loading' && (
        <div
          role="status"
          aria-label={t('releases.detail.loading')}
          className={shared.stack}
        >
          <Skeleton width="100%" height="14rem" />
          <Skeleton width="100%" height="20rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          of="release"
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' && (
        <>
          {remote.failure && (
            <Alert
              status="warning"
              icon
              title={t('releases.stale')}
              description={remote.failure.message}
            />
          )}
          <Blocks release={presentRelease(remote.data)} onOpenDecision={open} />
        </>
      )}
      <DecisionDrawer
        decisionId={decisionId}
        onOpen={open}
        onClose={() => openDecision(undefined)}
      />
    </div>
  );
}

function Blocks({
  release,
  onOpenDecision,
}: {
  readonly release: ReturnType<typeof presentRelease>;
  readonly onOpenDecision: (decisionId: string) => void;
}) {
  return (
    <>
      <ReleaseHead release={release} />
      <NextSteps release={release} />
      <Holding changes={release.holding} onOpen={onOpenDecision} />
      <Undecided commits={release.undecided} />
      <Passing release={release} onOpen={onOpenDecision} />
    </>
  );
}

function BackLink() {
  const t = useText();
  const href = useRouteRef(releasesRouteRef)?.();
  return (
    <span className={styles.back}>
      <RiArrowLeftLine size={16} aria-hidden="true" />
      <Link href={href ?? ''}>{t('releases.back')}</Link>
    </span>
  );
}
