import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Parameters of the address; one that is `undefined` is taken away. */
export type SearchChange = Readonly<Record<string, string | undefined>>;

/** Sets parameters of the address; `replace` adds no entry to the history. */
export type ChangeSearch = (
  change: SearchChange,
  options?: { readonly replace?: boolean },
) => void;

/** Several parameters of the address at once; typing replaces the entry of the history instead of adding one a letter. */
export function useSearchFilters(): {
  readonly params: URLSearchParams;
  readonly change: ChangeSearch;
} {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changes: SearchChange, options?: { readonly replace?: boolean }) => {
      setParams(before => withChanges(before, changes), {
        replace: options?.replace ?? false,
      });
    },
    [setParams],
  );
  return { params, change };
}

/** The parameters with some of them set or taken away. */
export function withChanges(
  params: URLSearchParams,
  changes: SearchChange,
): URLSearchParams {
  const after = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') after.delete(name);
    else after.set(name, value);
  }
  return after;
}
