import { useApi } from '@backstage/frontend-plugin-api';
import { Link, Skeleton, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { BackLink } from '../shared/BackLink';
import { Choice } from '../shared/Choice';
import { FailureState } from '../shared/FailureState';
import { More } from '../shared/More';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { usePages } from '../shared/usePages';
import { useSearchParam } from '../shared/useSearchParam';
import { useText } from '../shared/useText';
import { trainingPaths, useTrainingHref } from '../training/paths';
import training from '../training/training.module.css';
import { VERSION_STATES } from './present/versionState';
import { VersionsTable } from './VersionsTable';

const PAGE = 25;

/** Versions of training paths, newest first; `?state=` and `?path=` narrow them. */
export function VersionsPage() {
  const t = useText();
  const hrefOf = useTrainingHref();
  const [path] = useSearchParam('path');
  const title =
    path === undefined
      ? t('trainingWriting.versions.title')
      : t('trainingWriting.versions.titleOf', { path });
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(trainingPaths.catalogue())}>
        {t('training.back')}
      </BackLink>
      <Section
        title={title}
        aside={
          path !== undefined && (
            <Link href={hrefOf(trainingPaths.versions())}>
              {t('trainingWriting.versions.everyPath')}
            </Link>
          )
        }
      >
        <Versions path={path} />
      </Section>
    </div>
  );
}

export default VersionsPage;

function Versions({ path }: { readonly path: string | undefined }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const [wanted, want] = useSearchParam('state');
  const state = VERSION_STATES.find(each => each === wanted);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listTrainingVersions(
        { state, path, limit: PAGE, cursor },
        options,
      ),
    [client, state, path],
  );
  const { remote, reload, hasMore, isLoadingMore, loadMore } = usePages(load);
  const versions =
    remote.status === 'ready' ? remote.data.flatMap(({ items }) => items) : [];
  return (
    <div className={shared.stack}>
      <Text as="p" color="secondary">
        {t('trainingWriting.versions.text')}
      </Text>
      <div className={training.actions}>
        <Choice
          label={t('trainingWriting.versions.state')}
          none={t('trainingWriting.versions.any')}
          value={state}
          options={VERSION_STATES.map(id => ({
            id,
            label: t(`trainingWriting.versions.states.${id}`),
          }))}
          onChange={want}
        />
      </div>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('trainingWriting.versions.loading')}>
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
      {remote.status === 'ready' && versions.length === 0 && (
        <div role="status">
          <Text as="p" weight="bold">
            {t('trainingWriting.versions.empty')}
          </Text>
          <Text as="p" color="secondary">
            {t('trainingWriting.versions.emptyText')}
          </Text>
        </div>
      )}
      {versions.length > 0 && <VersionsTable versions={versions} />}
      <More
        shown={versions.length}
        hasMore={hasMore}
        isLoading={isLoadingMore}
        onMore={loadMore}
      />
    </div>
  );
}
