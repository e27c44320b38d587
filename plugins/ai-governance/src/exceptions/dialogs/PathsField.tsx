import { TextAreaField } from '@backstage/ui';
import { useText } from '../../shared/useText';
import type { DraftFaults } from '../present/waiverDraft';

interface PathsFieldProps {
  readonly value: string;
  readonly onChange: (paths: string) => void;
  readonly fault: DraftFaults['paths'];
  /** What the API said about them. */
  readonly error?: string;
}

/** Files and folders, one a line. */
export function PathsField({ value, onChange, fault, error }: PathsFieldProps) {
  const t = useText();
  const own = {
    missing: t('exceptions.request.pathsMissing'),
    tooMany: t('exceptions.request.pathsTooMany'),
  };
  return (
    <TextAreaField
      label={t('exceptions.request.pathsLabel')}
      description={t('exceptions.request.pathsHint')}
      isRequired
      secondaryLabel={t('action.required')}
      rows={3}
      spellCheck="false"
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      validate={() => (fault === undefined ? error : own[fault])}
    />
  );
}
