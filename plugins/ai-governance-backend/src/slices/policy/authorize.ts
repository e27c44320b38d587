import {
  authorizeApprovals,
  type AuthorizedApprovals,
} from './authorize/authorizeApprovals';
import {
  authorizeAssignments,
  type AuthorizedAssignments,
} from './authorize/authorizeAssignments';
import {
  authorizeAssistants,
  type AuthorizedAssistants,
} from './authorize/authorizeAssistants';
import {
  authorizeBreakGlass,
  type AuthorizedBreakGlass,
} from './authorize/authorizeBreakGlass';
import {
  authorizeBundle,
  type AuthorizedBundle,
} from './authorize/authorizeBundle';
import { authorizeData, type AuthorizedData } from './authorize/authorizeData';
import {
  authorizeDecisions,
  type AuthorizedDecisions,
} from './authorize/authorizeDecisions';
import {
  authorizeEntities,
  type AuthorizedEntities,
} from './authorize/authorizeEntities';
import {
  authorizeFleet,
  type AuthorizedFleet,
} from './authorize/authorizeFleet';
import {
  authorizeReleases,
  type AuthorizedReleases,
} from './authorize/authorizeReleases';
import {
  authorizeVersions,
  type AuthorizedVersions,
} from './authorize/authorizeVersions';
import {
  authorizeWaiverReach,
  type AuthorizedWaiverReach,
} from './authorize/authorizeWaiverReach';
import {
  authorizeWaivers,
  type AuthorizedWaivers,
} from './authorize/authorizeWaivers';
import type { Guards } from './authorize/guards';
import type { PolicyService } from './service';

/** The use cases with permissions checked; the only way in for HTTP. */
export interface AuthorizedPolicyService
  extends
    AuthorizedEntities,
    AuthorizedDecisions,
    AuthorizedAssignments,
    AuthorizedVersions,
    AuthorizedWaivers,
    AuthorizedWaiverReach,
    AuthorizedBreakGlass,
    AuthorizedApprovals,
    AuthorizedFleet,
    AuthorizedBundle,
    AuthorizedData,
    AuthorizedAssistants,
    AuthorizedReleases {}

/** Checks permissions on every use case. */
export const authorizePolicyService = (
  inner: PolicyService,
  guards: Guards,
): AuthorizedPolicyService => ({
  ...authorizeEntities(inner, guards),
  ...authorizeDecisions(inner, guards),
  ...authorizeAssignments(inner, guards),
  ...authorizeVersions(inner, guards),
  ...authorizeWaivers(inner, guards),
  ...authorizeWaiverReach(inner, guards),
  ...authorizeBreakGlass(inner, guards),
  ...authorizeApprovals(inner, guards),
  ...authorizeFleet(inner, guards),
  ...authorizeBundle(inner, guards),
  ...authorizeData(inner, guards),
  ...authorizeAssistants(inner, guards),
  ...authorizeReleases(inner, guards),
});
