import type { PlaybookDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link, Skeleton } from '@backstage/ui';
import { RiArrowLeftLine } from '@remixicon/react';
import { playbooksRouteRef } from '../routes';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { FailureState } from '../shared/FailureState';
import { cachesOf } from '../shared/governanceCaches';
import shared from '../shared/shared.module.css';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { Deprecated } from './blocks/Deprecated';
import { Files } from './blocks/Files';
import { PlaybookHead } from './blocks/PlaybookHead';
import { PlaybookText } from './blocks/PlaybookText';
import { UseActions } from './blocks/UseActions';
import { Versions } from './blocks/Versions';
import styles from './playbooks.module.css';
import { PromptForm } from './prompt/PromptForm';
import { OwnPart } from './reach/OwnPart';

/** One playbook as readers get it now: what it says, what can be done with it, and its versions. */
export function PlaybookPage({ name }: { readonly name: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(cachesOf(client).playbooks, name);
  return (
    <div className={shared.page}>
      <BackLink />
      {remote.status === 'loading' && (
        <div
          role="status"
          aria-label={t('playbooks.page.loading')}
          className={shared.stack}
        >
          <Skeleton width="100%" height="14rem" />
          <Skeleton width="100%" height="28rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          of="playbook"
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
          <Blocks detail={remote.data} onChanged={recheck} />
        </>
      )}
    </div>
  );
}

function Blocks({
  detail,
  onChanged,
}: {
  readonly detail: PlaybookDetail;
  readonly onChanged: () => void;
}) {
  const { playbook, variables } = detail;
  return (
    <>
      {playbook.deprecation && (
        <Deprecated deprecation={playbook.deprecation} />
      )}
      <PlaybookHead playbook={playbook} />
      {playbook.kind === 'promptTemplate' && (
        // Another version has other fields.
        <PromptForm
          key={playbook.versionId}
          name={playbook.name}
          variables={variables}
        />
      )}
      <PlaybookText detail={detail} />
      <OwnPart playbook={playbook} />
      <Files detail={detail} />
      <Versions detail={detail} />
      <UseActions detail={detail} onChanged={onChanged} />
    </>
  );
}

function BackLink() {
  const t = useText();
  const href = useRouteRef(playbooksRouteRef)?.();
  return (
    <span className={styles.back}>
      <RiArrowLeftLine size={16} aria-hidden="true" />
      <Link href={href ?? ''}>{t('playbooks.back')}</Link>
    </span>
  );
}
