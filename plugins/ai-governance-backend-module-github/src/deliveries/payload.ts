import { z } from 'zod';

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
/** A name of dots alone would be a step in a path. */
const fullName = z
  .string()
  .regex(/^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/);
const owner = z.string().regex(/^(?!\.+$)[\w.-]{1,100}$/);
const number = z.number().int().positive();

/** A field that is left out when it is not as expected, so that the rest can still be read. */
const lenient = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().catch(undefined);

/** Half a character, or one that nobody can see. */
const UNNAMEABLE = /[\p{Cs}\p{Cc}]/u;

const paths = lenient(z.array(z.string()));

const pulls = lenient(
  z.array(
    z.object({
      number,
      base: lenient(z.object({ repo: z.object({ id: z.number() }) })),
    }),
  ),
);

const checked = { head_sha: lenient(sha), pull_requests: pulls };
const app = lenient(z.object({ id: z.number() }));

/** All that is read of a delivery's body, whatever the event; everything else is dropped. */
export const payloadSchema = z.object({
  action: lenient(z.string().regex(/^[a-z_]{1,60}$/)),
  repository: lenient(
    z.object({
      id: lenient(z.number()),
      full_name: fullName,
      default_branch: lenient(z.string()),
    }),
  ),
  pull_request: lenient(z.object({ number, merged: lenient(z.boolean()) })),
  deployment: lenient(z.object({ id: number })),
  environment: lenient(
    z
      .string()
      .min(1)
      .max(100)
      .refine(name => !UNNAMEABLE.test(name)),
  ),
  /** Of a rule that protects an environment: it is read for the run's number and never followed. */
  deployment_callback_url: lenient(z.string()),
  organization: lenient(z.object({ login: owner })),
  repository_ruleset: lenient(
    z.object({ source_type: lenient(z.string()), source: lenient(owner) }),
  ),
  check_run: lenient(z.object({ ...checked, name: lenient(z.string()), app })),
  check_suite: lenient(z.object({ ...checked, app })),
  workflow_run: lenient(z.object(checked)),
  merge_group: lenient(z.object({ head_sha: sha })),
  /** Of a status. */
  sha: lenient(sha),
  /** Of a push and of an alert about code. */
  ref: lenient(z.string()),
  commit_oid: lenient(sha),
  forced: lenient(z.boolean()),
  deleted: lenient(z.boolean()),
  commits: lenient(
    z.array(z.object({ added: paths, modified: paths, removed: paths })),
  ),
  location: lenient(
    z.object({ details: z.object({ commit_sha: lenient(sha) }) }),
  ),
  repositories: lenient(z.array(z.object({ full_name: fullName }))),
  repositories_added: lenient(z.array(z.object({ full_name: fullName }))),
});

/** The fields of a delivery that are read. */
export type Payload = z.infer<typeof payloadSchema>;

/** The read fields of any body; one that is no object has none. */
export function readPayload(body: unknown): Payload {
  const read = payloadSchema.safeParse(body);
  return read.success ? read.data : {};
}
