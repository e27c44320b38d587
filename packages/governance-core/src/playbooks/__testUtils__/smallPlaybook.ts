import { parsePlaybook } from '../format/parsePlaybook';
import type { Playbook, PlaybookFile } from '../types';

/** Front matter of a guide with nothing but what every playbook has. */
export const SMALL_HEADER = `---
apiVersion: ai-governance/v1
name: small
version: '1.0'
title: Small
summary: Shows what every playbook has.
kind: guide
owner: group:default/enablement
reviewBy: 2027-05-31
---
`;

/** Line of `PLAYBOOK.md` on which the body of a small playbook begins. */
export const BODY_LINE = SMALL_HEADER.split('\n').length;

/** What a small playbook has besides. */
export interface SmallPlaybook {
  readonly kind?: Playbook['kind'];
  /** Further lines of the front matter, each with its line end. */
  readonly header?: string;
  readonly body?: string;
  /** Texts beside `PLAYBOOK.md` by path. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** The files of a playbook without faults, but for what is given. */
export const smallFolder = ({
  kind = 'guide',
  header = '',
  body = '## Use it\n\nRead this.\n',
  beside = {},
}: SmallPlaybook = {}): readonly PlaybookFile[] => [
  {
    path: 'PLAYBOOK.md',
    text:
      SMALL_HEADER.replace('kind: guide\n', () => `kind: ${kind}\n`).replace(
        /---\n$/,
        () => `${header}---\n`,
      ) + body,
  },
  ...Object.entries(beside).map(([path, text]) => ({ path, text })),
];

/** A playbook that was read. */
export function smallPlaybook(given: SmallPlaybook = {}): Playbook {
  const parsed = parsePlaybook(smallFolder(given));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
}
