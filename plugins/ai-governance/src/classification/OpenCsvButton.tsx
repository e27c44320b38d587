import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture } from '../shared/analytics';
import { downloadText } from '../shared/download';
import { toFailure } from '../shared/failure';
import { useText } from '../shared/useText';
import styles from './classification.module.css';
import { openCsv, readAllOpen } from './openCsv';
import type { OpenFilters } from './openFilters';

/** Largest page that the API gives. */
const PAGE_SIZE = 200;

/** Downloads what the list shows, all of it. */
export function OpenCsvButton({ filters }: { readonly filters: OpenFilters }) {
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
      const items = await readAllOpen(
        cursor =>
          client.listUnclassified(
            { ...filters, limit: PAGE_SIZE, cursor },
            { signal },
          ),
        (read, total) =>
          setProgress(
            t('classification.open.csvReading', {
              read: String(read),
              total: String(total),
            }),
          ),
      );
      downloadText('ai-governance-unclassified.csv', openCsv(items));
      capture('exportUnclassified', Object.keys(filters).join(','));
    } catch (error) {
      if (signal.aborted) return;
      toasts.post({
        title: t('classification.open.csvFailed'),
        description: toFailure(error).message,
        status: 'danger',
      });
    } finally {
      if (!signal.aborted) setProgress(undefined);
    }
  };
  return (
    <span className={styles.actions}>
      {progress !== undefined && (
        <span role="status">
          <Text variant="body-small" color="secondary">
            {progress}
          </Text>
        </span>
      )}
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDownloadLine size={16} />}
        isPending={progress !== undefined}
        onPress={() => void download()}
      >
        {t('classification.open.csv')}
      </Button>
    </span>
  );
}
