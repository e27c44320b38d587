/** Input, never rewritten: the declared sensitivity tier, an id of the policy's tiers. */
export const ANNOTATION_SENSITIVITY_TIER = 'ai-governance/sensitivity-tier';

/** Input, never rewritten: `true` or `false`. */
export const ANNOTATION_CRITICAL = 'ai-governance/critical';

/** Input, never rewritten: paths that the entity adds to areas of the policy, JSON or YAML, area id to gitignore patterns. */
export const ANNOTATION_AREA_PATHS = 'ai-governance/area-paths';

/** Output, overwriting what is written by hand: the effective tier, or `unclassified`. */
export const ANNOTATION_EFFECTIVE_TIER = 'ai-governance/effective-tier';

/** Output, overwriting what is written by hand: the AI-policy status. */
export const ANNOTATION_POLICY_STATUS = 'ai-governance/policy-status';

/** `owner/name` of the repository on GitHub. */
export const ANNOTATION_GITHUB_SLUG = 'github.com/project-slug';

/** `group/…/name` of the project on GitLab. */
export const ANNOTATION_GITLAB_SLUG = 'gitlab.com/project-slug';

/** Location of the entity's sources, `url:https://…`. */
export const ANNOTATION_SOURCE_LOCATION = 'backstage.io/source-location';

/** Location of the entity's descriptor; names the repository when nothing else does. */
export const ANNOTATION_MANAGED_BY_LOCATION =
  'backstage.io/managed-by-location';

/** Output on entities of kind `AiResource`: name of the playbook that the entity stands for. */
export const ANNOTATION_PLAYBOOK = 'ai-governance/playbook';

/** Output on entities of kind `AiResource`: version that readers get now, `major.minor`. */
export const ANNOTATION_PLAYBOOK_VERSION = 'ai-governance/playbook-version';

/** Output on entities of kind `AiResource`: `sha256:` and the digest of that version. */
export const ANNOTATION_PLAYBOOK_DIGEST = 'ai-governance/playbook-digest';
