import {
  policyProposePermission,
  type Simulation,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Alert, Skeleton, Text } from '@backstage/ui';
import type { RefObject } from 'react';
import { FailureState } from '../../shared/FailureState';
import { More } from '../../shared/More';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { isFiltered } from '../present/filters';
import type { useSimulatedChanges } from '../useSimulatedChanges';
import { ChangeFilterBar } from './ChangeFilterBar';
import { ChangesCsvButton } from './ChangesCsvButton';
import { ChangesTable } from './ChangesTable';

interface ChangesProps {
  readonly simulation: Simulation;
  readonly list: ReturnType<typeof useSimulatedChanges>;
  readonly focusRef: RefObject<HTMLElement>;
  /** Somebody judged a change: the share is another one. */
  readonly onJudged: () => void;
}

/** Every change that would fare otherwise, with filters, reasons and judgements. */
export function Changes({
  simulation,
  list,
  focusRef,
  onJudged,
}: ChangesProps) {
  const t = useText();
  const { allowed } = usePermission({ permission: policyProposePermission });
  const { filters, narrow, pages, changes, showLabelled } = list;
  const { remote, hasMore, isLoadingMore, loadMore, reload } = pages;
  const { simulationId } = simulation;
  const isNothing = changes.length === 0 && !hasMore;
  return (
    <Section
      title={t('simulation.changes.title')}
      focusRef={focusRef}
      aside={
        changes.length > 0 && (
          <ChangesCsvButton simulationId={simulationId} filters={filters} />
        )
      }
    >
      <div className={shared.stack}>
        <ChangeFilterBar
          simulation={simulation}
          filters={filters}
          onChange={narrow}
        />
        {remote.status === 'loading' && (
          <div role="status" aria-label={t('simulation.loading')}>
            <Skeleton width="100%" height="12rem" />
          </div>
        )}
        {remote.status === 'failed' && (
          <FailureState
            failure={remote.failure}
            isRetrying={remote.isChecking}
            onRetry={reload}
          />
        )}
        {remote.status === 'ready' && (
          <>
            {remote.failure && (
              <Alert
                status="warning"
                icon
                title={t('simulation.stale')}
                description={remote.failure.message}
              />
            )}
            {changes.length > 0 && (
              <ChangesTable
                changes={changes}
                simulationId={simulationId}
                isBusy={remote.isChecking}
                isJudging={allowed}
                onLabelled={change => {
                  showLabelled(change);
                  onJudged();
                }}
              />
            )}
            <span role="status">
              <Text variant="body-small" color="secondary">
                {isNothing
                  ? t(
                      isFiltered(filters)
                        ? 'simulation.changes.noMatch'
                        : 'simulation.changes.empty',
                    )
                  : t('simulation.changes.shown', { count: changes.length })}
              </Text>
            </span>
            <More
              shown={changes.length}
              hasMore={hasMore}
              isLoading={isLoadingMore}
              onMore={loadMore}
            />
          </>
        )}
      </div>
    </Section>
  );
}
