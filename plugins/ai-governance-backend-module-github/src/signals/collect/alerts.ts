import { z } from 'zod';
import { collectNewest } from './newest';
import type { Reading } from './reading';

const looseAlert = z.looseObject({
  created_at: z.string(),
  updated_at: z.string().nullish(),
});

/** Collects alerts of code scanning that changed; none where it is switched off or hidden. */
export const collectAlerts = (reading: Reading): Promise<void> =>
  collectNewest(reading, {
    kind: 'alert',
    list: 'alerts',
    path: '/code-scanning/alerts',
    parameters: { sort: 'updated', direction: 'desc' },
    schema: looseAlert,
    at: ({ updated_at, created_at }) => updated_at ?? created_at,
    toRecord: alert => ({ repository: reading.repositoryId, alert }),
  });
