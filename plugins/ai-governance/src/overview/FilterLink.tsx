import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { createContext, useContext, type ReactNode } from 'react';
import { overviewRouteRef } from '../routes';
import { useCapture } from '../shared/analytics';
import { filterHref, type FleetFilters } from './fleetFilters';

/** Leads the reader to the table after a link has filtered it. */
export const ShowTableContext = createContext<() => void>(() => {});

interface FilterLinkProps {
  readonly filters: FleetFilters;
  /** Said to screen readers when the visible word needs its context. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to the components that match, in the table of this page. */
export function FilterLink({ filters, label, children }: FilterLinkProps) {
  const capture = useCapture();
  const showTable = useContext(ShowTableContext);
  const path = useRouteRef(overviewRouteRef)?.() ?? '';
  return (
    <Link
      href={filterHref(path, filters)}
      aria-label={label}
      onClick={() => {
        capture('filterFleet', Object.keys(filters).join(','));
        showTable();
      }}
    >
      {children}
    </Link>
  );
}
