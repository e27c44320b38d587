import type { TrainingVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton } from '@backstage/ui';
import { useCallback, useEffect, useRef } from 'react';
import { useParams } from 'react-router-dom';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { BackLink } from '../shared/BackLink';
import { FailureState } from '../shared/FailureState';
import { cachesOf } from '../shared/governanceCaches';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { StateWord } from '../shared/StateWord';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { expireStanding } from '../training/expireStanding';
import { trainingPaths, useTrainingHref } from '../training/paths';
import { VERSION_TONE } from './present/versionState';
import { Changes } from './version/Changes';
import { SourceText } from './version/SourceText';
import { VersionActions } from './version/VersionActions';
import { VersionFacts } from './version/VersionFacts';
import { WriteOn } from './version/WriteOn';

/** One version of a training path: its life, what it changes, and what can be done with it. Reads `versionId` from the address. */
export function VersionPage() {
  const { versionId = '' } = useParams();
  return <Read key={versionId} versionId={versionId} />;
}

export default VersionPage;

function Read({ versionId }: { readonly versionId: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const hrefOf = useTrainingHref();
  const { remote, recheck } = useResource(
    cachesOf(client).trainingVersions,
    versionId,
  );
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(trainingPaths.versions())}>
        {t('trainingWriting.backToVersions')}
      </BackLink>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('trainingWriting.version.loading')}>
          <Skeleton width="100%" height="32rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          of="trainingVersion"
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
              title={t('training.stale')}
              description={remote.failure.message}
            />
          )}
          <Blocks detail={remote.data} />
        </>
      )}
    </div>
  );
}

function Blocks({ detail }: { readonly detail: TrainingVersionDetail }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const head = useRef<HTMLElement>(null);
  const { title, version, versionId, state } = detail.version;

  // The button that led to the change is gone with the state that offered it.
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current !== state) head.current?.focus();
    seen.current = state;
  }, [state]);

  const changed = useCallback(() => {
    const { trainingVersions } = cachesOf(client);
    // A publication changes what people take, and what certificates are of.
    expireStanding(client);
    trainingVersions.expire();
    void trainingVersions.refresh(versionId);
  }, [client, versionId]);
  return (
    <>
      <Section
        title={t('trainingWriting.version.name', { title, version })}
        focusRef={head}
        aside={
          <StateWord tone={VERSION_TONE[state]}>
            {t(`trainingWriting.versions.states.${state}`)}
          </StateWord>
        }
      >
        <div className={shared.stack}>
          <VersionFacts version={detail.version} />
          <VersionActions detail={detail} onChanged={changed} />
          <WriteOn detail={detail} />
        </div>
      </Section>
      <SourceText detail={detail} />
      <Changes detail={detail} />
    </>
  );
}
