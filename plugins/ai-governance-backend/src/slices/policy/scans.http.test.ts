import { mockServices } from '@backstage/backend-test-utils';
import { HEAD, sarif } from '../../__testUtils__/changes';
import { cleanDatabase } from '../../__testUtils__/databases';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

describe('R20 scans', () => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  beforeAll(async () => {
    knex = await cleanDatabase('SQLITE_3');
    api = await startGovernance({ knex });
    await api.ready();
  });
  const submit = (text: string, by = api.machine) =>
    by.post('/policy/scans', {
      repository: REPOSITORY,
      sha: HEAD,
      sarif: text,
    });

  it('are kept as digest and counts, never as what was found where', async () => {
    const text = sarif({
      results: [
        {
          ruleId: 'secrets',
          level: 'error',
          message: { text: 'found hunter2' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'src/a.ts' },
                region: { startLine: 3, snippet: { text: 'password=hunter2' } },
              },
            },
          ],
        },
      ],
    });
    const { status, body } = await submit(text);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      trust: 'attested',
      runs: [{ tool: 'Semgrep', findings: { high: 1 }, suppressed: 0 }],
    });
    const kept = JSON.stringify([
      await knex('policy_scans'),
      await knex('audit_entries'),
    ]);
    expect(kept).toContain('src/a.ts');
    expect(kept).not.toContain('hunter2');
  });

  it('are kept once', async () => {
    const text = sarif({ automationDetails: { id: 'once' } });
    const first = await submit(text);
    const second = await submit(text);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.scanId).toBe(first.body.scanId);
  });

  it('are kept once, however many come at once', async () => {
    const text = sarif({ automationDetails: { id: 'race' } });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => submit(text)),
    );
    const ids = new Set(answers.map(({ body }) => body.scanId));
    expect(ids.size).toBe(1);
  });

  it('are asserted by a person', async () => {
    const { body } = await submit(sarif(), api.person);
    expect(body.trust).toBe('asserted');
  });

  it.each([
    ['that is no JSON', 'hello', 'the report is not JSON'],
    ['that is no SARIF', '{"version":"1.0"}', 'SARIF'],
    [
      'whose text is half a character',
      sarif({ tool: { driver: { name: '\ud800' } } }),
      '`runs.0.tool.driver.name`',
    ],
    ['without a run', '{"version":"2.1.0","runs":[]}', 'runs'],
    [
      'of another commit',
      sarif({ versionControlProvenance: [{ revisionId: 'c'.repeat(40) }] }),
      'was sent for',
    ],
  ])('refuse a report %s', async (_, text, problem) => {
    const { status, body } = await submit(text);
    expect([status, body.error.code]).toEqual([400, 'policy.invalidScan']);
    expect(body.error.message).toContain(problem);
  });

  it.each([
    ['that is no JSON', '{"password": hunter2}'],
    ['of another form', '{"version":"hunter2","runs":[{"hunter2":1}]}'],
    [
      'that names no commit',
      sarif({ versionControlProvenance: [{ revisionId: 'hunter2' }] }),
    ],
  ])('are refused without a word of a report %s', async (_, text) => {
    const fail = jest.fn();
    const auditor = mockServices.auditor.mock({
      createEvent: async () => ({ success: jest.fn(), fail }),
    });
    const audited = await startGovernance({ features: [auditor.factory] });
    const { status, body } = await submit(text, audited.machine);
    expect([status, body.error.code]).toEqual([400, 'policy.invalidScan']);
    const { message, cause, issues } = fail.mock.calls[0][0].error;
    expect(JSON.stringify([body, message, cause, issues])).not.toContain(
      'hunter2',
    );
  });

  it.each([
    ['in full', HEAD],
    ['by its first digits', HEAD.slice(0, 8)],
    ['in capitals', HEAD.toUpperCase()],
  ])('take a report that names its commit %s', async (_, revisionId) => {
    const { status } = await submit(
      sarif({ versionControlProvenance: [{ revisionId }] }),
    );
    expect(status).toBe(201);
  });
});
