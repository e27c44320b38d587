import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { count, instant, name, repository, severity } from '../fields';

/** Something that went wrong for users. */
export const incidentSignal = defineSignal({
  kind: 'incident',
  about: 'repository',
  title: 'Something that went wrong for users.',
  body: z.strictObject({
    repository,
    incident: name,
    openedAt: instant,
    resolvedAt: instant.optional(),
    severity: severity.optional(),
    /** The deployment it is linked to, where a source says so. */
    deployment: name.optional(),
    isEscalated: z.boolean().optional(),
    supportTickets: count.optional(),
  }),
  key: ({ repository: at, incident }) => [at, incident],
  at: ({ openedAt }) => openedAt,
});
