import type { UseReport } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Link, Skeleton, Text } from '@backstage/ui';
import { RiInboxLine } from '@remixicon/react';
import overview from '../overview/overview.module.css';
import { overviewRouteRef } from '../routes';
import { CopyLine } from '../shared/CopyLine';
import { FailureState } from '../shared/FailureState';
import shared from '../shared/shared.module.css';
import { StatePanel } from '../shared/StatePanel';
import { useText } from '../shared/useText';
import { FleetAlerts } from './blocks/FleetAlerts';
import { Withheld } from './blocks/Names';
import { Repositories } from './blocks/Repositories';
import { Rules } from './blocks/Rules';
import { Teams } from './blocks/Teams';
import { Totals } from './blocks/Totals';
import { FilterBar } from './FilterBar';
import { isFiltered, NO_FILTERS } from './filters';
import { useAiUse } from './useAiUse';

const COMMAND = 'ai-governance scan --push --since 90d';

/** Where AI is used: shares first, then alerts, teams and repositories, and what to teach next; never people. */
export function UsePage() {
  const t = useText();
  const use = useAiUse();
  const back = useRouteRef(overviewRouteRef)?.();
  const { remote, reload } = use.pages;
  return (
    <div className={shared.page}>
      <div className={shared.stack}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('aiUse.title')}
        </Text>
        <Text as="p" color="secondary">
          {t('aiUse.lead')} {back && <Link href={back}>{t('aiUse.back')}</Link>}
        </Text>
      </div>
      {remote.status === 'loading' && <Loading />}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && <Figures pages={remote.data} use={use} />}
      <FleetAlerts />
      {remote.status === 'ready' && <Parts pages={remote.data} use={use} />}
    </div>
  );
}

interface BlocksProps {
  readonly pages: readonly UseReport[];
  readonly use: ReturnType<typeof useAiUse>;
}

/** What the filters narrow to, and its figures. */
function Figures({ pages, use }: BlocksProps) {
  const t = useText();
  const { filters, change, pages: state } = use;
  const newest = pages.at(-1);
  if (newest === undefined) return null;
  const isNothing = newest.totals.changes === 0;
  const failure =
    state.remote.status === 'ready' ? state.remote.failure : undefined;
  return (
    <>
      <FilterBar filters={filters} report={newest} onChange={change} />
      {failure && (
        <Alert
          status="warning"
          icon
          title={t('aiUse.stale')}
          description={failure.message}
        />
      )}
      {isNothing && !isFiltered(filters) && <Empty />}
      {isNothing && isFiltered(filters) && (
        <div role="status" className={overview.noMatch}>
          <Text>{t('aiUse.noMatch')}</Text>
          {filters.assistant !== undefined && <Withheld report={newest} />}
          <Button
            size="small"
            variant="tertiary"
            onPress={() => change(NO_FILTERS)}
          >
            {t('aiUse.clear')}
          </Button>
        </div>
      )}
      {!isNothing && <Totals report={newest} />}
    </>
  );
}

/** The same by team and repository, and what to teach next. */
function Parts({ pages, use }: BlocksProps) {
  const newest = pages.at(-1);
  if (newest === undefined || newest.totals.changes === 0) return null;
  return (
    <>
      <div className={overview.columns}>
        <Teams teams={newest.teams} onChoose={owner => use.change({ owner })} />
        <Rules filters={use.filters} />
      </div>
      <Repositories pages={pages} use={use} />
    </>
  );
}

function Empty() {
  const t = useText();
  return (
    <StatePanel icon={<RiInboxLine size={28} />} title={t('aiUse.empty')}>
      <Text as="p" color="secondary">
        {t('aiUse.emptyText')}
      </Text>
      <CopyLine text={COMMAND} what={t('aiUse.command')} />
    </StatePanel>
  );
}

function Loading() {
  const t = useText();
  return (
    <div role="status" aria-label={t('aiUse.loading')} className={shared.stack}>
      <Skeleton width="100%" height="8rem" />
      <Skeleton width="100%" height="22rem" />
    </div>
  );
}
