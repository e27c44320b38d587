import { z } from 'zod';

/** A field that is wrong is as good as absent: a body may be anything. */
const lenient = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().catch(undefined);

const MOST_NUMBER = 2_147_483_647;
const number = z.int().min(1).max(MOST_NUMBER);
const request = lenient(z.object({ iid: number }));
const word = lenient(z.string().max(100));

const payloadSchema = z.object({
  object_kind: word,
  /** Of system hooks that have no kind. */
  event_name: word,
  project: lenient(
    z.object({
      path_with_namespace: z
        .string()
        .max(250)
        .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
        .refine(path => !path.split('/').some(part => /^\.+$/.test(part))),
    }),
  ),
  object_attributes: lenient(
    z.object({
      iid: lenient(number),
      action: word,
      status: word,
      noteable_type: word,
      sha: lenient(z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
    }),
  ),
  /** Of a comment, and of a pipeline that a merge request runs. */
  merge_request: request,
});

/** The fields of a delivery that are read. */
export type Payload = z.infer<typeof payloadSchema>;

/** The read fields of any body; one that is no object has none. */
export function readPayload(body: unknown): Payload {
  const read = payloadSchema.safeParse(body);
  return read.success ? read.data : {};
}
