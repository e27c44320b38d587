import type { z } from 'zod/v3';

/** The zod that Backstage hands to the schemas of actions. */
export type Zod = typeof z;
