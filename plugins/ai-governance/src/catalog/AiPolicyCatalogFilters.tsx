import {
  ANNOTATION_EFFECTIVE_TIER,
  ANNOTATION_POLICY_STATUS,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityAutocompletePicker } from '@backstage/plugin-catalog-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { useText } from '../shared/useText';
import {
  annotationPath,
  PolicyStatusFilter,
  TierFilter,
  type AiPolicyFilters,
} from './annotationFilters';
import { readStatus } from './readAnnotations';

/** Filters of the catalog by sensitivity tier and by AI policy; hidden while no entity has one. */
export function AiPolicyCatalogFilters() {
  const t = useText();
  const label = (option: string) => {
    const status = readStatus(option);
    return status ? t(`status.${status}`) : option;
  };
  return (
    <>
      <EntityAutocompletePicker<AiPolicyFilters, 'aiTier'>
        label={t('catalog.tier')}
        name="aiTier"
        path={annotationPath(ANNOTATION_EFFECTIVE_TIER)}
        Filter={TierFilter}
        showCounts
      />
      <EntityAutocompletePicker<AiPolicyFilters, 'aiPolicy'>
        label={t('catalog.policy')}
        name="aiPolicy"
        path={annotationPath(ANNOTATION_POLICY_STATUS)}
        Filter={PolicyStatusFilter}
        getOptionLabel={label}
        renderOption={(option, { selected }) => (
          <FormControlLabel
            control={<Checkbox size="small" checked={selected} />}
            label={label(option)}
            onClick={event => event.preventDefault()}
          />
        )}
      />
    </>
  );
}
