import { waiverStatus, type WaiverLife } from './waiverLife';

const NOW = '2026-03-01T12:00:00.000Z';
const EARLIER = '2026-02-01T00:00:00.000Z';
const LATER = '2026-04-01T00:00:00.000Z';
const approved = { approvedAt: EARLIER, activeFrom: EARLIER };

describe('R31 where a waiver stands', () => {
  it.each<[string, WaiverLife]>([
    ['requested', { expiresAt: LATER }],
    ['active', { ...approved, expiresAt: LATER }],
    ['active', { ...approved, activeFrom: NOW, expiresAt: LATER }],
    ['scheduled', { ...approved, activeFrom: LATER, expiresAt: '2026-05-01' }],
    ['expired', { ...approved, expiresAt: NOW }],
    ['expired', { expiresAt: EARLIER }],
    ['refused', { refusedAt: EARLIER, expiresAt: LATER }],
    ['refused', { refusedAt: EARLIER, expiresAt: EARLIER }],
    ['revoked', { ...approved, revokedAt: NOW, expiresAt: LATER }],
    ['revoked', { revokedAt: EARLIER, expiresAt: EARLIER }],
  ])('%s: %o', (expected, life) => {
    expect(waiverStatus(life, NOW)).toBe(expected);
  });
});
