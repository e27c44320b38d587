import { Select } from '@backstage/ui';

/** What can be chosen, in order. */
export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  /** First in the list; chosen when `value` is absent. Without it one of the options is always chosen. */
  readonly none?: string;
  readonly value: string | undefined;
  readonly options: readonly ChoiceOption[];
  readonly onChange: (value: string | undefined) => void;
  readonly className?: string;
}

/** An id that no tier, status, stage or owner can have. */
const NONE = '*';

/** Chooses one of several, or none. */
export function Choice({
  label,
  none,
  value,
  options,
  onChange,
  className,
}: ChoiceProps) {
  const all =
    none === undefined ? options : [{ id: NONE, label: none }, ...options];
  return (
    <Select
      className={className}
      label={label}
      size="small"
      options={all}
      value={value ?? NONE}
      onChange={chosen => {
        const id = chosen === null ? NONE : String(chosen);
        onChange(id === NONE ? undefined : id);
      }}
    />
  );
}
