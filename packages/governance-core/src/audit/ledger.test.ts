import { createHash } from 'node:crypto';
import { createLedgerEntry } from './ledger';

const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

describe('R22 ledger entries', () => {
  it('are canonical text with sorted subjects and a digest over the payload', () => {
    const { entry, canonical } = createLedgerEntry(
      {
        type: 'policy.tierAssigned',
        actor: 'user:default/a',
        subjectIds: ['z', 'a', 'z'],
        payload: { tier: 'internal', before: undefined },
      },
      { id: 'e1', at: '2026-03-01T00:00:00.000Z', sha256 },
    );
    expect(entry.subjectIds).toEqual(['a', 'z']);
    expect(entry.payloadDigest).toBe(sha256('{"tier":"internal"}'));
    expect(canonical).toBe(
      `{"actor":"user:default/a","at":"2026-03-01T00:00:00.000Z","id":"e1","payload":{"tier":"internal"},"payloadDigest":"${entry.payloadDigest}","subjectIds":["a","z"],"type":"policy.tierAssigned","v":1}`,
    );
    expect(JSON.parse(canonical)).toEqual(entry);
  });
});
