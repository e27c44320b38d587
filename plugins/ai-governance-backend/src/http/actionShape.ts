import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { z } from 'zod/v3';
import type { RunAction } from './action';

/** The zod that Backstage hands to the schemas of actions. */
export type Zod = typeof z;

/** What the actions of a slice are registered with: where, how calls are run, and the service that routes ask too. */
export interface ActionRegistration<Service> {
  readonly registry: ActionsRegistryService;
  readonly run: RunAction;
  readonly service: Service;
}

/** Actions here read, give the same answer to the same question, and leave nothing behind. */
export const READS = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;
