import {
  breakGlassReviewPermission,
  exceptionReadPermission,
  strengtheningManagePermission,
  strengtheningStartPermission,
  waiverDecidePermission,
  waiverRequestPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { ExceptionAsking } from '../service/exceptionAsking';
import { callerOf, type Guards } from './guards';

/** Who asks about exceptions, with whether they may read them at all; one call. */
export async function exceptionAskingOf(
  { permissions }: Guards,
  credentials: CallerCredentials,
): Promise<ExceptionAsking & { readonly mayRead: boolean }> {
  const [read, request, decide, review, strengthen, manage] =
    await permissions.authorize(
      [
        { permission: exceptionReadPermission },
        { permission: waiverRequestPermission },
        { permission: waiverDecidePermission },
        { permission: breakGlassReviewPermission },
        { permission: strengtheningStartPermission },
        { permission: strengtheningManagePermission },
      ],
      { credentials },
    );
  return {
    caller: callerOf(credentials),
    mayRead: read?.result === AuthorizeResult.ALLOW,
    mayRequest: request?.result === AuthorizeResult.ALLOW,
    mayDecide: decide?.result === AuthorizeResult.ALLOW,
    mayReview: review?.result === AuthorizeResult.ALLOW,
    mayStrengthen: strengthen?.result === AuthorizeResult.ALLOW,
    mayManageStrengthenings: manage?.result === AuthorizeResult.ALLOW,
  };
}
