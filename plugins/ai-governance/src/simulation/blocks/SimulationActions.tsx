import {
  type Body,
  policyProposePermission,
  type Simulation,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { toFailure } from '../../shared/failure';
import { useText } from '../../shared/useText';
import { Choice } from '../../shared/Choice';
import { isOpen, ORIGINS } from '../present/simulation';
import styles from '../simulation.module.css';

interface SimulationActionsProps {
  readonly simulation: Simulation | undefined;
  /** What is replayed; absent where nothing can be started. */
  readonly order?: Pick<
    Body<'startPolicySimulation'>,
    'document' | 'versionId'
  >;
  readonly onDone: (simulation: Simulation) => void;
}

/** Starts a simulation, or cancels the one that runs; those who may not see neither. */
export function SimulationActions({
  simulation,
  order,
  onDone,
}: SimulationActionsProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [isSending, setIsSending] = useState(false);
  const [origin, setOrigin] = useState<Simulation['origin']>();
  const { allowed } = usePermission({ permission: policyProposePermission });
  if (!allowed) return null;
  const send = async (call: () => Promise<Simulation>) => {
    setIsSending(true);
    try {
      onDone(await call());
    } catch (error) {
      const { message, details } = toFailure(error);
      toasts.post({
        title: t('simulation.actionFailed'),
        description: [message, ...details].join(' · '),
        status: 'danger',
      });
    } finally {
      setIsSending(false);
    }
  };
  if (simulation && isOpen(simulation)) {
    const { simulationId } = simulation;
    const cancel = () => {
      capture('cancelSimulation', simulationId);
      void send(() => client.cancelPolicySimulation(simulationId));
    };
    return (
      <Button
        size="small"
        variant="secondary"
        isPending={isSending}
        onPress={cancel}
      >
        {t('simulation.cancel')}
      </Button>
    );
  }
  if (order === undefined) return null;
  const start = () => {
    capture('startSimulation', order.versionId ?? 'document');
    void send(() => client.startPolicySimulation({ ...order, origin }));
  };
  return (
    <>
      <Choice
        className={styles.filter}
        label={t('simulation.origin.label')}
        none={t('simulation.origin.all')}
        value={origin}
        options={ORIGINS.map(id => ({
          id,
          label: t(`simulation.origin.${id}`),
        }))}
        onChange={id => setOrigin(ORIGINS.find(each => each === id))}
      />
      <Button
        size="small"
        variant={simulation ? 'secondary' : 'primary'}
        isPending={isSending}
        onPress={start}
      >
        {t(simulation ? 'simulation.again' : 'simulation.start')}
      </Button>
    </>
  );
}
