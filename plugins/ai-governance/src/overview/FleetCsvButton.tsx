import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture } from '../shared/analytics';
import { downloadText } from '../shared/download';
import { toFailure } from '../shared/failure';
import { useText } from '../shared/useText';
import { fleetCsv, readWholeFleet } from './fleetCsv';
import type { FleetFilters } from './fleetFilters';
import styles from './overview.module.css';

/** Largest page that the API gives. */
const PAGE_SIZE = 200;

/** Downloads what the table shows, all of it; says how far it is and can be stopped. */
export function FleetCsvButton({
  filters,
}: {
  readonly filters: FleetFilters;
}) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [progress, setProgress] = useState<string>();
  const reading = useRef<AbortController>();
  useEffect(() => () => reading.current?.abort(), []);

  const download = async () => {
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    setProgress('');
    try {
      const items = await readWholeFleet(
        cursor =>
          client.getFleet({ ...filters, limit: PAGE_SIZE, cursor }, { signal }),
        (read, total) =>
          setProgress(
            t('overview.csv.reading', {
              read: String(read),
              total: String(total),
            }),
          ),
      );
      if (signal.aborted) return;
      downloadText('ai-governance-fleet.csv', fleetCsv(items));
      capture('exportFleet', Object.keys(filters).join(','));
    } catch (error) {
      if (signal.aborted) return;
      toasts.post({
        title: t('overview.csv.failed'),
        description: toFailure(error).message,
        status: 'danger',
      });
    } finally {
      if (reading.current === controller) setProgress(undefined);
    }
  };

  return (
    <span className={styles.csv}>
      {progress !== undefined && (
        <>
          <span role="status">
            <Text variant="body-small" color="secondary">
              {progress}
            </Text>
          </span>
          <Button
            size="small"
            variant="tertiary"
            onPress={() => {
              reading.current?.abort();
              setProgress(undefined);
            }}
          >
            {t('overview.csv.cancel')}
          </Button>
        </>
      )}
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDownloadLine size={16} />}
        aria-label={t('overview.csv.label')}
        isPending={progress !== undefined}
        onPress={() => void download()}
      >
        {t('overview.csv.download')}
      </Button>
    </span>
  );
}
