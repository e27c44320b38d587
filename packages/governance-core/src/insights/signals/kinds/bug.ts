import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { instant, name, repository } from '../fields';

/** A reported bug. */
export const bugSignal = defineSignal({
  kind: 'bug',
  about: 'repository',
  title: 'A reported bug.',
  body: z.strictObject({
    repository,
    bug: name,
    openedAt: instant,
    /** When the fix reached the default branch; absent while it is open. */
    fixedAt: instant.optional(),
    isCritical: z.boolean(),
  }),
  key: ({ repository: at, bug }) => [at, bug],
  at: ({ openedAt }) => openedAt,
});
