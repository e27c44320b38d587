import type { SourceHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../../shared/aiGovernanceApi';
import { useCapture } from '../../../shared/analytics';
import { toFailure } from '../../../shared/failure';
import { useText } from '../../../shared/useText';

interface RunButtonProps {
  readonly source: Pick<SourceHealth, 'id' | 'title' | 'isRunning'>;
  readonly onDone: () => void;
}

/** Lets a source collect now instead of at its next turn. */
export function RunButton({ source, onDone }: RunButtonProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [isSending, setIsSending] = useState(false);
  const { id, title } = source;
  const run = async () => {
    setIsSending(true);
    try {
      await client.runSource(id);
      capture('runSource', id);
      toasts.post({
        title: t('insights.health.runStarted', { source: title }),
        status: 'success',
        timeout: 6000,
      });
      onDone();
    } catch (error) {
      toasts.post({
        title: t('insights.health.runFailed', { source: title }),
        description: toFailure(error).message,
        status: 'danger',
      });
    } finally {
      setIsSending(false);
    }
  };
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={t('insights.health.runOf', { source: title })}
      isPending={isSending}
      isDisabled={source.isRunning}
      onPress={() => void run()}
    >
      {t('insights.health.run')}
    </Button>
  );
}
