import type {
  PolicyVersion,
  PolicyVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton } from '@backstage/ui';
import { useCallback, useEffect, useRef } from 'react';
import { policyVersionRouteRef } from '../routes';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { FailureState } from '../shared/FailureState';
import { cachesOf } from '../shared/governanceCaches';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useGo } from '../shared/useGo';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { VersionSimulation } from '../simulation/blocks/VersionSimulation';
import { BackToPolicy } from './blocks/BackToPolicy';
import { Cases } from './blocks/Cases';
import { Comparison } from './blocks/Comparison';
import { Document, fileNameOf } from './blocks/Document';
import { VersionActions } from './blocks/VersionActions';
import { VersionFacts } from './blocks/VersionFacts';
import { VersionState } from './blocks/VersionState';
import { inForceOf } from './present/versions';
import { usePolicyChanged } from './usePolicyChanged';
import { useVersionName } from './useVersionName';
import { useVersions } from './useVersions';

/** So many versions can be compared with; the API gives no more at once. */
const COMPARABLE = 200;

/** One version: its life, what it changes, its cases and its document. */
export function VersionPage({ versionId }: { readonly versionId: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).policyVersions,
    versionId,
  );
  return (
    <div className={shared.page}>
      <BackToPolicy>{t('policyPage.back')}</BackToPolicy>
      {remote.status === 'loading' && (
        <div
          role="status"
          aria-label={t('policyPage.loading')}
          className={shared.stack}
        >
          <Skeleton width="100%" height="14rem" />
          <Skeleton width="100%" height="24rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          of="version"
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
              title={t('policyPage.stale')}
              description={remote.failure.message}
            />
          )}
          <Blocks detail={remote.data} />
        </>
      )}
    </div>
  );
}

function Blocks({ detail }: { readonly detail: PolicyVersionDetail }) {
  const list = useVersions(COMPARABLE);
  const nameOf = useVersionName();
  const head = useRef<HTMLElement>(null);
  const hrefOf = useRouteRef(policyVersionRouteRef);
  const go = useGo();
  const changed = usePolicyChanged();
  const { reload } = list.pages;
  const { version } = detail;

  // The button that led to the change is gone with the state that offered it.
  const seen = useRef(version.state);
  useEffect(() => {
    if (seen.current !== version.state) head.current?.focus();
    seen.current = version.state;
  }, [version.state]);

  const onChanged = useCallback(
    ({ versionId }: PolicyVersion) => {
      changed(versionId);
      reload();
      if (versionId !== version.versionId && hrefOf) go(hrefOf({ versionId }));
    },
    [changed, reload, version.versionId, hrefOf, go],
  );
  const onReadAgain = useCallback(() => {
    changed(version.versionId);
    reload();
  }, [changed, reload, version.versionId]);

  return (
    <>
      <Section
        title={nameOf(version)}
        focusRef={head}
        aside={<VersionState state={version.state} />}
      >
        <div className={shared.stack}>
          <VersionFacts version={version} versions={list.versions} />
          <VersionActions
            version={version}
            inForce={inForceOf(list.versions)}
            onChanged={onChanged}
            onReadAgain={onReadAgain}
          />
        </div>
      </Section>
      <Comparison detail={detail} list={list} />
      <VersionSimulation version={version} />
      <Cases cases={detail.cases} />
      <Document
        document={detail.document}
        fileName={fileNameOf(version.number)}
      />
    </>
  );
}
