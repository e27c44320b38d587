import type { ActionRegistration } from '../../http/actionShape';
import { registerFindPlaybook } from './actions/findPlaybook';
import type { AuthorizedPlaybooks } from './authorize';

/** Adds what agents may ask to Backstage's actions, over the same authorised service as the routes. */
export function registerPlaybookActions(
  registration: ActionRegistration<AuthorizedPlaybooks>,
): void {
  registerFindPlaybook(registration);
}
