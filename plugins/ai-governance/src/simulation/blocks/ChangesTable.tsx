import type { SimulatedChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { ChangeRow } from './ChangeRow';

const COLUMNS = ['change', 'kind', 'reason', 'rules', 'teamAndTier'] as const;

interface ChangesTableProps {
  readonly changes: readonly SimulatedChange[];
  readonly simulationId: string;
  /** True while others are on their way. */
  readonly isBusy: boolean;
  readonly isJudging: boolean;
  readonly onLabelled: (change: SimulatedChange) => void;
}

/** Changes that would fare otherwise, one a row, newest decision first. */
export function ChangesTable({
  changes,
  simulationId,
  isBusy,
  isJudging,
  onLabelled,
}: ChangesTableProps) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${shared.stacked}`} aria-busy={isBusy}>
        <caption className={shared.hidden}>
          {t('simulation.changes.caption')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`simulation.changes.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(change => (
            <ChangeRow
              key={change.decisionId}
              change={change}
              simulationId={simulationId}
              isJudging={isJudging}
              onLabelled={onLabelled}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
