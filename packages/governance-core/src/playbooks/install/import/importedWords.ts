import { MAX_NAME_LENGTH } from '../../format/playbookSchema';
import type { ImportFormat } from './types';

/** Where a name can come from. */
interface NameSources {
  readonly path: string;
  readonly folder?: string;
  readonly format: ImportFormat;
  /** What the front matter says. */
  readonly written?: string | readonly string[];
}

/** Names of files that name nothing. */
const GENERAL: Readonly<Partial<Record<ImportFormat, string>>> = {
  agentsFile: 'agents-md',
  skill: 'imported-skill',
};

/** A name that a playbook may have: of the front matter, else of the folder of a skill, else of the file. */
export function contentNameOf({
  path,
  folder,
  format,
  written,
}: NameSources): string {
  const file = (path.split(/[/\\]/).at(-1) ?? '').replace(
    /(\.instructions)?\.(md|mdc)$/i,
    '',
  );
  const own = GENERAL[format] === undefined ? file : undefined;
  const candidates = [
    typeof written === 'string' ? written : undefined,
    format === 'skill' ? folder : undefined,
    own,
    GENERAL[format],
  ];
  return (
    candidates.map(each => slugOf(each ?? '')).find(each => each !== '') ??
    'imported'
  );
}

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/-+$/, '');

/** A title made of a name: `rule-tests` reads `Rule tests`. */
export const titleOf = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

/** A text on one line of at most so many characters, cut at a blank where there is one. */
export function shortened(text: string, atMost: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= atMost) return line;
  const cut = line.slice(0, atMost - 1);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > atMost / 2 ? blank : undefined).trimEnd()}…`;
}
