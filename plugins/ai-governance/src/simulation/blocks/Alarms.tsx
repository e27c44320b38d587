import type { Simulation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { alarmsOf, isOpen } from '../present/simulation';
import styles from '../simulation.module.css';

/** The share of false alarms as people judge a random sample, and the way to judge it. */
export function Alarms({
  simulation,
  onJudge,
}: {
  readonly simulation: Simulation;
  readonly onJudge: () => void;
}) {
  const t = useText();
  const { sample, rightlyHeld, falseAlarm, cannotTell } =
    simulation.falseAlarms;
  return (
    <Section title={t('simulation.alarms.title')}>
      <div className={shared.stack}>
        {sample === 0 ? (
          <Text as="p" color="secondary">
            {t(
              isOpen(simulation)
                ? 'simulation.alarms.waits'
                : 'simulation.alarms.nothing',
            )}
          </Text>
        ) : (
          <>
            <Text as="p">
              {t('simulation.alarms.intro', { sample: String(sample) })}
            </Text>
            <div role="status">
              <Text as="p" weight="bold">
                {alarmsOf(simulation, t)}
              </Text>
            </div>
            <div className={styles.actions}>
              <Button size="small" variant="secondary" onPress={onJudge}>
                {t('simulation.alarms.judge')}
              </Button>
              <Text variant="body-small" color="secondary">
                {t('simulation.alarms.judged', {
                  judged: String(rightlyHeld + falseAlarm + cannotTell),
                  sample: String(sample),
                })}
              </Text>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
