import type { PlaybookCatalogue } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { PLAYBOOK_KINDS } from '@ai-enablement/governance-core';
import { parseEntityRef } from '@backstage/catalog-model';
import { Button, Switch } from '@backstage/ui';
import { Choice } from '../../shared/Choice';
import { TextFilter } from '../../shared/TextFilter';
import type { ChangeSearch } from '../../shared/useSearchFilters';
import { useText, type Text } from '../../shared/useText';
import {
  FILTER_NAMES,
  HEALTHS,
  isFiltered,
  type PlaybookFilters,
} from '../filters';
import styles from '../playbooks.module.css';
import { facetOptions } from '../present/options';

interface CatalogueFiltersProps {
  readonly filters: PlaybookFilters;
  readonly facets: PlaybookCatalogue['facets'];
  readonly onChange: ChangeSearch;
}

/** What is searched for and narrowed to; each value says how many of those that fit have it. */
export function CatalogueFilters({
  filters,
  facets,
  onChange,
}: CatalogueFiltersProps) {
  const t = useText();
  return (
    <div
      role="search"
      aria-label={t('playbooks.filter.label')}
      className={styles.filters}
    >
      <div className={styles.search}>
        <TextFilter
          label={t('playbooks.filter.text')}
          placeholder={t('playbooks.filter.textPlaceholder')}
          text={filters.text}
          onChange={onChange}
        />
      </div>
      {FACETS.map(facet => (
        <FacetChoice
          key={facet.name}
          facet={facet}
          counts={facets[facet.counted]}
          chosen={filters[facet.name]}
          onChange={value => onChange({ [facet.name]: value })}
        />
      ))}
      <div className={styles.filterButtons}>
        <Switch
          label={t('playbooks.filter.deprecated')}
          isSelected={filters.isDeprecated === true}
          onChange={isOn => onChange({ deprecated: isOn ? 'true' : undefined })}
        />
        {isFiltered(filters) && <ClearButton onChange={onChange} />}
      </div>
    </div>
  );
}

interface Facet {
  readonly name: 'kind' | 'owner' | 'tag' | 'health';
  readonly counted: keyof PlaybookCatalogue['facets'];
  /** Offered whether or not anything has it. */
  readonly fixed?: readonly string[];
}

const FACETS: readonly Facet[] = [
  { name: 'kind', counted: 'kinds', fixed: PLAYBOOK_KINDS },
  { name: 'owner', counted: 'owners' },
  { name: 'tag', counted: 'tags' },
  { name: 'health', counted: 'health', fixed: HEALTHS },
];

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly counts: PlaybookCatalogue['facets'][Facet['counted']];
  readonly chosen: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function FacetChoice({ facet, counts, chosen, onChange }: FacetChoiceProps) {
  const t = useText();
  const { name, fixed } = facet;
  const label = (value: string, count: number | undefined) => {
    const words = wordsOf(name, value, t);
    return count === undefined
      ? words
      : t('playbooks.filter.withCount', {
          label: words,
          number: String(count),
        });
  };
  return (
    <Choice
      className={styles.filter}
      label={t(`playbooks.filter.${name}`)}
      none={t('playbooks.filter.any')}
      value={chosen}
      options={facetOptions({ counts, fixed, chosen, label })}
      onChange={onChange}
    />
  );
}

function wordsOf(name: Facet['name'], value: string, t: Text): string {
  const kind = PLAYBOOK_KINDS.find(each => each === value);
  const health = HEALTHS.find(each => each === value);
  if (name === 'kind' && kind) return t(`playbooks.kind.${kind}`);
  if (name === 'health' && health) return t(`playbooks.health.${health}`);
  return name === 'owner' ? parseEntityRef(value).name : value;
}

/** Takes every filter away. */
export function ClearButton({
  onChange,
}: Pick<CatalogueFiltersProps, 'onChange'>) {
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
      {t('playbooks.clear')}
    </Button>
  );
}
