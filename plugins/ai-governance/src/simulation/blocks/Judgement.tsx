import type {
  SimulatedChange,
  SimulationLabel,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup, Text } from '@backstage/ui';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { toFailure } from '../../shared/failure';
import { useText } from '../../shared/useText';
import styles from '../simulation.module.css';

const LABELS = [
  'rightlyHeld',
  'falseAlarm',
  'cannotTell',
] as const satisfies readonly SimulationLabel[];

interface JudgementProps {
  readonly change: SimulatedChange;
  readonly simulationId: string;
  readonly onLabelled: (change: SimulatedChange) => void;
}

/** Whether a change of the sample would be held rightly, as a person says; it can be said anew. */
export function Judgement({
  change,
  simulationId,
  onLabelled,
}: JudgementProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [isSending, setIsSending] = useState(false);
  const { decisionId, label, labelledBy } = change;

  const say = async (said: string) => {
    const next = LABELS.find(each => each === said);
    if (next === undefined) return;
    setIsSending(true);
    try {
      const body = { label: next };
      onLabelled(
        await client.labelSimulatedChange(simulationId, decisionId, body),
      );
      capture('judgeSimulatedChange', next);
    } catch (error) {
      toasts.post({
        title: t('simulation.actionFailed'),
        description: toFailure(error).message,
        status: 'danger',
      });
    } finally {
      setIsSending(false);
    }
  };

  return (
    <div className={styles.judge}>
      <RadioGroup
        label={t('simulation.alarms.label')}
        orientation="horizontal"
        isDisabled={isSending}
        value={label ?? ''}
        onChange={said => void say(said)}
      >
        {LABELS.map(each => (
          <Radio key={each} value={each}>
            {t(`simulation.alarms.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      {labelledBy !== undefined && (
        <Text variant="body-small" color="secondary">
          {t('simulation.alarms.by', {
            name: labelledBy.replace(/^user:(default\/)?/, ''),
          })}
        </Text>
      )}
    </div>
  );
}
