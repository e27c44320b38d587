import { Button, TextField } from '@backstage/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { Choice } from '../../shared/Choice';
import type { SearchChange } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import {
  FILTER_NAMES,
  isEnvironment,
  isFiltered,
  isRepository,
  OUTCOMES,
  type ReleaseFilters,
} from '../filters';
import styles from '../releases.module.css';

interface FiltersProps {
  readonly filters: ReleaseFilters;
  readonly onChange: (change: SearchChange) => void;
}

const WORD = { pass: 'passed', hold: 'held', deny: 'denied' } as const;

/** What the list is narrowed to; texts take effect when asked to, so that half a name is never looked for. */
export function Filters({ filters, onChange }: FiltersProps) {
  const t = useText();
  const repository = useDraft(filters.repository, isRepository);
  const environment = useDraft(filters.environment, isEnvironment);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isFine = [repository.check(), environment.check()].every(Boolean);
    if (!isFine) return;
    onChange({ repository: repository.text, environment: environment.text });
  };
  return (
    <form
      role="search"
      aria-label={t('releases.filter.label')}
      className={styles.filters}
      onSubmit={submit}
      noValidate
    >
      <Field
        draft={repository}
        label={t('releases.filter.repository')}
        hint={t('releases.filter.repositoryHint')}
        fault={t('releases.filter.repositoryFault')}
      />
      <Field
        draft={environment}
        label={t('releases.filter.environment')}
        hint={t('releases.filter.environmentHint')}
        fault={t('releases.filter.environmentFault')}
      />
      <Choice
        className={styles.filter}
        label={t('releases.filter.outcome')}
        none={t('releases.filter.any')}
        value={filters.outcome}
        options={OUTCOMES.map(id => ({
          id,
          label: t(`decision.word.${WORD[id]}`),
        }))}
        onChange={outcome => onChange({ outcome })}
      />
      <div className={styles.filterButtons}>
        <Button type="submit" size="small" variant="secondary">
          {t('releases.filter.apply')}
        </Button>
        {isFiltered(filters) && <ClearButton onChange={onChange} />}
      </div>
    </form>
  );
}

/** Takes every filter away. */
export function ClearButton({ onChange }: Pick<FiltersProps, 'onChange'>) {
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
      {t('releases.clear')}
    </Button>
  );
}

interface Draft {
  readonly typed: string;
  /** What was typed without blanks around it. */
  readonly text: string;
  readonly isFaulty: boolean;
  readonly change: (text: string) => void;
  /** Whether it can be asked for; empty narrows nothing. */
  readonly check: () => boolean;
}

function useDraft(
  chosen: string | undefined,
  isPossible: (text: string) => boolean,
): Draft {
  const [typed, setTyped] = useState(chosen ?? '');
  const [isFaulty, setIsFaulty] = useState(false);
  useEffect(() => {
    setTyped(chosen ?? '');
    setIsFaulty(false);
  }, [chosen]);
  const text = typed.trim();
  return {
    typed,
    text,
    isFaulty,
    change: changed => {
      setTyped(changed);
      setIsFaulty(false);
    },
    check: () => {
      const isFine = text === '' || isPossible(text);
      setIsFaulty(!isFine);
      return isFine;
    },
  };
}

function Field({
  draft,
  label,
  hint,
  fault,
}: {
  readonly draft: Draft;
  readonly label: string;
  readonly hint: string;
  readonly fault: string;
}) {
  return (
    <TextField
      className={styles.filter}
      size="small"
      label={label}
      placeholder={hint}
      value={draft.typed}
      onChange={draft.change}
      validationBehavior="aria"
      validate={() => (draft.isFaulty ? fault : undefined)}
    />
  );
}
