/** What a person may be to this portal. Everybody who is signed in, the guest included, is a `reader`. */
export type Role =
  | 'reader'
  | 'developer'
  | 'techLead'
  | 'enablement'
  | 'security'
  | 'auditor'
  | 'executive';

/**
 * The catalog groups that stand for a role. Membership is direct, as the catalog's `memberOf` relation has it: a group's
 * members do not get the role of its parent. Groups that are not listed give no role beyond `reader`.
 */
export const ROLE_OF_GROUP: Readonly<Record<string, Role>> = {
  'group:default/checkout': 'developer',
  'group:default/storefront': 'developer',
  'group:default/search': 'developer',
  'group:default/mobile': 'developer',
  'group:default/payments': 'developer',
  'group:default/billing': 'developer',
  'group:default/fraud': 'developer',
  'group:default/identity': 'developer',
  'group:default/data': 'developer',
  'group:default/platform': 'developer',
  'group:default/fulfilment': 'developer',
  'group:default/tech-leads': 'techLead',
  'group:default/platform-enablement': 'enablement',
  'group:default/security': 'security',
  'group:default/auditors': 'auditor',
  'group:default/executives': 'executive',
};

/**
 * The roles of a person: `reader` and one for each group listed above, without repeats.
 *
 * `ownershipEntityRefs` are the refs of the person and of the groups that the person is a member of.
 */
export function rolesOf(
  ownershipEntityRefs: readonly string[],
): ReadonlySet<Role> {
  const listed = ownershipEntityRefs.flatMap(ref =>
    Object.hasOwn(ROLE_OF_GROUP, ref) ? (ROLE_OF_GROUP[ref] ?? []) : [],
  );
  return new Set<Role>(['reader', ...listed]);
}
