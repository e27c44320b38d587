import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { instant, name, repository, severity } from '../fields';

/** Something a security scanner found. */
export const findingSignal = defineSignal({
  kind: 'finding',
  about: 'repository',
  title: 'Something a security scanner found.',
  body: z.strictObject({
    repository,
    tool: name,
    rule: name,
    /** What makes it the same finding in the next scan. */
    fingerprint: name,
    severity,
    firstSeenAt: instant,
    fixedAt: instant.optional(),
    isSuppressed: z.boolean(),
  }),
  key: body => [body.repository, body.tool, body.rule, body.fingerprint],
  at: ({ firstSeenAt }) => firstSeenAt,
});
