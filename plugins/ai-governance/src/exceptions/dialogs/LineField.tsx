import { TextField } from '@backstage/ui';

interface LineFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What the API said about it. */
  readonly error?: string;
}

/** Longest ticket and ref that the API takes, in characters. */
const LENGTH_MAX = 300;

/** One optional line: a ticket, or who answers for it. */
export function LineField({
  label,
  hint,
  value,
  onChange,
  error,
}: LineFieldProps) {
  return (
    <TextField
      label={label}
      description={hint}
      autoComplete="off"
      maxLength={LENGTH_MAX}
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      validate={() => error}
    />
  );
}
