import type { CompiledPolicy } from '../policy';

/**
 * Under which id a policy speaks of a product with several: the first that it lists, or the first of all, which then counts as
 * external and not approved.
 */
export const listedAssistant = (
  { assistants }: CompiledPolicy,
  [first, ...others]: readonly [string, ...string[]],
): string =>
  [first, ...others].find(id => assistants.has(id.toLowerCase())) ?? first;
