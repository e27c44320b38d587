import { nearestKey } from '../../shared/document/nearestKey';
import { quoteValue } from '../../shared/document/documentPath';
import { code } from '../../shared/sentence';
import { linkTarget, type LinkTarget, type MarkdownLink } from '../markdown';
import { folderOf, type LinkPlaces } from './linkPlaces';
import type { PlaybookFinding } from './lintTypes';

/** Why a link cannot stay. */
export interface LinkProblem {
  readonly severity: PlaybookFinding['severity'];
  readonly code: 'deadLink' | 'unsafeLink';
  readonly message: string;
  /** What was not found. */
  readonly wanted?: Wanted;
}

interface Wanted {
  readonly name: string;
  readonly known: ReadonlySet<string>;
  /** What stands before names in links. */
  readonly mark: string;
}

/** What to write instead, as the end of a message; costs time, since every known name is compared. */
export function hintOf({ wanted }: LinkProblem): string {
  if (!wanted) return '';
  const near = nearestKey(wanted.name, wanted.known);
  return near === undefined
    ? '; expected one that exists'
    : `; did you mean ${code(wanted.mark + near)}?`;
}

/** What is wrong with a link in the file at `path`; `undefined` when it may stay. */
export function linkProblem(
  link: MarkdownLink,
  { path, places }: { readonly path: string; readonly places: LinkPlaces },
): LinkProblem | undefined {
  const target = linkTarget(link.url);
  const the = `the link ${quoteValue(link.url)}`;
  switch (target.kind) {
    case 'unsafe':
      return unsafe(link);
    case 'web':
      return undefined;
    case 'anchor':
      return unlessKnown(
        `${the} of ${quoteValue(link.words)} leads to no heading`,
        {
          name: target.anchor,
          known: places.anchors.get(path) ?? new Set(),
          mark: '#',
        },
      );
    case 'file':
      return fileProblem(target, { the, folder: folderOf(path), places });
    default:
      return unlessKnown(
        `${the} leads to nothing: no ${WORDS[target.kind]} of this name`,
        {
          name: target.name,
          known: places[target.kind],
          mark: `${target.kind}:`,
        },
      );
  }
}

const WORDS = {
  playbook: 'playbook',
  training: 'training path',
  rule: 'rule of the policy',
};

/** Links start from the folder in which their file lies. */
function fileProblem(
  { path, anchor }: Extract<LinkTarget, { kind: 'file' }>,
  {
    the,
    folder,
    places,
  }: {
    readonly the: string;
    readonly folder: string;
    readonly places: LinkPlaces;
  },
): LinkProblem | undefined {
  const beside = [...places.files]
    .filter(each => each.startsWith(folder))
    .map(each => each.slice(folder.length));
  const anchors = places.anchors.get(folder + path);
  return (
    unlessKnown(`${the} leads to no file of the playbook`, {
      name: path,
      known: new Set(beside),
      mark: '',
    }) ??
    (anchor === undefined || !anchors
      ? undefined
      : unlessKnown(`${the} leads to no heading of ${code(path)}`, {
          name: anchor,
          known: anchors,
          mark: `${path}#`,
        }))
  );
}

const unlessKnown = (
  message: string,
  wanted: Wanted,
): LinkProblem | undefined =>
  wanted.known.has(wanted.name)
    ? undefined
    : { severity: 'error', code: 'deadLink', message, wanted };

/** An address that stands there as it is deceives nobody when it is not followed. */
const unsafe = ({ url, words }: MarkdownLink): LinkProblem => ({
  severity:
    [`mailto:${words}`, `http://${words}`].includes(url) ||
    (url === words && url.startsWith('http:'))
      ? 'warning'
      : 'error',
  code: 'unsafeLink',
  message: `the link ${quoteValue(url)} is not followed; expected \`https://…\`, \`playbook:…\`, \`training:…\`, \`rule:…\`, a file beside it or \`#…\``,
});
