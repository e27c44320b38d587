import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { change, instant, name, surface } from '../fields';

/** Who wrote a change, as one source tells. */
export const attributionSignal = defineSignal({
  kind: 'attribution',
  about: 'repository',
  title:
    'Who wrote a change, as one source tells; `unknown` when it found no evidence.',
  body: z.strictObject({
    ...change,
    /** When the change was merged, or looked at. */
    at: instant,
    attribution: z.enum(['ai', 'mixed', 'human', 'unknown']),
    confidence: z.enum(['declared', 'measured', 'inferred']).optional(),
    assistants: z
      .array(
        z.strictObject({
          /** Id of the assistant, such as `claude-code`, or `unidentified`. */
          assistant: name,
          model: name.optional(),
          surface: surface.optional(),
        }),
      )
      .max(20),
  }),
  key: ({ repository, number }) => [repository, String(number)],
  at: ({ at }) => at,
});
