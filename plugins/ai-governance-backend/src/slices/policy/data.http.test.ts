import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aiChange } from '../../__testUtils__/changes';
import { startGovernance } from '../../__testUtils__/startGovernance';

const policyFile = join(__dirname, '../../__testUtils__/policy.yaml');

describe('R08 data that must not be shared', () => {
  it('is what the policy in force says', async () => {
    const api = await startGovernance();
    await api.ready();
    const { status, body } = await api.person.get('/policy/data-handling');
    const { body: active } = await api.person.get('/policy/active');
    expect(status).toBe(200);
    expect(body).toEqual({
      policyDigest: active.digest,
      detectors: {
        neverShare: expect.arrayContaining(['credentials']),
        off: [],
        patterns: [],
        gitleaks: [],
        emailListAtLeast: 5,
      },
      bundleAge: { warnAfterHours: 24 },
    });
    expect(readFileSync(policyFile, 'utf8')).not.toContain('dataHandling');
    await api.stop();
  });

  describe('in any text', () => {
    // Nobody's, and in pieces, so that this file passes the same look.
    const TOKEN = ['ghp', '1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R'].join('_');
    let api: Awaited<ReturnType<typeof startGovernance>>;
    beforeAll(async () => {
      api = await startGovernance();
      await api.ready();
    });
    afterAll(() => api.stop());
    const check = (text: unknown) =>
      api.person.post('/policy/text-checks', { text });

    it('is not found in a harmless one', async () => {
      const { status, body } = await check('nothing to hide\n');
      expect(status).toBe(200);
      expect(body).toEqual({
        policyDigest: expect.any(String),
        classes: expect.arrayContaining(['credentials']),
        findings: [],
        problems: [],
      });
    });

    it('is told with its place and without itself, and taken out', async () => {
      const { status, body } = await check(
        `Dear Ada,\nplease log in with ${TOKEN} today\n`,
      );
      expect(status).toBe(200);
      expect(body.findings).toEqual([
        {
          rule: expect.stringMatching(/^secretlint\/github/),
          title: expect.any(String),
          class: 'credentials',
          line: 2,
          column: 20,
          context: expect.stringContaining('please log in'),
          fix: expect.not.stringContaining('comment'),
        },
      ]);
      expect(body.redacted).toBe(
        'Dear Ada,\nplease log in with [redacted: credentials] today\n',
      );
      expect(JSON.stringify(body)).not.toContain(TOKEN);
    });

    it.each([
      ['an empty text', ''],
      ['no text', 7],
      ['a text that is too long', 'a'.repeat(262_145)],
    ])('refuses %s', async (_, text) => {
      const { status, body } = await check(text);
      expect([status, body.error.code]).toEqual([400, 'shared.invalidRequest']);
    });
  });

  it('is submitted with a change, and places are kept, not data', async () => {
    const api = await startGovernance();
    await api.ready();
    const data = {
      detectors: 'governance-detectors 0.1.0',
      classes: ['credentials'],
      findings: [
        {
          rule: 'secretlint/aws',
          class: 'credentials',
          path: './src//a.ts',
          line: 3,
          state: 'open',
        },
      ],
      incomplete: [],
    } as const;
    const good = await api.machine.post('/policy/decisions', {
      ...aiChange(),
      data,
    });
    expect(good.status).toBe(201);
    const { status, body } = await api.machine.post('/policy/decisions', {
      ...aiChange(),
      data: { ...data, findings: [{ ...data.findings[0], secret: 'x' }] },
    });
    expect([status, body.error.code]).toEqual([400, 'shared.invalidRequest']);
    await api.stop();
  });
});
