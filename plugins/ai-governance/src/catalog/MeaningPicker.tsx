import {
  CatalogAutocomplete,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { useEffect, useMemo, useState } from 'react';
import type {
  AiPolicyFilters,
  PolicyStatusFilter,
  TierFilter,
} from './annotationFilters';

interface MeaningPickerProps {
  readonly label: string;
  readonly name: 'aiTier' | 'aiPolicy';
  readonly Filter: new (values: string[]) => TierFilter | PolicyStatusFilter;
  /** Values with the number of entities, in the order to show; hidden while there is none. */
  readonly options: ReadonlyMap<string, number>;
  readonly labelOf?: (option: string) => string;
}

/** A filter of the catalog by some of the values that there are; the choice lives in the address. */
export function MeaningPicker({
  label,
  name,
  Filter,
  options,
  labelOf = option => option,
}: MeaningPickerProps) {
  const { updateFilters, queryParameters } = useEntityList<AiPolicyFilters>();
  const fromAddress = queryParameters[name];
  const wanted = useMemo(
    () => [fromAddress ?? []].flat().filter(value => value !== ''),
    [fromAddress],
  );
  const [chosen, setChosen] = useState<string[]>(wanted);
  // Going back, or another block of the page, changes the address.
  const address = wanted.join('\n');
  useEffect(() => {
    if (address !== '') setChosen(address.split('\n'));
  }, [address]);
  const hasOptions = options.size > 0;
  useEffect(() => {
    updateFilters({
      [name]: hasOptions && chosen.length > 0 ? new Filter(chosen) : undefined,
    });
  }, [name, hasOptions, chosen, Filter, updateFilters]);
  if (!hasOptions) return null;
  return (
    <CatalogAutocomplete<string, true>
      multiple
      disableCloseOnSelect
      label={label}
      name={`${name}-picker`}
      options={[...options.keys()]}
      value={chosen}
      onChange={(_event: object, values: string[]) => setChosen(values)}
      getOptionLabel={labelOf}
      renderOption={(option: string, { selected }: { selected: boolean }) => (
        <FormControlLabel
          control={<Checkbox size="small" checked={selected} />}
          label={`${labelOf(option)} (${options.get(option) ?? 0})`}
          onClick={event => event.preventDefault()}
        />
      )}
    />
  );
}
