import type { Simulation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Text } from '@backstage/ui';
import { Guide } from '../../shared/Guide';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import type { Tone } from '../../shared/tone';
import { useText } from '../../shared/useText';
import { headlineOf, isOpen } from '../present/simulation';
import { SimulationProgress } from './SimulationProgress';

const TONE = {
  queued: 'neutral',
  running: 'info',
  done: 'success',
  cancelled: 'warning',
  failed: 'danger',
} as const satisfies Record<Simulation['state'], Tone>;

/** Where a simulation stands, as a word. */
export function SimulationState({ state }: Pick<Simulation, 'state'>) {
  const t = useText();
  return (
    <StateWord tone={TONE[state]}>{t(`simulation.state.${state}`)}</StateWord>
  );
}

/** What came out so far, and how far it is. */
export function SimulationHead({
  simulation,
}: {
  readonly simulation: Simulation;
}) {
  const t = useText();
  const headline = headlineOf(simulation, t);
  const { state, progress, differences, failure } = simulation;
  const isEmpty = state === 'done' && progress.done === 0;
  return (
    <div className={shared.stack}>
      {failure !== undefined && (
        <Alert
          status="danger"
          icon
          title={t('simulation.state.failed')}
          description={failure}
        />
      )}
      {headline !== undefined && (
        <div role="status">
          <Text as="p" weight="bold">
            {headline}
          </Text>
        </div>
      )}
      {isEmpty && (
        <>
          <Text as="p" color="secondary">
            {t('simulation.headline.emptyHint')}
          </Text>
          <Guide
            label={`${t('simulation.headline.guide')}:`}
            file="docs/guides/ci.md"
          />
        </>
      )}
      {differences.cannotTell > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('simulation.headline.cannotTell')}
        </Text>
      )}
      {isOpen(simulation) && <SimulationProgress simulation={simulation} />}
    </div>
  );
}
