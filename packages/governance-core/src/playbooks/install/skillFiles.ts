import { code } from '../../shared/sentence';
import { PLAYBOOK_FILE } from '../format/fileIssues';
import type { Playbook, PlaybookFile } from '../types';
import { frontMatterOf } from './frontMatter';
import { originComment, originMetadata } from './origin';
import { assetFiles } from './assetFiles';
import { rewriteMarkdown } from './rewriteMarkdown';
import type { InstallInput, TargetLayout } from './types';

/** Longest description that Agent Skills allow, in characters. */
const MOST_DESCRIPTION = 1024;
const TEXT_FILE = 'SKILL.md';
/** Where the text of a playbook stands that is no task but something to look up. */
const REFERENCE_FOLDER = 'references';

/** A skill as a folder: `SKILL.md` with the text, and the other files beside it. Source: Agent Skills specification. */
export function skillFiles(
  input: InstallInput,
  { folder }: TargetLayout,
): readonly PlaybookFile[] {
  const { playbook, portalUrl } = input;
  const root = `${folder}/skills/${playbook.name}`;
  const text = rewriteMarkdown(titled(playbook), {
    portalUrl,
    fileLink: path => (path === PLAYBOOK_FILE ? TEXT_FILE : path),
  });
  return [
    {
      path: `${root}/${TEXT_FILE}`,
      text: `${skillHead(input)}${text.trim()}\n`,
    },
    ...assetFiles(input, { folder: root, textLink: TEXT_FILE }),
  ];
}

/** A guide or checklist as a skill that says when to look at it; the text is read only then. */
export function referenceFiles(
  input: InstallInput,
  { folder }: TargetLayout,
): readonly PlaybookFile[] {
  const { playbook, portalUrl } = input;
  const root = `${folder}/skills/${playbook.name}`;
  const references = `${root}/${REFERENCE_FOLDER}`;
  const place = `${REFERENCE_FOLDER}/${PLAYBOOK_FILE}`;
  const what =
    playbook.kind === 'checklist'
      ? `Go through the checklist in [${place}](${place}), item by item, and tell which items hold, which do not and which you cannot see.`
      : `Read [${place}](${place}) before you begin, and do as it says. It is written for people: where it asks for a person's decision, ask.`;
  const text = rewriteMarkdown(titled(playbook), { portalUrl });
  const [title = ''] = text.split('\n');
  return [
    {
      path: `${root}/${TEXT_FILE}`,
      text: `${skillHead(input)}${title}\n\n${what}\n`,
    },
    {
      path: `${root}/${place}`,
      text: `${originComment(input)}\n\n${text.trim()}\n`,
    },
    ...assetFiles(input, { folder: references, textLink: PLAYBOOK_FILE }),
  ];
}

const titled = ({ title, body }: Playbook): string =>
  `# ${title.replace(/\s+/g, ' ')}\n\n${body.trim()}`;

/** Front matter and a blank line. */
function skillHead(input: InstallInput): string {
  const { name, summary, appliesTo } = input.playbook;
  // Skills cannot be bound to files everywhere, so it is said in words and the skill stays open to all.
  const files =
    appliesTo.length === 0
      ? ''
      : ` For files: ${appliesTo.map(code).join(', ')}.`;
  const description = `${summary}${files}`;
  return `${frontMatterOf({
    name,
    description: description.length > MOST_DESCRIPTION ? summary : description,
    metadata: originMetadata(input),
  })}\n`;
}
