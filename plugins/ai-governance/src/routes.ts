import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The tab **AI policy** of a catalog entity. */
export const entityPolicyRouteRef = createRouteRef();
