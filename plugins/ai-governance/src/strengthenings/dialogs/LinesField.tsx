import { TextAreaField } from '@backstage/ui';

interface LinesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What is wrong with it. */
  readonly error?: string;
}

/** Several things, one a line; none of them is needed. */
export function LinesField({
  label,
  hint,
  value,
  onChange,
  error,
}: LinesFieldProps) {
  return (
    <TextAreaField
      label={label}
      description={hint}
      rows={2}
      spellCheck="false"
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      validate={() => error}
    />
  );
}
