import type { Simulation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import LinearProgress from '@material-ui/core/LinearProgress';
import { Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import { percentOf, rateOf } from '../present/simulation';
import styles from '../simulation.module.css';

/** How far a simulation is, and how fast. */
export function SimulationProgress({
  simulation,
}: {
  readonly simulation: Simulation;
}) {
  const t = useText();
  const { state, progress } = simulation;
  const percent = percentOf(progress);
  const rate = rateOf(simulation, Date.now());
  const words =
    progress.total === undefined
      ? t(
          state === 'queued'
            ? 'simulation.progress.waiting'
            : 'simulation.progress.counting',
        )
      : t('simulation.progress.of', {
          done: String(progress.done),
          total: String(progress.total),
        });
  return (
    <div className={styles.progress}>
      <LinearProgress
        aria-label={t('simulation.progress.label')}
        variant={percent === undefined ? 'indeterminate' : 'determinate'}
        value={percent}
      />
      <Text variant="body-small" color="secondary">
        {words}
        {rate !== undefined &&
          ` · ${t('simulation.progress.rate', { rate: String(rate) })}`}
      </Text>
    </div>
  );
}
