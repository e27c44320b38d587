import { fakeLedger } from '../../__testUtils__/fakeLedger';
import { entriesCsv } from './csv';

describe('R52 the ledger as CSV', () => {
  it('has the rows in their order, and lets no text become a formula', async () => {
    const { items } = await fakeLedger(
      [{}, { actor: '=1+1', payload: { a: 'x,y' } }],
      { staged: 1 },
    ).listLedgerEntries();
    const [header, ...rows] = entriesCsv(items, ({ type }) => `did ${type}`)
      .trimEnd()
      .split('\r\n');
    expect(header).toBe(
      'index,entry id,recorded at (UTC),type,what,about,by,leaf hash,payload digest,payload',
    );
    expect(rows).toEqual([
      `,e-1,2026-11-21T08:01:00.000Z,policy.tierAssigned,did policy.tierAssigned,component:default/checkout-service,'=1+1,,${items[0]?.payloadDigest},"{""a"":""x,y""}"`,
      expect.stringMatching(/^0,e-0,/),
    ]);
  });
});
