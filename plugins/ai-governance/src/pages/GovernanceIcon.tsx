import { RiShieldCheckLine } from '@remixicon/react';
import { lazy, Suspense } from 'react';

// The sidebar is in what the app loads at once; what counts and shows is not.
const InboxBadge = lazy(() =>
  import('../needsYou/InboxBadge').then(
    ({ InboxBadge: component }) => ({ default: component }),
    // A sidebar without a number is better than none.
    () => ({ default: Nothing }),
  ),
);

/** The icon of the page, with the number of things that need the reader. */
export function GovernanceIcon() {
  return (
    <span style={{ position: 'relative', display: 'inline-flex' }}>
      <RiShieldCheckLine size={20} />
      <Suspense fallback={null}>
        <InboxBadge />
      </Suspense>
    </span>
  );
}

function Nothing() {
  return null;
}
