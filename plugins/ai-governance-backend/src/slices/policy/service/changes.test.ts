import type { LedgerEntry } from '@ai-enablement/governance-core';
import { readChange } from './changes';

const told = (type: string, payload: LedgerEntry['payload']) =>
  readChange({
    entry: {
      v: 1,
      id: 'e1',
      type,
      at: '2026-03-02T10:00:00.000Z',
      actor: 'user:default/ada',
      subjectIds: ['component:default/checkout'],
      payloadDigest: 'd'.repeat(64),
      payload: { entityRef: 'component:default/checkout', ...payload },
    },
    position: { entryId: 'e1', state: 'staged' },
  });

describe('R52 what changed, as the ledger says it', () => {
  it.each([
    ['a tier', { tier: 'internal', isCritical: null }, 'tierAssigned'],
    ['both', { tier: 'internal', isCritical: true }, 'tierAssigned'],
    ['critical', { tier: null, isCritical: true }, 'markedCritical'],
    ['not critical', { tier: null, isCritical: false }, 'markedNotCritical'],
    ['what is not known', {}, 'tierAssigned'],
  ])('an assignment of %s', (_name, payload, kind) => {
    expect(told('policy.tierAssigned', payload)).toMatchObject({
      kind,
      entityRef: 'component:default/checkout',
    });
  });

  it('leaves out what nobody needs to be told', () => {
    expect(told('policy.decisionMade', {})).toBeUndefined();
  });
});
