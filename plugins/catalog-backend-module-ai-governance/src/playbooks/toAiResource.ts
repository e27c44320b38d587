import { createHash } from 'node:crypto';
import {
  ANNOTATION_MANAGED_BY_LOCATION,
  ANNOTATION_PLAYBOOK,
  ANNOTATION_PLAYBOOK_DIGEST,
  ANNOTATION_PLAYBOOK_VERSION,
  ANNOTATION_SOURCE_LOCATION,
  type PlaybookKind,
  type PlaybookSummary,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
  CommonValidatorFunctions,
  type Entity,
} from '@backstage/catalog-model';

/** `spec.type` by kind of playbook. Backstage knows `skill` and `rule`; of other types it asks lifecycle and owner alone. */
export const TYPE_OF: Readonly<Record<PlaybookKind, string>> = {
  skill: 'skill',
  rule: 'rule',
  guide: 'guide',
  checklist: 'checklist',
  promptTemplate: 'prompt-template',
};

/**
 * A playbook as an entity of Backstage's kind `AiResource`. Its texts are not in it: `portalUrl` (without a slash at its end) and the
 * name lead to them.
 */
export function toAiResource(
  playbook: PlaybookSummary,
  portalUrl: string,
): Entity {
  const { name, title, summary, kind, version, digest, owner } = playbook;
  const page = `${portalUrl}/ai-governance/playbooks/${name}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'AiResource',
    metadata: {
      name: entityNameOf(name),
      title,
      description: summary,
      // The catalog takes fewer texts for a tag than playbooks do; what it would refuse is left out.
      tags: playbook.tags.filter(CommonValidatorFunctions.isValidTag),
      links: [{ url: page, title: 'Playbook', type: 'playbook' }],
      annotations: {
        [ANNOTATION_MANAGED_BY_LOCATION]: `url:${page}`,
        [ANNOTATION_ORIGIN_LOCATION]: `url:${page}`,
        [ANNOTATION_SOURCE_LOCATION]: `url:${page}`,
        [ANNOTATION_VIEW_URL]: page,
        [ANNOTATION_PLAYBOOK]: name,
        [ANNOTATION_PLAYBOOK_VERSION]: version,
        [ANNOTATION_PLAYBOOK_DIGEST]: `sha256:${digest}`,
      },
    },
    spec: {
      type: TYPE_OF[kind],
      lifecycle: 'production',
      owner,
      ...(kind === 'rule' && {
        category: playbook.policyRules.length > 0 ? 'policy' : 'guidance',
        rationale: summary,
      }),
    },
  };
}

/** Longest name of an entity; a playbook's may have one character more. */
const MOST_NAME = 63;

/** The name as it is, or its beginning and a digest where the catalog would refuse it. */
function entityNameOf(name: string): string {
  if (name.length <= MOST_NAME) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, MOST_NAME - 9).replace(/-$/, '')}-${digest}`;
}
