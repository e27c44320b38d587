import { trainingProposePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Skeleton, Text } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { DraftList } from '../drafts/life/DraftList';
import { useDraft } from '../drafts/useDraft';
import { BackLink } from '../shared/BackLink';
import { FailureState } from '../shared/FailureState';
import shared from '../shared/shared.module.css';
import { StatePanel } from '../shared/StatePanel';
import { useSearchParam } from '../shared/useSearchParam';
import { useText } from '../shared/useText';
import { trainingPaths, useTrainingHref } from '../training/paths';
import { BeginFrom } from './begin/BeginFrom';
import { BeginNew } from './begin/BeginNew';
import { DRAFT_KIND } from './begin/useBeginDraft';
import { DraftEditor } from './editor/DraftEditor';

/** Where training is written: `?draft=<id>` opens a draft, `?path=<name>` begins the next version of a path. */
export function WritePage() {
  const t = useText();
  const hrefOf = useTrainingHref();
  const [draftId] = useSearchParam('draft');
  const [path] = useSearchParam('path');
  const { allowed, loading } = usePermission({
    permission: trainingProposePermission,
  });
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(trainingPaths.catalogue())}>
        {t('training.back')}
      </BackLink>
      {!loading && !allowed && <Denied />}
      {allowed && draftId !== undefined && (
        <Opened key={draftId} draftId={draftId} />
      )}
      {allowed && draftId === undefined && (
        <>
          {path === undefined ? (
            <BeginNew />
          ) : (
            <BeginFrom key={path} path={path} />
          )}
          <DraftList
            kind={DRAFT_KIND}
            hrefOf={id => hrefOf(trainingPaths.draft(id))}
          />
        </>
      )}
    </div>
  );
}

export default WritePage;

function Denied() {
  const t = useText();
  return (
    <StatePanel
      icon={<RiLockLine size={28} />}
      title={t('trainingWriting.denied.title')}
    >
      <Text as="p" color="secondary">
        {t('trainingWriting.denied.text')}
      </Text>
    </StatePanel>
  );
}

function Opened({ draftId }: { readonly draftId: string }) {
  const t = useText();
  const { remote, retry } = useDraft(draftId);
  if (remote.status === 'failed') {
    return (
      <FailureState
        of="draft"
        failure={remote.failure}
        isRetrying={false}
        onRetry={retry}
      />
    );
  }
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('drafts.opening')}>
        <Skeleton width="100%" height="40rem" />
      </div>
    );
  }
  return <DraftEditor keeper={remote.keeper} />;
}
