import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { CSV_PAGE_SIZE, CsvDownload } from '../../shared/CsvDownload';
import { useText } from '../../shared/useText';
import type { UseFilters } from '../filters';
import { repositoriesCsv } from '../present';

/** Downloads what the table shows, all of it, in its order. */
export function CsvButton({ filters }: { readonly filters: UseFilters }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  return (
    <CsvDownload
      label={t('aiUse.csvLabel')}
      csv={{
        name: 'ai-governance-use.csv',
        readPage: (cursor, options) =>
          client.getUse({ ...filters, limit: CSV_PAGE_SIZE, cursor }, options),
        toText: repositoriesCsv,
        onDone: () => capture('downloadUseCsv', String(filters.windowDays)),
      }}
    />
  );
}
