import { InputError } from '@backstage/errors';
import type { AuthProviderFactory } from '@backstage/plugin-auth-node';

/** The configuration that the auth plugin hands to a provider. */
type ProviderConfig = Parameters<AuthProviderFactory>[0]['config'];

/**
 * Reads `auth.providers.demo.users`: the full refs of the people who can be chosen, in the default namespace. Throws
 * `InputError` naming the key when the list is missing, empty or holds something else.
 */
export function readDemoUsers(config: ProviderConfig): ReadonlySet<string> {
  const users = config.getOptionalStringArray('users') ?? [];
  if (users.length === 0) {
    throw new InputError(
      'expected `auth.providers.demo.users` to list at least one user, got none; add for example `user:default/dana.fernley`',
    );
  }
  const refs = users.map(user => user.toLocaleLowerCase('en-US'));
  const wrong = refs.find(ref => !/^user:default\/[^:/\s]+$/.test(ref));
  if (wrong !== undefined) {
    throw new InputError(
      `expected \`auth.providers.demo.users\` to hold refs like \`user:default/dana.fernley\`, got \`${wrong}\``,
    );
  }
  return new Set(refs);
}
