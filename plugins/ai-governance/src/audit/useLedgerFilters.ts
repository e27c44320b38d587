import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { FILTER_NAMES, readFilters, type LedgerFilters } from './filters';

/** The filters in the address; setting them leaves its other parameters alone and can be gone back from. */
export function useLedgerFilters(): readonly [
  LedgerFilters,
  (filters: LedgerFilters) => void,
] {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const set = useCallback(
    (wanted: LedgerFilters) =>
      setParams(before => {
        const after = new URLSearchParams(before);
        for (const name of FILTER_NAMES) {
          const value = wanted[name];
          if (value === undefined) after.delete(name);
          else after.set(name, value);
        }
        return after;
      }),
    [setParams],
  );
  return [filters, set];
}
