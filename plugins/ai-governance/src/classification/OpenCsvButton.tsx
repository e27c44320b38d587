import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture } from '../shared/analytics';
import { CSV_PAGE_SIZE, CsvDownload } from '../shared/CsvDownload';
import { useText } from '../shared/useText';
import { openCsv } from './openCsv';
import type { OpenFilters } from './openFilters';

/** Downloads what the list shows, all of it. */
export function OpenCsvButton({ filters }: { readonly filters: OpenFilters }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  return (
    <CsvDownload
      label={t('classification.open.csvLabel')}
      csv={{
        name: 'ai-governance-unclassified.csv',
        readPage: (cursor, options) =>
          client.listUnclassified(
            { ...filters, limit: CSV_PAGE_SIZE, cursor },
            options,
          ),
        toText: openCsv,
        onDone: () =>
          capture('exportUnclassified', Object.keys(filters).join(',')),
      }}
    />
  );
}
