import { certificateStatus, type CertificateLife } from './certificate';

const EXPIRES = '2027-01-31T00:00:00.000Z';

describe('R25c a certificate', () => {
  it.each<[string, Partial<CertificateLife>, string, string]>([
    ['counts', {}, '2026-11-23T00:00:00.000Z', 'valid'],
    [
      'counts until thirty days are left',
      {},
      '2026-12-31T23:59:59.999Z',
      'valid',
    ],
    ['ends soon', {}, '2027-01-01T00:00:00.000Z', 'expiring'],
    ['ends at its instant', {}, EXPIRES, 'expired'],
    [
      'is revoked',
      { revokedAt: '2026-11-01T00:00:00.000Z' },
      '2026-11-23T00:00:00.000Z',
      'revoked',
    ],
    [
      'stays revoked',
      { revokedAt: '2026-11-01T00:00:00.000Z' },
      '2028-01-01T00:00:00.000Z',
      'revoked',
    ],
    [
      'is superseded',
      { supersededAt: '2026-11-01T00:00:00.000Z' },
      '2026-11-23T00:00:00.000Z',
      'superseded',
    ],
    [
      'is not yet superseded',
      { supersededAt: '2026-11-30T00:00:00.000Z' },
      '2026-11-23T00:00:00.000Z',
      'valid',
    ],
  ])('%s', (_, life, now, status) => {
    expect(certificateStatus({ expiresAt: EXPIRES, ...life }, now)).toBe(
      status,
    );
  });
});
