import { lineOf, nodesOf, textOf, type MarkdownNode } from './readMarkdown';

/** A link or an image of a text. */
export interface MarkdownLink {
  readonly kind: 'link' | 'image';
  readonly url: string;
  readonly words: string;
  readonly line: number;
}

/** Where a link goes; everything else is not followed. */
export type LinkTarget =
  | { readonly kind: 'playbook' | 'training' | 'rule'; readonly name: string }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'file'; readonly path: string; readonly anchor?: string }
  | { readonly kind: 'web'; readonly host: string }
  | { readonly kind: 'unsafe' };

/** Links and images of a text in its order, those by reference among them. */
export function linksOf(root: MarkdownNode): readonly MarkdownLink[] {
  const definitions = new Map<string, string>();
  for (const node of nodesOf(root))
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
  return [...nodesOf(root)].flatMap(node => {
    const found = urlOf(node, definitions);
    return found === undefined
      ? []
      : [
          {
            kind: node.type.startsWith('image') ? 'image' : 'link',
            url: found,
            words:
              'alt' in node && typeof node.alt === 'string'
                ? node.alt
                : textOf(node),
            line: lineOf(node),
          },
        ];
  });
}

function urlOf(
  node: MarkdownNode,
  definitions: ReadonlyMap<string, string>,
): string | undefined {
  if (node.type === 'link' || node.type === 'image') return node.url;
  if (node.type === 'linkReference' || node.type === 'imageReference')
    return definitions.get(node.identifier);
  return undefined;
}

const INSIDE = /^(playbook|training|rule):([A-Za-z0-9._-]+)$/;

/** Reads where a link goes. Only these are followed: things of the portal, places in the text, files beside it, and `https`. */
export function linkTarget(url: string): LinkTarget {
  const [, kind, name] = INSIDE.exec(url) ?? [];
  if (kind && name)
    return { kind: kind as 'playbook' | 'training' | 'rule', name };
  if (/^#[^\s]+$/.test(url))
    return { kind: 'anchor', anchor: decoded(url.slice(1)) };
  const [, host] =
    /^https:\/\/([A-Za-z0-9.-]+)(?::\d+)?(?:[/?#]|$)/.exec(url) ?? [];
  if (host) return { kind: 'web', host: host.toLowerCase() };
  const [, path, anchor] =
    /^(?:\.\/)?([A-Za-z0-9_][A-Za-z0-9._/-]*)(?:#(\S+))?$/.exec(url) ?? [];
  if (path && !path.includes('..') && !path.includes('//'))
    return {
      kind: 'file',
      path,
      ...(anchor === undefined ? {} : { anchor: decoded(anchor) }),
    };
  return { kind: 'unsafe' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
