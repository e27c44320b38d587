import type { RuleView } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, TextField } from '@backstage/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { Choice } from '../../shared/Choice';
import type { SearchChange } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import styles from '../exceptionsPage.module.css';
import {
  FILTER_NAMES,
  SORTS,
  VIEWS,
  WITHIN_DAYS,
  type ExceptionFilters,
} from '../filters';
import { readPlace } from '../present/place';
import { waivableRules } from '../present/rules';

interface FiltersProps {
  readonly filters: ExceptionFilters;
  readonly rules: readonly RuleView[];
  readonly onChange: (change: SearchChange) => void;
}

/** What the page is narrowed to, and in which order; a text takes effect when asked to. */
export function Filters({ filters, rules, onChange }: FiltersProps) {
  const t = useText();
  const isNarrowed = FILTER_NAMES.some(name => filters[name] !== undefined);
  return (
    <div
      role="search"
      aria-label={t('exceptionsPage.filter.label')}
      className={styles.filters}
    >
      <Choice
        className={styles.filter}
        label={t('exceptionsPage.filter.show')}
        none={t('exceptionsPage.filter.all')}
        value={filters.view}
        options={VIEWS.map(id => ({
          id,
          label: t(`exceptionsPage.filter.view.${id}`),
        }))}
        onChange={view => onChange({ view })}
      />
      <Choice
        className={styles.filter}
        label={t('exceptionsPage.filter.rule')}
        none={t('exceptionsPage.filter.anyRule')}
        value={filters.rule}
        options={waivableRules(rules, filters.rule)}
        onChange={rule => onChange({ rule })}
      />
      <Choice
        className={styles.filter}
        label={t('exceptionsPage.filter.by')}
        none={t('exceptionsPage.filter.anybody')}
        value={filters.by}
        options={[
          { id: 'me', label: t('exceptionsPage.filter.mine') },
          { id: 'others', label: t('exceptionsPage.filter.others') },
        ]}
        onChange={by => onChange({ by })}
      />
      <Choice
        className={styles.filter}
        label={t('exceptionsPage.filter.within')}
        none={t('exceptionsPage.filter.anyTime')}
        value={filters.within?.toString()}
        options={WITHIN_DAYS.map(days => ({
          id: String(days),
          label: t('exceptionsPage.filter.withinDays', { days: String(days) }),
        }))}
        onChange={within => onChange({ within })}
      />
      <Choice
        className={styles.filter}
        label={t('exceptionsPage.filter.sort')}
        none={t('exceptionsPage.filter.usual')}
        value={filters.sort}
        options={SORTS.map(id => ({
          id,
          label: t(`exceptionsPage.filter.${id}`),
        }))}
        onChange={sort => onChange({ sort })}
      />
      <WhereField where={filters.where} onChange={onChange} />
      {isNarrowed && (
        <div className={styles.filterButtons}>
          <Button
            size="small"
            variant="tertiary"
            onPress={() =>
              onChange(
                Object.fromEntries(FILTER_NAMES.map(name => [name, undefined])),
              )
            }
          >
            {t('exceptionsPage.filter.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}

function WhereField({
  where,
  onChange,
}: Pick<FiltersProps, 'onChange'> & { readonly where: string | undefined }) {
  const t = useText();
  const [typed, setTyped] = useState(where ?? '');
  const [isFaulty, setIsFaulty] = useState(false);
  useEffect(() => setTyped(where ?? ''), [where]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    const isFine = text === '' || readPlace(text) !== undefined;
    setIsFaulty(!isFine);
    if (isFine) onChange({ where: text });
  };
  return (
    <form className={styles.where} onSubmit={submit} noValidate>
      <TextField
        className={styles.filter}
        size="small"
        label={t('exceptionsPage.filter.where')}
        placeholder={t('exceptionsPage.filter.whereHint')}
        value={typed}
        onChange={text => {
          setTyped(text);
          setIsFaulty(false);
        }}
        validationBehavior="aria"
        validate={() =>
          isFaulty ? t('exceptionsPage.filter.whereFault') : undefined
        }
      />
      <div className={styles.filterButtons}>
        <Button type="submit" size="small" variant="secondary">
          {t('exceptionsPage.filter.apply')}
        </Button>
      </div>
    </form>
  );
}
