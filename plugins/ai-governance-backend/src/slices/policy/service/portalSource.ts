import { sourceCaller } from '../../../shared/sourceCaller';

/** Source of facts that the portal itself is the origin of. */
export const PORTAL_SOURCE = 'portal';

/** Who asks when the portal decides anew. */
export const PORTAL_CALLER = sourceCaller(PORTAL_SOURCE);
