import { canonicalJson } from '../shared/canonicalJson';
import { entity } from './__fixtures__/smallPolicy';
import { parsePolicyBundle, type PolicyBundle } from './bundle';

const bundle: PolicyBundle = {
  v: 1,
  issuer: 'https://portal.example.com/api/ai-governance',
  issuedAt: '2026-11-02T09:00:00.000Z',
  engineVersion: '1',
  policyDigest: 'd'.repeat(64),
  policyVersion: { versionId: 'version-1', number: 1 },
  document: 'kind: AiPolicy',
  repository: 'github.com/acme/shop',
  entities: [
    entity({
      tier: {
        declared: 'internal',
        inherited: [{ value: 'public', from: 'system:default/sales' }],
        highWater: 'confidential',
      },
      critical: { assigned: false, inherited: [], highWater: true },
      areaPaths: { auth: ['src/gate/**'] },
    }),
  ],
};

describe('R50 a policy bundle', () => {
  it('is read as it was written', () => {
    expect(parsePolicyBundle(canonicalJson(bundle))).toEqual({
      ok: true,
      value: bundle,
    });
  });

  it.each<[string, object | string, string]>([
    ['not JSON', '{', 'the policy bundle is not JSON; fetch a new one'],
    [
      'an entity of another repository',
      { ...bundle, entities: [entity({ repository: 'github.com/acme/x' })] },
      'the policy bundle is not one that this version reads: expected `github.com/acme/shop`, the repository of the bundle; fetch a new one, with a command line as new as the portal',
    ],
    [
      'a fault that the reader words itself',
      { ...bundle, entities: 7 },
      'the policy bundle is not one that this version reads: invalid input: expected array, received number; fetch a new one, with a command line as new as the portal',
    ],
  ])('tells in words what is wrong: %s', (_, value, message) => {
    const payload = typeof value === 'string' ? value : canonicalJson(value);
    const parsed = parsePolicyBundle(payload);
    expect(parsed.ok ? [] : parsed.issues.map(each => each.message)).toEqual([
      message,
    ]);
  });

  it('R29b carries what makes review stricter, so that no answer from it is milder', () => {
    const strengthenings = [
      {
        id: 's1',
        group: 'group:default/shop-team',
        paths: ['pay/'],
        changes: 'all' as const,
        reviews: 2,
        by: ['group:default/security'],
        activeFrom: '2026-11-01T09:00:00.000Z',
        expiresAt: '2026-11-09T09:00:00.000Z',
      },
    ];
    const stricter = { ...bundle, strengthenings };
    expect(parsePolicyBundle(canonicalJson(stricter))).toEqual({
      ok: true,
      value: stricter,
    });
    const unknown = [{ ...strengthenings[0], onlyOnFridays: true }];
    expect(
      parsePolicyBundle(canonicalJson({ ...bundle, strengthenings: unknown }))
        .ok,
    ).toBe(false);
  });

  it('may be about a repository without entities', () => {
    const payload = canonicalJson({ ...bundle, entities: [] });
    expect(parsePolicyBundle(payload)).toMatchObject({ ok: true });
  });

  it.each<[string, object | string, readonly string[]]>([
    ['not JSON', '{', ['']],
    ['nothing', 'null', ['']],
    ['another version', { ...bundle, v: 2 }, ['v']],
    [
      'several faults at once',
      { ...bundle, policyDigest: 'D', document: '', issuedAt: 'today' },
      ['issuedAt', 'policyDigest', 'document'],
    ],
    ['an unknown key', { ...bundle, extra: 1 }, ['']],
    [
      'an unknown key of an entity',
      { ...bundle, entities: [{ ...entity(), paused: true }] },
      ['entities.0'],
    ],
    [
      'an entity of another repository',
      { ...bundle, entities: [entity({ repository: 'github.com/acme/x' })] },
      ['entities.0.repository'],
    ],
  ])('is refused: %s', (_name, value, paths) => {
    const payload = typeof value === 'string' ? value : canonicalJson(value);
    const parsed = parsePolicyBundle(payload);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual(
      paths,
    );
    expect(
      parsed.ok || parsed.issues.every(i => i.code === 'policy.invalidBundle'),
    ).toBe(true);
  });
});
