import { playbookProposePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
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
import { BeginFrom } from './begin/BeginFrom';
import { BeginNew } from './begin/BeginNew';
import { DRAFT_KIND } from './begin/useBeginDraft';
import { DraftEditor } from './editor/DraftEditor';
import { playbookPaths, usePlaybookHref } from './paths';

/** Where playbooks are written: `?draft=<id>` opens a draft, `?from=<name>` begins the next version of a playbook. */
export function WritePage() {
  const t = useText();
  const hrefOf = usePlaybookHref();
  const [draftId] = useSearchParam('draft');
  const [from] = useSearchParam('from');
  const { allowed, loading } = usePermission({
    permission: playbookProposePermission,
  });
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(playbookPaths.catalogue())}>
        {t('playbooks.back')}
      </BackLink>
      {!loading && !allowed && <Denied />}
      {allowed && draftId !== undefined && (
        <Opened key={draftId} draftId={draftId} />
      )}
      {allowed && draftId === undefined && (
        <>
          {from === undefined ? (
            <BeginNew />
          ) : (
            <BeginFrom key={from} name={from} />
          )}
          <DraftList
            kind={DRAFT_KIND}
            hrefOf={id => hrefOf(playbookPaths.draft(id))}
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
      title={t('playbooksWriting.denied.title')}
    >
      <Text as="p" color="secondary">
        {t('playbooksWriting.denied.text')}
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
