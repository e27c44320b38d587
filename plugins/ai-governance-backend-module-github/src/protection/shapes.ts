import { z } from 'zod';

/** A rule that is active on a branch, with the ruleset that it comes from. */
export const ruleSchema = z.object({
  type: z.string(),
  ruleset_id: z.number(),
  parameters: z
    .object({
      required_status_checks: z
        .array(
          z.object({
            context: z.string(),
            integration_id: z.number().nullish(),
          }),
        )
        .optional(),
      required_approving_review_count: z.number().optional(),
      require_code_owner_review: z.boolean().optional(),
    })
    .nullish(),
});

export type BranchRule = z.infer<typeof ruleSchema>;

/** A ruleset; who may pass by it is hidden from those who may not edit it. */
export const rulesetSchema = z.object({
  bypass_actors: z
    .array(
      z.object({
        actor_id: z.number().nullish(),
        actor_type: z.string(),
        bypass_mode: z.string().optional(),
      }),
    )
    .nullish(),
});

const actors = z
  .object({
    users: z.array(z.object({ login: z.string() })).optional(),
    teams: z.array(z.object({ slug: z.string() })).optional(),
    apps: z.array(z.object({ slug: z.string() })).optional(),
  })
  .nullish();

/** Protection of a branch as it was before rulesets. */
export const classicSchema = z.object({
  required_status_checks: z
    .object({
      checks: z
        .array(z.object({ context: z.string(), app_id: z.number().nullish() }))
        .optional(),
      contexts: z.array(z.string()).optional(),
    })
    .nullish(),
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.number().optional(),
      require_code_owner_reviews: z.boolean().optional(),
      bypass_pull_request_allowances: actors,
    })
    .nullish(),
  enforce_admins: z.object({ enabled: z.boolean() }).nullish(),
});

export type Classic = z.infer<typeof classicSchema>;
