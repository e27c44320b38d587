import { z } from 'zod';

// Real reports carry odd values in places we do not need; those read as absent, so that they cannot hide what we do need.
const optional = <T extends z.ZodType>(schema: T) =>
  schema.optional().catch(undefined);
/** Text that can be stored and shown: without lone surrogates and control characters. */
const text = z
  .string()
  .regex(/^[^\p{Surrogate}\p{Cc}]*$/u, 'expected readable text');
const rule = z.object({
  id: optional(text),
  defaultConfiguration: optional(z.object({ level: optional(z.string()) })),
  properties: optional(z.record(z.string(), z.unknown())),
});
const component = z.object({
  name: optional(text),
  version: optional(text),
  semanticVersion: optional(text),
  rules: optional(z.array(rule.catch({}))),
});
const result = z.object({
  ruleId: optional(text),
  ruleIndex: optional(z.number().int()),
  rule: optional(
    z.object({
      id: optional(text),
      index: optional(z.number().int()),
      toolComponent: optional(z.object({ index: optional(z.number().int()) })),
    }),
  ),
  level: optional(z.string()),
  kind: optional(z.string()),
  baselineState: optional(z.string()),
  properties: optional(z.record(z.string(), z.unknown())),
  partialFingerprints: optional(z.record(z.string(), z.unknown())),
  fingerprints: optional(z.record(z.string(), z.unknown())),
  provenance: optional(
    z.object({ firstDetectionTimeUtc: optional(z.string()) }),
  ),
  suppressions: optional(z.array(z.object({ status: optional(z.string()) }))),
  locations: optional(
    z.array(
      z.object({
        physicalLocation: optional(
          z.object({
            artifactLocation: optional(z.object({ uri: optional(text) })),
            region: optional(
              z.object({ startLine: optional(z.number().int()) }),
            ),
          }),
        ),
      }),
    ),
  ),
});
const invocation = z.object({
  executionSuccessful: z.boolean().optional().catch(false),
});
const run = z.object({
  tool: z.object({
    driver: component.extend({ name: text.min(1).max(200) }),
    extensions: optional(z.array(component.catch({}))),
  }),
  results: z.array(result).nullish(),
  automationDetails: optional(z.object({ id: optional(text) })),
  // What cannot be read here could be the word that the run failed, and is taken for it.
  invocations: z
    .array(invocation.catch({ executionSuccessful: false }))
    .nullish()
    .catch([{ executionSuccessful: false }]),
  versionControlProvenance: optional(
    z.array(z.object({ revisionId: optional(text) }).catch({})),
  ),
});
export const sarifReport = z.object({
  version: z.literal('2.1.0'),
  runs: z.array(run).min(1),
});

export type RawRun = z.infer<typeof run>;
export type RawResult = z.infer<typeof result>;
export type RawRule = z.infer<typeof rule>;
