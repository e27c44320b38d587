import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** Refs of the reader and of the groups that they belong to; absent until they are known. */
export function useOwnRefs(): readonly string[] | undefined {
  const identity = useApi(identityApiRef);
  const [refs, setRefs] = useState<readonly string[]>();
  useEffect(() => {
    let isCurrent = true;
    identity.getBackstageIdentity().then(
      ({ ownershipEntityRefs }) => {
        if (isCurrent) setRefs(ownershipEntityRefs.map(lower));
      },
      () => {
        // Who cannot be told has no teams here; everything that may be read stays to be seen.
        if (isCurrent) setRefs([]);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [identity]);
  return refs;
}

const lower = (ref: string): string => ref.toLowerCase();
