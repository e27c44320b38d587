import type { Simulation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import { Choice } from '../../shared/Choice';
import type { SearchChange } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import {
  type ChangeFilters,
  FILTER_NAMES,
  isFiltered,
} from '../present/filters';
import { groupName, KINDS, ORIGINS } from '../present/simulation';
import styles from '../simulation.module.css';

interface ChangeFilterBarProps {
  readonly simulation: Simulation;
  readonly filters: ChangeFilters;
  readonly onChange: (change: SearchChange) => void;
}

const GROUPS = {
  team: 'byTeam',
  tier: 'byTier',
  rule: 'byRule',
} as const;

/** What the list of changes is narrowed to. */
export function ChangeFilterBar({
  simulation,
  filters,
  onChange,
}: ChangeFilterBarProps) {
  const t = useText();
  const none = t('simulation.changes.filter.any');
  return (
    <div
      role="search"
      aria-label={t('simulation.changes.filter.label')}
      className={styles.filters}
    >
      <Choice
        className={styles.filter}
        label={t('simulation.changes.filter.kind')}
        none={none}
        value={filters.kind}
        options={KINDS.map(id => ({ id, label: t(`simulation.kind.${id}`) }))}
        onChange={kind => onChange({ kind })}
      />
      <Choice
        className={styles.filter}
        label={t('simulation.changes.filter.origin')}
        none={none}
        value={filters.origin}
        options={ORIGINS.map(id => ({ id, label: t(`aiUse.origin.${id}`) }))}
        onChange={origin => onChange({ origin })}
      />
      {(['team', 'tier', 'rule'] as const).map(by => (
        <Choice
          key={by}
          className={styles.filter}
          label={t(`simulation.changes.filter.${by}`)}
          none={none}
          value={filters[by]}
          options={withChosen(
            simulation[GROUPS[by]].map(({ key }) => key),
            filters[by],
          ).map(key => ({ id: key, label: groupName(by, { key }, t) }))}
          onChange={chosen => onChange({ [by]: chosen })}
        />
      ))}
      <Choice
        className={styles.filter}
        label={t('simulation.changes.filter.sample')}
        none={none}
        value={filters.isSampled ? 'yes' : undefined}
        options={[{ id: 'yes', label: t('simulation.changes.filter.sampled') }]}
        onChange={sample => onChange({ sample })}
      />
      {isFiltered(filters) && <ClearButton onChange={onChange} />}
    </div>
  );
}

function ClearButton({ onChange }: Pick<ChangeFilterBarProps, 'onChange'>) {
  const t = useText();
  return (
    <Button
      size="small"
      variant="tertiary"
      onPress={() =>
        onChange(
          Object.fromEntries(FILTER_NAMES.map(name => [name, undefined])),
        )
      }
    >
      {t('simulation.changes.clear')}
    </Button>
  );
}

/** An old link may name what the simulation has none of. */
const withChosen = (
  keys: readonly string[],
  chosen: string | undefined,
): readonly string[] =>
  chosen === undefined || keys.includes(chosen) ? keys : [chosen, ...keys];
