import type { Simulation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useCallback, useMemo } from 'react';
import { policySimulationRouteRef } from '../../routes';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { SimulationActions } from '../../simulation/blocks/SimulationActions';
import styles from '../policyPage.module.css';
import type { Checks } from './useChecks';

interface DraftSimulationProps {
  readonly body: string;
  readonly checks: Checks;
}

/** Tries what is written on past changes before anybody proposes it, and goes to the replay; not while the document has errors. */
export function DraftSimulation({ body, checks }: DraftSimulationProps) {
  const t = useText();
  const go = useGo();
  const hrefOf = useRouteRef(policySimulationRouteRef);
  const order = useMemo(() => ({ document: body }), [body]);
  const onDone = useCallback(
    ({ simulationId }: Simulation) => {
      if (hrefOf) go(hrefOf({ simulationId }));
    },
    [go, hrefOf],
  );
  const hasErrors = checks.issues.errors.length > 0;
  const isReady = !hasErrors && checks.issues.parsed !== undefined;
  return (
    <Section title={t('simulation.title')}>
      <div className={shared.stack}>
        <Text as="p">{t('policyPage.editor.simulation')}</Text>
        {hasErrors && (
          <StateWord tone="warning">
            {t('policyPage.editor.simulationErrors')}
          </StateWord>
        )}
        {!hasErrors && !isReady && (
          <Text as="p" color="secondary">
            {t('policyPage.editor.simulationChecking')}
          </Text>
        )}
        {isReady && (
          <div className={styles.actions}>
            <SimulationActions
              simulation={undefined}
              order={order}
              onDone={onDone}
            />
          </div>
        )}
      </div>
    </Section>
  );
}
