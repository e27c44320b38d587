import type { Entity } from '@backstage/catalog-model';

/** A component as the catalog gives it, with its owner's relation. */
export function component(
  name: string,
  given: {
    readonly annotations?: Record<string, string>;
    readonly owner?: string;
    readonly system?: string;
  } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      annotations: given.annotations ?? {},
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: given.owner ?? 'checkout',
      ...(given.system ? { system: given.system } : {}),
    },
  };
}

/** Annotations of a repository on GitHub, and a tier when given. */
export const onGitHub = (
  slug: string,
  tier?: string,
): Record<string, string> => ({
  'github.com/project-slug': slug,
  ...(tier ? { 'ai-governance/sensitivity-tier': tier } : {}),
});

/** A group, below a parent when given. */
export const group = (name: string, parent?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type: 'team', children: [], ...(parent ? { parent } : {}) },
});

/** A user with an e-mail and a login on GitHub. */
export const user = (name: string, ...groups: readonly string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'github.com/user-login': name },
  },
  spec: {
    profile: { email: `${name}@example.com` },
    memberOf: [...groups],
  },
});

/** A system, in a domain when given. */
export const system = (
  name: string,
  given: {
    readonly domain?: string;
    readonly annotations?: Record<string, string>;
  } = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name,
    namespace: 'default',
    annotations: given.annotations ?? {},
  },
  spec: {
    owner: 'checkout',
    ...(given.domain ? { domain: given.domain } : {}),
  },
});

/** A small organisation: one repository with a tier, one without, a team of two people. */
export const organisation: readonly Entity[] = [
  component('checkout', { annotations: onGitHub('acme/checkout', 'internal') }),
  component('unsorted', { annotations: onGitHub('acme/unsorted') }),
  group('engineering'),
  group('checkout', 'engineering'),
  group('security'),
  user('ada', 'checkout'),
  user('ben', 'checkout', 'security'),
];
