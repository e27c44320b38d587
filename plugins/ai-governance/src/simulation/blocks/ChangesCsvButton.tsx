import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { CSV_PAGE_SIZE, CsvDownload } from '../../shared/CsvDownload';
import { useText } from '../../shared/useText';
import { changesCsv } from '../present/changesCsv';
import type { ChangeFilters } from '../present/filters';

/** Downloads what the list shows, all of it, in its order. */
export function ChangesCsvButton({
  simulationId,
  filters,
}: {
  readonly simulationId: string;
  readonly filters: ChangeFilters;
}) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  return (
    <CsvDownload
      label={t('simulation.changes.csvLabel')}
      csv={{
        name: 'policy-replay.csv',
        readPage: (cursor, options) =>
          client.listSimulatedChanges(
            simulationId,
            { ...filters, limit: CSV_PAGE_SIZE, cursor },
            options,
          ),
        toText: changesCsv,
        onDone: () => capture('exportSimulation', simulationId),
      }}
    />
  );
}
