import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture } from '../shared/analytics';
import { CSV_PAGE_SIZE, CsvDownload } from '../shared/CsvDownload';
import { useText } from '../shared/useText';
import { fleetCsv } from './fleetCsv';
import type { FleetFilters } from './fleetFilters';

/** Downloads what the table shows, all of it. */
export function FleetCsvButton({
  filters,
}: {
  readonly filters: FleetFilters;
}) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  return (
    <CsvDownload
      label={t('overview.csvLabel')}
      csv={{
        name: 'ai-governance-fleet.csv',
        readPage: (cursor, options) =>
          client.getFleet(
            { ...filters, limit: CSV_PAGE_SIZE, cursor },
            options,
          ),
        toText: fleetCsv,
        onDone: () => capture('exportFleet', Object.keys(filters).join(',')),
      }}
    />
  );
}
