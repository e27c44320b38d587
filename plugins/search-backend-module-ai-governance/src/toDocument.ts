import type {
  OpenPlaybook,
  PlaybookKind,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { IndexableDocument } from '@backstage/plugin-search-common';

/** A playbook as search knows it. */
export interface PlaybookDocument extends IndexableDocument {
  /** Name of the playbook. */
  readonly name: string;
  readonly kind: PlaybookKind;
  /** Full entity ref. */
  readonly owner: string;
  /** `major.minor`. */
  readonly version: string;
  readonly tags: string[];
}

/** The page with all playbooks. */
export const CATALOGUE: IndexableDocument = {
  title: 'Playbooks',
  text: 'Guides, prompt templates, checklists, rules and skills for work with AI assistants.',
  location: '/ai-governance/playbooks',
};

/** More of a playbook's texts is not indexed, in UTF-16 units. */
const MOST_TEXT = 100_000;
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** The document of a playbook: found by title, summary, tags and texts, without the front matter. */
export function toDocument({
  playbook,
  files,
}: OpenPlaybook): PlaybookDocument {
  const { name, title, summary, kind, owner, version, tags } = playbook;
  const texts = (files ?? []).map(({ text }) => text.replace(FRONT_MATTER, ''));
  return {
    ...{ title, name, kind, owner, version, tags: [...tags] },
    text: [summary, tags.join(' '), ...texts].join('\n\n').slice(0, MOST_TEXT),
    location: `/ai-governance/playbooks/${encodeURIComponent(name)}`,
  };
}
