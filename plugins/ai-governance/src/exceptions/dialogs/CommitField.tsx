import { TextField } from '@backstage/ui';
import { useText } from '../../shared/useText';
import { commitState } from '../present/commit';

interface CommitFieldProps {
  readonly value: string;
  readonly onChange: (commit: string) => void;
  /** What the API said about it. */
  readonly error?: string;
}

/** The full id of a commit. */
export function CommitField({ value, onChange, error }: CommitFieldProps) {
  const t = useText();
  const own =
    commitState(value) === 'invalid'
      ? t('exceptions.commit.invalid')
      : undefined;
  return (
    <TextField
      label={t('exceptions.commit.label')}
      description={t('exceptions.commit.hint')}
      isRequired
      secondaryLabel={t('action.required')}
      autoComplete="off"
      spellCheck="false"
      maxLength={100}
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      validate={() => own ?? error}
    />
  );
}
