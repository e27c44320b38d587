import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** One parameter of the address, so that what is open can be linked to; setting `undefined` removes it and leaves the others. */
export function useSearchParam(
  name: string,
): readonly [string | undefined, (value: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string | undefined) => {
      setParams(
        before => {
          const after = new URLSearchParams(before);
          if (value === undefined) after.delete(name);
          else after.set(name, value);
          return after;
        },
        // Going back leads past what was closed, not into it again.
        { replace: value === undefined },
      );
    },
    [name, setParams],
  );
  return [params.get(name) ?? undefined, set];
}
