import type { Simulation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Skeleton } from '@backstage/ui';
import { useRef } from 'react';
import { BackToPolicy } from '../policyPage/blocks/BackToPolicy';
import { FailureState } from '../shared/FailureState';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import type { SearchChange } from '../shared/useSearchFilters';
import { useText } from '../shared/useText';
import { Alarms } from './blocks/Alarms';
import { Changes } from './blocks/Changes';
import { Groups } from './blocks/Groups';
import { SimulationActions } from './blocks/SimulationActions';
import { SimulationFacts } from './blocks/SimulationFacts';
import { SimulationHead, SimulationState } from './blocks/SimulationHead';
import { useSimulatedChanges } from './useSimulatedChanges';
import { type FollowedSimulation, useSimulation } from './useSimulation';

/** One simulation: its progress, what would change where and why, and how many false alarms people see in it. */
export function SimulationPage({
  simulationId,
}: {
  readonly simulationId: string;
}) {
  const t = useText();
  const followed = useSimulation(simulationId);
  const { isLoading, simulation, failure, reload } = followed;
  return (
    <div className={shared.page}>
      <BackToPolicy>{t('simulation.back')}</BackToPolicy>
      {isLoading && (
        <div role="status" aria-label={t('simulation.loading')}>
          <Skeleton width="100%" height="20rem" />
        </div>
      )}
      {failure && !simulation && (
        <FailureState
          of="simulation"
          failure={failure}
          isRetrying={false}
          onRetry={reload}
        />
      )}
      {failure && simulation && (
        <Alert
          status="warning"
          icon
          title={t('simulation.stale')}
          description={failure.message}
        />
      )}
      {simulation && <Blocks simulation={simulation} followed={followed} />}
    </div>
  );
}

function Blocks({
  simulation,
  followed: { show, reload },
}: {
  readonly simulation: Simulation;
  readonly followed: FollowedSimulation;
}) {
  const t = useText();
  const changes = useRef<HTMLElement>(null);
  // While it runs the list is read once; when it has ended, anew.
  const list = useSimulatedChanges(simulation.simulationId, simulation.state);
  const narrow = (change: SearchChange) => {
    list.narrow(change);
    changes.current?.focus();
  };
  return (
    <>
      <Section
        title={t('simulation.title')}
        aside={<SimulationState state={simulation.state} />}
      >
        <div className={shared.stack}>
          <SimulationHead simulation={simulation} />
          <SimulationActions simulation={simulation} onDone={show} />
          <SimulationFacts simulation={simulation} />
        </div>
      </Section>
      <Groups simulation={simulation} onNarrow={narrow} />
      <Alarms
        simulation={simulation}
        onJudge={() => narrow({ sample: 'yes' })}
      />
      <Changes
        simulation={simulation}
        list={list}
        focusRef={changes}
        onJudged={reload}
      />
    </>
  );
}
