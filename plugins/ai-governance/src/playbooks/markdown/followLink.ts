import { linkTarget } from '@ai-enablement/governance-core';

/** Where things of the portal have their pages; `undefined` when there is none. */
export interface LinkPlaces {
  playbook(name: string): string | undefined;
  training(name: string): string | undefined;
  rule(id: string): string | undefined;
  /** A file of the same folder. */
  file(path: string): string | undefined;
  /** Hosts, in lower case, whose images are shown; absent means none. */
  readonly imageHosts?: readonly string[];
}

/** A link that may be followed. */
export type FollowedLink =
  | { readonly kind: 'inside'; readonly href: string }
  /** A heading of the same text. */
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'web'; readonly href: string; readonly host: string };

/** Names of playbooks and training paths: lower-case words joined by `-`, so that none leads to another place. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a link of a text leads to; `undefined` when it is not followed, and its words stand alone. */
export function followLink(
  url: string,
  places: LinkPlaces,
  anchors: readonly string[],
): FollowedLink | undefined {
  const target = linkTarget(url);
  switch (target.kind) {
    case 'unsafe':
      return undefined;
    case 'web':
      return { kind: 'web', href: url, host: target.host };
    case 'anchor':
      return anchors.includes(target.anchor)
        ? { kind: 'anchor', anchor: target.anchor }
        : undefined;
    case 'file':
      return inside(places.file(target.path));
    case 'rule':
      return inside(places.rule(target.name));
    default:
      return NAME.test(target.name)
        ? inside(places[target.kind](target.name))
        : undefined;
  }
}

const inside = (href: string | undefined): FollowedLink | undefined =>
  href === undefined ? undefined : { kind: 'inside', href };
