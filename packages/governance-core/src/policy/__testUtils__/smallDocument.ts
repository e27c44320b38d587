/** A small policy document without faults; tests replace parts of it. */
export const SMALL_DOCUMENT = `
apiVersion: ai-governance/v1
kind: AiPolicy
metadata:
  name: small
  title: Small
  owner: group:default/enablement
  statement: { S1: AI is permitted., S2: Changes are scanned. }
tiers: [{ id: public }, { id: internal }, { id: confidential }]
repositories:
  approved: [{ repository: github.com/acme/* }]
sources: { models: ['*'] }
assistants:
  - { id: copilot, vendor: github, external: true }
areas:
  login: { paths: ['**/login/**'], owners: group:default/security }
rules:
  - id: permit
    implements: S1
    effect: permit
    owner: group:default/enablement
    when: { repository: approved }
  - id: never
    effect: forbid
    nonNegotiable: true
    owner: group:default/security
    when: { tier: confidential }
  - id: scans
    implements: [S2]
    effect: require
    owner: group:default/security
    mode: { pilot: warn }
    obligation: { scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }
waivers:
  - id: w1
    rule: scans
    repository: github.com/acme/checkout
    reason: The scanner is being replaced.
    owner: group:default/checkout
    requester: user:default/kim
    approver: user:default/lee
    expiresAt: 2027-01-31
`.trimStart();

/** The small document with one part replaced. */
export function smallDocumentWith(from: string, to: string): string {
  if (!SMALL_DOCUMENT.includes(from))
    throw new Error(`the small policy has no \`${from}\``);
  return SMALL_DOCUMENT.replace(from, () => to);
}
