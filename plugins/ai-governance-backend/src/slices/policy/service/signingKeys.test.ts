import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { testAmbient } from '../../../__testUtils__/ambient';
import { cleanDatabase, eachDatabase } from '../../../__testUtils__/databases';
import { createUnitOfWork } from '../../../database/unitOfWork';
import {
  DatabaseSigningKeyStore,
  DatabaseSigningKeyViews,
} from '../store/DatabaseSigningKeyStore';
import { SigningKeys } from './signingKeys';

describe.each(eachDatabase())('R50 signing on %s', id => {
  const replicas = async () => {
    const knex = await cleanDatabase(id);
    const ambient = testAmbient();
    const create = () =>
      new SigningKeys({
        store: new DatabaseSigningKeyStore(),
        views: new DatabaseSigningKeyViews(knex),
        unitOfWork: createUnitOfWork(knex),
        ambient,
        rotateAfterDays: 365,
      });
    return { knex, ambient, one: create(), two: create() };
  };
  const verify = async (keys: SigningKeys, jws: string) => {
    const { kid } = decodeProtectedHeader(jws);
    const jwk = (await keys.publicKeys()).find(key => key.kid === kid);
    if (!jwk) throw new Error('the key is not listed');
    const { payload } = await compactVerify(jws, await importJWK({ ...jwk }));
    return new TextDecoder().decode(payload);
  };

  it('what one replica signs is verified by what the other one lists', async () => {
    const { one, two } = await replicas();
    const jws = await one.sign('text', 'test');
    expect(decodeProtectedHeader(jws)).toEqual({
      alg: 'EdDSA',
      kid: expect.stringMatching(/^[\w-]{43}$/),
      typ: 'test',
    });
    expect(await verify(two, jws)).toBe('text');
    const [head = '', , signature = ''] = jws.split('.');
    const forged = [
      head,
      Buffer.from('other').toString('base64url'),
      signature,
    ];
    await expect(verify(two, forged.join('.'))).rejects.toThrow(/signature/);
  });

  it('replicas that start together make one key', async () => {
    const { one, two, knex } = await replicas();
    const lists = await Promise.all(
      [one, two, one, two].map(keys => keys.publicKeys()),
    );
    expect(new Set(lists.map(list => JSON.stringify(list))).size).toBe(1);
    expect(await knex('policy_signing_keys')).toHaveLength(1);
  });

  it('an old key is replaced once, and what it signed stays verifiable', async () => {
    const { one, two, ambient, knex } = await replicas();
    const before = await one.sign('text', 'test');
    ambient.moveTo('2027-11-02T08:59:59.999Z');
    expect(await one.publicKeys()).toHaveLength(1);
    ambient.moveTo('2027-11-02T09:00:00.000Z');
    await Promise.all([one.publicKeys(), two.publicKeys()]);
    const after = await two.sign('text', 'test');
    const kidOf = (jws: string) => decodeProtectedHeader(jws).kid;
    expect(kidOf(after)).not.toBe(kidOf(before));
    expect((await one.publicKeys()).map(({ kid }) => kid)).toEqual([
      kidOf(after),
      kidOf(before),
    ]);
    expect(await verify(one, before)).toBe('text');
    const rows = await knex('policy_signing_keys').whereNull('retired_at');
    expect(rows).toHaveLength(1);
  });
});
