import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';

/** Hosts, in lower case, from which texts may show images; empty unless configured. */
export function useImageHosts(): readonly string[] {
  const config = useApi(configApiRef);
  return useMemo(
    () =>
      config.getOptionalStringArray('aiGovernance.playbooks.imageHosts') ?? [],
    [config],
  );
}
