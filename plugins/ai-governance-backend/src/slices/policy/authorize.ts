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
import {
  authorizeClassification,
  type AuthorizedClassification,
} from './authorize/authorizeClassification';
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
  authorizePolicyChecks,
  type AuthorizedPolicyChecks,
} from './authorize/authorizePolicyChecks';
import {
  authorizeHistory,
  type AuthorizedHistory,
} from './authorize/authorizeHistory';
import { authorizeUse, type AuthorizedUse } from './authorize/authorizeUse';
import {
  authorizeReleases,
  type AuthorizedReleases,
} from './authorize/authorizeReleases';
import {
  authorizeSimulations,
  type AuthorizedSimulations,
} from './authorize/authorizeSimulations';
import {
  authorizeStrengthenings,
  type AuthorizedStrengthenings,
} from './authorize/authorizeStrengthenings';
import {
  authorizeTierBatches,
  type AuthorizedTierBatches,
} from './authorize/authorizeTierBatches';
import {
  authorizeTierRequests,
  type AuthorizedTierRequests,
} from './authorize/authorizeTierRequests';
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

/** The use cases with permissions checked; the only way in for HTTP and for MCP actions. */
export interface AuthorizedPolicyService
  extends
    AuthorizedEntities,
    AuthorizedDecisions,
    AuthorizedAssignments,
    AuthorizedVersions,
    AuthorizedWaivers,
    AuthorizedWaiverReach,
    AuthorizedStrengthenings,
    AuthorizedBreakGlass,
    AuthorizedApprovals,
    AuthorizedFleet,
    AuthorizedBundle,
    AuthorizedData,
    AuthorizedAssistants,
    AuthorizedPolicyChecks,
    AuthorizedSimulations,
    AuthorizedReleases,
    AuthorizedTierRequests,
    AuthorizedClassification,
    AuthorizedTierBatches,
    AuthorizedHistory,
    AuthorizedUse {}

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
  ...authorizeStrengthenings(inner, guards),
  ...authorizeBreakGlass(inner, guards),
  ...authorizeApprovals(inner, guards),
  ...authorizeFleet(inner, guards),
  ...authorizeBundle(inner, guards),
  ...authorizeData(inner, guards),
  ...authorizeAssistants(inner, guards),
  ...authorizePolicyChecks(inner, guards),
  ...authorizeSimulations(inner, guards),
  ...authorizeReleases(inner, guards),
  ...authorizeTierRequests(inner, guards),
  ...authorizeClassification(inner, guards),
  ...authorizeTierBatches(inner, guards),
  ...authorizeHistory(inner, guards),
  ...authorizeUse(inner, guards),
});
