import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Skeleton, Text } from '@backstage/ui';
import { policySimulationRouteRef } from '../../routes';
import { FailureState } from '../../shared/FailureState';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../simulation.module.css';
import { useNewestSimulation } from '../useSimulation';
import { SimulationActions } from './SimulationActions';
import { SimulationHead, SimulationState } from './SimulationHead';

/** What a version would have done to the last 90 days: the newest simulation of its document, or the way to start one. */
export function VersionSimulation({
  version: { versionId, digest },
}: {
  readonly version: Pick<PolicyVersion, 'versionId' | 'digest'>;
}) {
  const t = useText();
  const { isLoading, simulation, failure, reload, show } =
    useNewestSimulation(digest);
  const hrefOf = useRouteRef(policySimulationRouteRef);
  const isDenied = failure?.kind === 'noPermission';
  return (
    <Section
      title={t('simulation.title')}
      aside={simulation && <SimulationState state={simulation.state} />}
    >
      <div className={shared.stack}>
        <Text as="p" color="secondary">
          {t('simulation.intro')}
        </Text>
        {isLoading && (
          <div role="status" aria-label={t('simulation.loading')}>
            <Skeleton width="100%" height="4rem" />
          </div>
        )}
        {isDenied && <Text as="p">{t('simulation.denied')}</Text>}
        {failure && !isDenied && (
          <FailureState failure={failure} isRetrying={false} onRetry={reload} />
        )}
        {!isLoading && !failure && !simulation && (
          <>
            <Text as="p" weight="bold">
              {t('simulation.none')}
            </Text>
            <Text as="p">{t('simulation.noneHint')}</Text>
          </>
        )}
        {simulation && <SimulationHead simulation={simulation} />}
        {!isLoading && !isDenied && (
          <div className={styles.actions}>
            <SimulationActions
              simulation={simulation}
              order={{ versionId }}
              onDone={show}
            />
            {simulation && (
              <>
                <Link
                  href={
                    hrefOf?.({ simulationId: simulation.simulationId }) ?? ''
                  }
                >
                  {t('simulation.open')}
                </Link>
                <Text variant="body-small" color="secondary">
                  <Instant at={simulation.requestedAt} />
                </Text>
              </>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}
