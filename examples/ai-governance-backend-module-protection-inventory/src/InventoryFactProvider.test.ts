import type { Subject } from '@ai-enablement/governance-core';
import { InventoryFactProvider } from './InventoryFactProvider';

const INVENTORY = `
repositories:
  github.com/acme/checkout:
    requiredChecks: [{ name: ai-governance, pinnedToApp: true }]
    reviews: 2
    readAt: '2026-11-20T06:00:00Z'
`;

const change = (repository: string): Subject => ({
  kind: 'change',
  phase: 'merge',
  repository,
  baseSha: '1'.repeat(40),
  headSha: '2'.repeat(40),
  files: [],
  commits: [],
  trust: 'attested',
});

const ask = (text: string, repository: string) =>
  new InventoryFactProvider(async () => text).provide({
    subject: change(repository),
  });

describe('branch protection from an inventory', () => {
  it('tells what the host enforces', async () => {
    expect(await ask(INVENTORY, 'github.com/acme/checkout')).toEqual({
      protection: {
        trust: 'observed',
        source: 'protection-inventory',
        at: '2026-11-20T06:00:00Z',
        requiredChecks: [{ name: 'ai-governance', isPinnedToApp: true }],
        reviews: 2,
      },
    });
  });

  it.each(['github.com/acme/unknown', 'toString', '__proto__'])(
    'says nothing about %s',
    async repository => {
      expect(await ask(INVENTORY, repository)).toEqual({});
    },
  );

  it.each([
    ['no mapping', 'just a text'],
    ['a negative number of reviews', INVENTORY.replace('2\n', '-1\n')],
    ['an unknown key', INVENTORY.replace('reviews', 'review')],
    ['an instant that is none', INVENTORY.replace('06:00:00Z', 'six')],
  ])('fails on %s, so that decisions fail closed', async (_, text) => {
    await expect(ask(text, 'github.com/acme/checkout')).rejects.toThrow(
      'the inventory of branch protection is wrong',
    );
  });
});
