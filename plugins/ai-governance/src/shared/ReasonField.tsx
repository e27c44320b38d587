import { Text, TextAreaField } from '@backstage/ui';
import { REASON_MAX, reasonState } from './reason';
import { useText } from './useText';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** What it is called; *Reason* unless set. */
  readonly label?: string;
  /** What the API said about it. */
  readonly error?: string;
}

/** Why somebody does what they are about to do; says when it is too short. */
export function ReasonField({
  value,
  onChange,
  label,
  error,
}: ReasonFieldProps) {
  const t = useText();
  return (
    <div>
      <TextAreaField
        label={label ?? t('action.reason')}
        description={t('action.reasonHint')}
        isRequired
        secondaryLabel={t('action.required')}
        rows={3}
        maxLength={REASON_MAX}
        value={value}
        onChange={onChange}
        validationBehavior="aria"
        validate={() => error}
      />
      <div aria-live="polite">
        {reasonState(value) === 'tooShort' && (
          <Text as="p" variant="body-small" color="danger">
            {t('action.reasonTooShort')}
          </Text>
        )}
      </div>
    </div>
  );
}
