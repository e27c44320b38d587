import { useMemo } from 'react';
import { useText } from '../shared/useText';
import { PolicyStatusFilter, TierFilter } from './annotationFilters';
import { MeaningPicker } from './MeaningPicker';
import { statusRank, tierRank } from './meaning';
import { readStatus } from './readAnnotations';
import { usePolicyFacets } from './usePolicyFacets';
import { useTiers } from './useTiers';

/** Filters of the catalog by sensitivity tier and by AI policy, strictest first; hidden while no entity has one. */
export function AiPolicyCatalogFilters() {
  const t = useText();
  const facets = usePolicyFacets();
  const tiers = useTiers();
  const tierOptions = useMemo(
    () => sorted(facets.tiers, value => tierRank(value, tiers)),
    [facets, tiers],
  );
  const statusOptions = useMemo(
    () => sorted(facets.statuses, statusRank),
    [facets],
  );
  const statusLabel = (option: string) => {
    const status = readStatus(option);
    return status ? t(`status.${status}`) : option;
  };
  return (
    <>
      <MeaningPicker
        label={t('catalog.tier')}
        name="aiTier"
        Filter={TierFilter}
        options={tierOptions}
      />
      <MeaningPicker
        label={t('catalog.policy')}
        name="aiPolicy"
        Filter={PolicyStatusFilter}
        options={statusOptions}
        labelOf={statusLabel}
      />
    </>
  );
}

const sorted = (
  options: ReadonlyMap<string, number>,
  rank: (value: string) => number,
): ReadonlyMap<string, number> =>
  new Map([...options].sort(([a], [b]) => rank(a) - rank(b)));
