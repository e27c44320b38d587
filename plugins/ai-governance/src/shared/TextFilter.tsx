import { SearchField } from '@backstage/ui';
import { useEffect, useState } from 'react';
import type { ChangeSearch } from './useSearchFilters';

/** How long a reader pauses before what they typed is searched for. */
const PAUSE_MS = 300;

interface TextFilterProps {
  readonly label: string;
  readonly placeholder?: string;
  /** The parameter `text` of the address. */
  readonly text: string | undefined;
  readonly onChange: ChangeSearch;
}

/** Searches for what is typed once the reader pauses; an empty field takes the filter away. */
export function TextFilter({
  label,
  placeholder,
  text,
  onChange,
}: TextFilterProps) {
  const [typed, setTyped] = useState(text ?? '');
  useEffect(() => setTyped(text ?? ''), [text]);
  useEffect(() => {
    if (typed.trim() === (text ?? '')) return undefined;
    const timer = setTimeout(
      () => onChange({ text: typed.trim() || undefined }, { replace: true }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  return (
    <SearchField
      size="small"
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={setTyped}
    />
  );
}
