import type {
  AuditorService,
  AuditorServiceEventSeverityLevel,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Request } from 'express';
import type { Attestor } from '../config';
import type { CallerCredentials } from '../shared/callerCredentials';
import { rememberClaims } from '../shared/tokenClaims';
import { refuseStrangeJobs } from './refuseStrangeJobs';

/** How grave an event is for the operator: `low` reads, `medium` writes, `high` changes what others may do. */
export type RouteSeverity = Extract<
  AuditorServiceEventSeverityLevel,
  'low' | 'medium' | 'high'
>;

/** What the operator's audit log is told of a request. */
export interface RouteEvent {
  /** In kebab-case. */
  readonly eventId: string;
  readonly severityLevel: RouteSeverity;
}

/** The part of a request that the guard looks at, whatever its route declares of it. */
type GuardedRequest = Pick<Request, 'headers'>;

/** Authenticates a request, has it answered, and writes the operator's audit event. */
export type Guard = (
  request: GuardedRequest,
  event: RouteEvent,
  answer: (credentials: CallerCredentials) => Promise<void>,
) => Promise<void>;

/** The one place where requests are authenticated and operator events written. */
export function createGuard(services: {
  readonly httpAuth: HttpAuthService;
  readonly auditor: AuditorService;
  readonly attestors: readonly Attestor[];
}): Guard {
  return async (given, { eventId, severityLevel }, answer) => {
    // Its parameters and body may be typed by a contract, which Backstage's services know nothing of.
    const request = given as Request;
    const event = await services.auditor.createEvent({
      eventId,
      severityLevel,
      request,
    });
    try {
      const credentials = await services.httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      rememberClaims(credentials, request.headers.authorization);
      refuseStrangeJobs(credentials, services.attestors);
      await answer(credentials);
      await event.success();
    } catch (error) {
      await event.fail({
        error: error instanceof Error ? error : new Error(String(error)),
      });
      throw error;
    }
  };
}
