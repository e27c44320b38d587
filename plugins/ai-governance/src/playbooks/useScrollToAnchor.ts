import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** Brings the heading that the address names into view, once its text is there; an address without one changes nothing. */
export function useScrollToAnchor(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    document.getElementById(decoded(hash.slice(1)))?.scrollIntoView?.();
  }, [hash]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
