import {
  compilePolicy,
  parsePolicy,
  type EntityFact,
} from '@ai-enablement/governance-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../shared/digest';
import type { StoredWaiver } from '../model';
import type { KnownEntity } from './snapshot';
import { StatusBook } from './statusBook';

const document = readFileSync(
  join(__dirname, '../../../__testUtils__/policy.yaml'),
  'utf8',
);
const waivers = `
waivers:
  - id: w1
    lowersTierTo: internal
    entity: component:default/a
    reason: migration of the payment code
    owner: group:default/security
    requester: user:default/ada
    approver: user:default/ben
    activeFrom: '2026-11-01T00:00:00Z'
    expiresAt: '2026-12-01T00:00:00Z'
`;

function createBook(text = document) {
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return new StatusBook(compilePolicy(parsed.value, { sha256 }));
}

/** A waiver of the portal that was approved for November. */
const approved = (given: Partial<StoredWaiver> = {}): StoredWaiver => ({
  waiverId: 'p1',
  lowersTierTo: 'internal',
  scope: { entity: 'component:default/a' },
  reason: 'the migration needs it',
  owner: 'user:default/ada',
  requestedBy: 'user:default/ada',
  requestedAt: '2026-10-30T00:00:00.000Z',
  activeFrom: '2026-11-01T00:00:00.000Z',
  expiresAt: '2026-12-01T00:00:00.000Z',
  requestedExpiresAt: '2026-12-01T00:00:00.000Z',
  decision: {
    verdict: 'approved',
    by: 'user:default/ben',
    at: '2026-10-31T00:00:00.000Z',
    reason: 'agreed',
  },
  ledgerEntryId: 'e1',
  ...given,
});

const entity = (
  tier: string,
  granted: readonly StoredWaiver[] = [],
): KnownEntity => {
  const fact: EntityFact = {
    trust: 'observed',
    source: 'catalog',
    ref: 'component:default/a',
    repository: 'github.com/acme/a',
    path: '',
    ownerGroups: [],
    stage: 'none',
    tier: { declared: tier, inherited: [] },
    critical: { inherited: [] },
  };
  return {
    kind: 'component',
    fact,
    factDigest: tier,
    waivers: granted,
    strengthenings: [],
    problems: [],
  };
};
const NOW = '2026-11-02T09:00:00.000Z';

describe('R05 statuses', () => {
  it('are computed once for as long as nothing changes', () => {
    const book = createBook();
    const first = book.statusOf(entity('internal'), NOW);
    expect(book.statusOf(entity('internal'), NOW)).toBe(first);
    expect(book.statusOf(entity('confidential'), NOW).status).toBe(
      'prohibited',
    );
    expect(book.statusOf(entity('internal'), NOW)).toEqual(first);
  });

  it.each([
    ['2026-10-31T23:59:59.999Z', 0],
    ['2026-11-01T00:00:00.000Z', 1],
    ['2026-11-30T23:59:59.999Z', 1],
    ['2026-12-01T00:00:00.000Z', 2],
  ])('change with waivers: %s is epoch %d', (now, epoch) => {
    expect(createBook(document + waivers).epochAt(now)).toBe(epoch);
  });

  it.each<[string, readonly StoredWaiver[], string, string]>([
    ['while one is active', [approved()], NOW, 'allowedWithConditions'],
    [
      'before it begins',
      [approved()],
      '2026-10-31T23:59:59.999Z',
      'prohibited',
    ],
    ['at its end', [approved()], '2026-12-01T00:00:00.000Z', 'prohibited'],
    ['on a request', [approved({ decision: undefined })], NOW, 'prohibited'],
    [
      'once revoked',
      [
        approved({
          revocation: { by: 'user:default/ben', at: NOW, reason: 'done' },
        }),
      ],
      NOW,
      'prohibited',
    ],
    [
      'on one for some files',
      [approved({ scope: { entity: 'component:default/a', paths: ['a/'] } })],
      NOW,
      'prohibited',
    ],
    [
      'on one for a single change',
      [
        approved({
          scope: { entity: 'component:default/a', change: 'a'.repeat(40) },
        }),
      ],
      NOW,
      'prohibited',
    ],
  ])('R31 heed waivers of the portal: %s', (_, granted, now, expected) => {
    const book = createBook(document.replace('    nonNegotiable: true\n', ''));
    const known = entity('confidential', granted);
    expect(book.statusOf(known, now).status).toBe(expected);
    // Whatever the book was asked before.
    book.statusOf(known, NOW);
    expect(book.statusOf(known, now).status).toBe(expected);
    expect(book.statusOf(entity('confidential'), now).status).toBe(
      'prohibited',
    );
  });

  it('are computed anew when a waiver begins or ends', () => {
    const book = createBook(document + waivers);
    const before = book.statusOf(entity('internal'), '2026-10-01T00:00:00Z');
    expect(book.statusOf(entity('internal'), NOW)).not.toBe(before);
  });
});
