import type { SigningKey } from '../model';
import type { StoresUnderTest } from '../store.contract';

const key = (kid: string, createdAt: string): SigningKey => ({
  publicKey: {
    kty: 'OKP',
    crv: 'Ed25519',
    x: `x-${kid}`,
    kid,
    alg: 'EdDSA',
    use: 'sig',
  },
  privateJwk: `{"d":"${kid}"}`,
  createdAt,
});

/** What every store of keys does. */
export function describeSigningKeyStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R50 the store of signing keys: ${name}`, () => {
    it('has none at first', async () => {
      const {
        unitOfWork,
        signingKeys: store,
        signingKeyViews: views,
      } = await create();
      expect(await views.signingKey()).toBeUndefined();
      expect(await views.publicKeys()).toEqual([]);
      expect(await unitOfWork.run(trx => store.lock(trx))).toBeUndefined();
    });

    it('has one that signs, and lists the retired ones without their private part', async () => {
      const {
        unitOfWork,
        signingKeys: store,
        signingKeyViews: views,
      } = await create();
      const first = key('one', '2026-11-02T09:00:00.000Z');
      const second = key('two', '2027-11-02T09:00:00.000Z');
      for (const each of [first, second]) {
        await unitOfWork.run(trx => store.replace(trx, each));
      }
      expect(await views.signingKey()).toEqual(second);
      expect(await unitOfWork.run(trx => store.lock(trx))).toEqual(second);
      expect(await views.publicKeys()).toEqual([
        second.publicKey,
        first.publicKey,
      ]);
    });
  });
}
