import { z } from 'zod';

// Real reports carry odd values in places we do not need; those read as absent, so that they cannot hide what we do need.
const optional = <T extends z.ZodType>(schema: T) =>
  schema.optional().catch(undefined);
const rule = z.object({
  id: optional(z.string()),
  defaultConfiguration: optional(z.object({ level: optional(z.string()) })),
  properties: optional(z.record(z.string(), z.unknown())),
});
const component = z.object({
  name: optional(z.string()),
  version: optional(z.string()),
  semanticVersion: optional(z.string()),
  rules: optional(z.array(rule.catch({}))),
});
const result = z.object({
  ruleId: optional(z.string()),
  ruleIndex: optional(z.number().int()),
  rule: optional(
    z.object({
      id: optional(z.string()),
      index: optional(z.number().int()),
      toolComponent: optional(z.object({ index: optional(z.number().int()) })),
    }),
  ),
  level: optional(z.string()),
  kind: optional(z.string()),
  baselineState: optional(z.string()),
  properties: optional(z.record(z.string(), z.unknown())),
  suppressions: optional(z.array(z.object({ status: optional(z.string()) }))),
  locations: optional(
    z.array(
      z.object({
        physicalLocation: optional(
          z.object({
            artifactLocation: optional(z.object({ uri: optional(z.string()) })),
            region: optional(
              z.object({ startLine: optional(z.number().int()) }),
            ),
          }),
        ),
      }),
    ),
  ),
});
const run = z.object({
  tool: z.object({
    driver: component.extend({ name: z.string().min(1) }),
    extensions: optional(z.array(component.catch({}))),
  }),
  results: z.array(result).nullish(),
  invocations: optional(
    z.array(z.object({ executionSuccessful: optional(z.boolean()) })),
  ),
  versionControlProvenance: optional(
    z.array(z.object({ revisionId: optional(z.string()) })),
  ),
});
export const sarifReport = z.object({
  version: z.literal('2.1.0'),
  runs: z.array(run).min(1),
});

export type RawRun = z.infer<typeof run>;
export type RawResult = z.infer<typeof result>;
export type RawRule = z.infer<typeof rule>;
