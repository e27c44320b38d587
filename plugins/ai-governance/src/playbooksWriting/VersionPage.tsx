import type {
  PlaybookVersion,
  PlaybookVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton } from '@backstage/ui';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useParams } from 'react-router-dom';
import { RemarkList } from '../editor/RemarkList';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { BackLink } from '../shared/BackLink';
import { FailureState } from '../shared/FailureState';
import { cachesOf } from '../shared/governanceCaches';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { playbookPaths, usePlaybookHref } from './paths';
import { remarksOf } from './present/remarks';
import { Changes } from './version/Changes';
import { Rendered } from './version/Rendered';
import { VersionActions } from './version/VersionActions';
import { VersionFacts } from './version/VersionFacts';
import { VersionState } from './version/VersionState';
import { WriteOn } from './version/WriteOn';

/** One version of a playbook: its life, what it changes, and what can be done with it. Reads `versionId` from the address. */
export function VersionPage() {
  const { versionId = '' } = useParams();
  return <Read key={versionId} versionId={versionId} />;
}

export default VersionPage;

function Read({ versionId }: { readonly versionId: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const hrefOf = usePlaybookHref();
  const { remote, recheck } = useResource(
    cachesOf(client).playbookVersions,
    versionId,
  );
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(playbookPaths.review())}>
        {t('playbooksWriting.backToReview')}
      </BackLink>
      {remote.status === 'loading' && (
        <div
          role="status"
          aria-label={t('playbooks.page.loading')}
          className={shared.stack}
        >
          <Skeleton width="100%" height="14rem" />
          <Skeleton width="100%" height="24rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          of="playbookVersion"
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
              title={t('playbooks.stale')}
              description={remote.failure.message}
            />
          )}
          <Blocks detail={remote.data} />
        </>
      )}
    </div>
  );
}

function Blocks({ detail }: { readonly detail: PlaybookVersionDetail }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const head = useRef<HTMLElement>(null);
  const { version, text, findings } = detail;
  const remarks = useMemo(() => remarksOf(text, findings), [text, findings]);

  // The button that led to the change is gone with the state that offered it.
  const seen = useRef(version.state);
  useEffect(() => {
    if (seen.current !== version.state) head.current?.focus();
    seen.current = version.state;
  }, [version.state]);

  const changed = useCallback(
    ({ versionId }: Pick<PlaybookVersion, 'versionId'>) => {
      const { playbookVersions, playbooks } = cachesOf(client);
      // A publication changes what readers get, and what other versions come after.
      playbooks.expire();
      playbookVersions.expire();
      void playbookVersions.refresh(versionId);
    },
    [client],
  );
  return (
    <>
      <Section
        title={t('playbooksWriting.version.name', {
          title: version.title,
          version: version.version,
        })}
        focusRef={head}
        aside={<VersionState state={version.state} />}
      >
        <div className={shared.stack}>
          <VersionFacts detail={detail} />
          <VersionActions
            detail={detail}
            onChanged={changed}
            onReadAgain={() => changed(version)}
          />
          <WriteOn detail={detail} />
        </div>
      </Section>
      <Section title={t('playbooksWriting.version.findings')}>
        <RemarkList remarks={remarks} />
      </Section>
      <Changes detail={detail} />
      <Rendered detail={detail} />
    </>
  );
}
