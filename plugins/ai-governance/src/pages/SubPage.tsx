import { useEffect, type ReactNode } from 'react';

/** A sub-page; on a telephone, where the row of tabs scrolls, its own tab comes into view. */
export function SubPage({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    // The header marks the tab after the address has changed.
    const frame = requestAnimationFrame(showActiveTab);
    return () => cancelAnimationFrame(frame);
  }, []);
  return <>{children}</>;
}

function showActiveTab() {
  const tab = document.querySelector('[role="tab"][aria-selected="true"]');
  tab?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
}
