import { Button, SearchField } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { Choice } from '../shared/Choice';
import type { SearchChange } from '../shared/useSearchFilters';
import { useText } from '../shared/useText';
import styles from './classification.module.css';
import {
  isFiltered,
  KINDS,
  refOptions,
  type OpenFilters,
  type OpenTotals,
} from './openFilters';

/** How long a reader pauses before what they typed is searched for. */
const PAUSE_MS = 300;

type Change = (
  change: SearchChange,
  options?: { readonly replace?: boolean },
) => void;

interface OpenFilterBarProps {
  readonly filters: OpenFilters;
  readonly totals: OpenTotals;
  readonly onChange: Change;
}

/** Which unclassified entities are shown. */
export function OpenFilterBar({
  filters,
  totals,
  onChange,
}: OpenFilterBarProps) {
  const t = useText();
  const any = t('classification.open.filter.any');
  return (
    <div role="search" className={styles.filters}>
      <TextFilter text={filters.text} onChange={onChange} />
      <Choice
        label={t('classification.open.filter.owner')}
        none={any}
        value={filters.owner}
        options={refOptions(totals.owners, filters.owner)}
        onChange={owner => onChange({ owner })}
      />
      <Choice
        label={t('classification.open.filter.system')}
        none={any}
        value={filters.system}
        options={refOptions(totals.systems, filters.system)}
        onChange={system => onChange({ system })}
      />
      <Choice
        label={t('classification.open.filter.kind')}
        none={any}
        value={filters.kind}
        options={KINDS.map(id => ({
          id,
          label: t(`classification.open.kind.${id}`),
        }))}
        onChange={kind => onChange({ kind })}
      />
      {isFiltered(filters) && <ClearFilters onChange={onChange} />}
    </div>
  );
}

function ClearFilters({ onChange }: { readonly onChange: Change }) {
  const t = useText();
  return (
    <Button
      size="small"
      variant="tertiary"
      onPress={() =>
        onChange({
          owner: undefined,
          system: undefined,
          kind: undefined,
          text: undefined,
        })
      }
    >
      {t('classification.open.clear')}
    </Button>
  );
}

function TextFilter({
  text,
  onChange,
}: {
  readonly text: string | undefined;
  readonly onChange: Change;
}) {
  const t = useText();
  const [typed, setTyped] = useState(text ?? '');
  useEffect(() => setTyped(text ?? ''), [text]);
  useEffect(() => {
    if (typed.trim() === (text ?? '')) return undefined;
    const timer = setTimeout(
      () => onChange({ text: typed.trim() }, { replace: true }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  return (
    <SearchField
      label={t('classification.open.filter.text')}
      size="small"
      placeholder={t('classification.open.filter.textPlaceholder')}
      value={typed}
      onChange={setTyped}
    />
  );
}
