import type { UseReport } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { downloadText } from '../../shared/download';
import { toFailure } from '../../shared/failure';
import { useText } from '../../shared/useText';
import type { UseFilters } from '../filters';
import { repositoriesCsv } from '../present';

/** Largest page that the API gives. */
const PAGE_SIZE = 200;

/** Downloads what the table shows, all of it, in its order. */
export function CsvButton({ filters }: { readonly filters: UseFilters }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [isReading, setIsReading] = useState(false);
  const reading = useRef<AbortController>();
  useEffect(() => () => reading.current?.abort(), []);

  const download = async () => {
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    setIsReading(true);
    try {
      const items: UseReport['items'][number][] = [];
      let cursor: string | undefined;
      do {
        const query = { ...filters, limit: PAGE_SIZE, cursor };
        const page: UseReport = await client.getUse(query, { signal });
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      if (signal.aborted) return;
      downloadText('ai-governance-use.csv', repositoriesCsv(items));
      capture('downloadUseCsv', String(filters.windowDays));
    } catch (error) {
      if (signal.aborted) return;
      const { message } = toFailure(error);
      toasts.post({ title: message, status: 'danger' });
    } finally {
      if (!signal.aborted) setIsReading(false);
    }
  };

  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiDownloadLine size={16} />}
      aria-label={t('aiUse.csv.label')}
      isPending={isReading}
      onPress={() => void download()}
    >
      {t('aiUse.csv.download')}
    </Button>
  );
}
