import type { SimulatedChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { downloadText } from '../../shared/download';
import { toFailure } from '../../shared/failure';
import { useText } from '../../shared/useText';
import { changesCsv } from '../present/changesCsv';
import type { ChangeFilters } from '../present/filters';
import styles from '../simulation.module.css';

/** Largest page that the API gives. */
const PAGE_SIZE = 200;

/** Downloads what the list shows, all of it, in its order; says how far it is. */
export function ChangesCsvButton({
  simulationId,
  filters,
}: {
  readonly simulationId: string;
  readonly filters: ChangeFilters;
}) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [read, setRead] = useState<number>();
  const reading = useRef<AbortController>();
  useEffect(() => () => reading.current?.abort(), []);

  const download = async () => {
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    setRead(0);
    try {
      const changes: SimulatedChange[] = [];
      let cursor: string | undefined;
      do {
        const page = await client.listSimulatedChanges(
          simulationId,
          { ...filters, limit: PAGE_SIZE, cursor },
          { signal },
        );
        changes.push(...page.items);
        setRead(changes.length);
        cursor = page.nextCursor;
      } while (cursor !== undefined && !signal.aborted);
      if (signal.aborted) return;
      downloadText('policy-replay.csv', changesCsv(changes));
      capture('exportSimulation', simulationId);
    } catch (error) {
      if (signal.aborted) return;
      toasts.post({
        title: t('simulation.changes.csvFailed'),
        description: toFailure(error).message,
        status: 'danger',
      });
    } finally {
      if (reading.current === controller) setRead(undefined);
    }
  };

  return (
    <span className={styles.tools}>
      {read !== undefined && (
        <span role="status">
          <Text variant="body-small" color="secondary">
            {t('simulation.changes.csvReading', { number: String(read) })}
          </Text>
        </span>
      )}
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDownloadLine size={16} />}
        aria-label={t('simulation.changes.csvLabel')}
        isPending={read !== undefined}
        onPress={() => void download()}
      >
        {t('simulation.changes.csv')}
      </Button>
    </span>
  );
}
