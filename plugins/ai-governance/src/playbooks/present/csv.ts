import type { PlaybookSummary } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../../shared/csv';

const HEADER = [
  'name',
  'title',
  'kind',
  'version',
  'owner',
  'groups',
  'tiers',
  'stages',
  'languages',
  'areas',
  'tags',
  'policy rules',
  'review by',
  'review',
  'published at (UTC)',
  'deprecated at (UTC)',
  'digest',
];

/** Playbooks as CSV, in the order given; several values of one cell are parted by blanks. */
export const playbooksCsv = (playbooks: readonly PlaybookSummary[]): string =>
  toCsv(
    HEADER,
    playbooks.map(({ audience, ...playbook }) => [
      playbook.name,
      playbook.title,
      playbook.kind,
      playbook.version,
      playbook.owner,
      audience.groups.join(' '),
      audience.tiers.join(' '),
      audience.stages.join(' '),
      audience.languages.join(' '),
      audience.areas.join(' '),
      playbook.tags.join(' '),
      playbook.policyRules.join(' '),
      playbook.reviewBy,
      playbook.health,
      playbook.publishedAt,
      playbook.deprecation?.at,
      playbook.digest,
    ]),
  );
