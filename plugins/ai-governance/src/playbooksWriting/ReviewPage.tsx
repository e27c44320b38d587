import { useApi } from '@backstage/frontend-plugin-api';
import { Link, Skeleton, Text } from '@backstage/ui';
import { RiCheckboxCircleLine } from '@remixicon/react';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { BackLink } from '../shared/BackLink';
import { FailureState } from '../shared/FailureState';
import { More } from '../shared/More';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { StatePanel } from '../shared/StatePanel';
import { usePages } from '../shared/usePages';
import { useText } from '../shared/useText';
import { playbookPaths, usePlaybookHref } from './paths';
import { QueueTable } from './QueueTable';

const PAGE = 25;

/** Versions of playbooks that wait for a second person, oldest first. */
export function ReviewPage() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const hrefOf = usePlaybookHref();
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listPlaybookProposals({ limit: PAGE, cursor }, options),
    [client],
  );
  const { remote, reload, hasMore, isLoadingMore, loadMore } = usePages(load);
  const versions =
    remote.status === 'ready' ? remote.data.flatMap(({ items }) => items) : [];
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(playbookPaths.catalogue())}>
        {t('playbooks.back')}
      </BackLink>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('playbooksWriting.queue.loading')}>
          <Skeleton width="100%" height="14rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && versions.length === 0 && <Empty />}
      {versions.length > 0 && (
        <Section title={t('playbooksWriting.queue.title')}>
          <div className={shared.stack}>
            <Text as="p" color="secondary">
              {t('playbooksWriting.queue.text')}
            </Text>
            <QueueTable versions={versions} />
            <More
              shown={versions.length}
              hasMore={hasMore}
              isLoading={isLoadingMore}
              onMore={loadMore}
            />
          </div>
        </Section>
      )}
    </div>
  );
}

export default ReviewPage;

function Empty() {
  const t = useText();
  const hrefOf = usePlaybookHref();
  return (
    <StatePanel
      icon={<RiCheckboxCircleLine size={28} />}
      title={t('playbooksWriting.queue.empty')}
      action={
        <Link href={hrefOf(playbookPaths.write())}>
          {t('playbooksWriting.queue.write')}
        </Link>
      }
    >
      <Text as="p" color="secondary">
        {t('playbooksWriting.queue.emptyText')}
      </Text>
    </StatePanel>
  );
}
