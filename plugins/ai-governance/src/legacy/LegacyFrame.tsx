import {
  ApiFactoryRegistry,
  ApiProvider,
  ApiResolver,
} from '@backstage/core-app-api';
import { compatWrapper } from '@backstage/core-compat-api';
import {
  createApiFactory,
  useRouteRef as useLegacyRouteRef,
} from '@backstage/core-plugin-api';
import { routeResolutionApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo, type ReactNode } from 'react';
import { pageRoutes } from './pageRoutes';
import { legacyRoutes } from './plugin';

/** What the screens need of the new frontend system, inside of an old app. */
export function LegacyFrame({ children }: { readonly children: ReactNode }) {
  return compatWrapper(<PageRoutes>{children}</PageRoutes>);
}

function PageRoutes({ children }: { readonly children: ReactNode }) {
  const outer = useApi(routeResolutionApiRef);
  const basePath = useLegacyRouteRef(legacyRoutes.root)?.();
  const apis = useMemo(() => {
    const registry = new ApiFactoryRegistry();
    registry.register(
      'static',
      createApiFactory(routeResolutionApiRef, pageRoutes(outer, basePath)),
    );
    return new ApiResolver(registry);
  }, [outer, basePath]);
  return <ApiProvider apis={apis}>{children}</ApiProvider>;
}
