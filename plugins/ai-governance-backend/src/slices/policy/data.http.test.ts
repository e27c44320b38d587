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
