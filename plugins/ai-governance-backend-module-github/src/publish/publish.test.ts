import type { StandInCheckRun } from '@ai-enablement/github-stand-in';
import type { DataFinding, Decision } from '@ai-enablement/governance-core';
import { obligation, publication, reason } from '../__testUtils__/publication';
import { APP_ID, setUp, sha, type Setup } from '../__testUtils__/setUp';

const findingsOf = (count: number): readonly DataFinding[] =>
  Array.from({ length: count }, (_, index) => ({
    rule: 'secretlint/aws',
    class: 'credentials',
    path: 'src/env.ts',
    line: index + 1,
    state: 'open',
  }));

const publicationWith = (count: number, decisionId = 'd1') =>
  publication({ decisionId, findings: findingsOf(count) }, { outcome: 'deny' });

describe('C B1 a decision is shown as a check run', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await setUp();
  });
  afterEach(() => setup.standIn.close());

  const publish = (what = publication()) =>
    setup.host.publish(what, setup.signal);
  const runs = () => setup.shop.checkRuns;
  const writes = () =>
    setup.standIn.requests.filter(line => /^(POST|PATCH) /.test(line));

  it.each<[string, Partial<Decision>, string, string]>([
    ['passed', {}, 'success', 'passed'],
    [
      'held',
      { outcome: 'hold', obligations: [obligation()] },
      'failure',
      'held · 1 open',
    ],
    [
      'denied',
      { outcome: 'deny', reasons: [reason()] },
      'failure',
      'denied · 1 prohibition',
    ],
    [
      'passed, with what does not block',
      {
        obligations: [
          obligation({ mode: 'warn' }),
          obligation({ mode: 'observe' }),
          obligation({ phase: 'release' }),
        ],
      },
      'success',
      'passed · 1 not blocking yet · 1 still to come · 1 only recorded',
    ],
  ])('%s', async (_, decided, conclusion, title) => {
    await publish(publication({}, decided));
    expect(runs()).toMatchObject([
      {
        appId: APP_ID,
        name: 'ai-governance',
        head_sha: sha(10),
        external_id: 'd1',
        details_url: 'https://portal.example.com/ai-governance/decisions/d1',
        status: 'completed',
        conclusion,
        title,
      },
    ]);
  });

  it('the same decision again writes nothing', async () => {
    await publish();
    await publish();
    expect(writes()).toHaveLength(1);
  });

  it('a newer decision updates the run that is there', async () => {
    await publish(publication({}, { outcome: 'hold' }));
    await publish(publication({ decisionId: 'd2' }));
    expect(runs()).toMatchObject([
      { external_id: 'd2', conclusion: 'success', title: 'passed' },
    ]);
  });

  it('a run of the same name by another app is left alone', async () => {
    const other: StandInCheckRun = {
      id: 1,
      appId: 99,
      name: 'ai-governance',
      head_sha: sha(10),
      external_id: 'd1',
      details_url: null,
      status: 'completed',
      conclusion: 'success',
      title: 'forged',
      summary: null,
      annotations: [],
    };
    runs().push(other);
    await publish();
    expect(runs().map(({ appId, title }) => [appId, title])).toEqual([
      [99, 'forged'],
      [APP_ID, 'passed'],
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [50, 1],
    [51, 2],
    [120, 3],
    [500, 10],
    [501, 10],
  ])('%i annotations go with %i requests', async (count, requests) => {
    await publish(publicationWith(count));
    expect(writes()).toHaveLength(requests);
    expect(runs()[0]?.annotations).toHaveLength(Math.min(count, 500));
    expect(runs()[0]).toMatchObject({ status: 'completed' });
  });

  it('an annotation names place, class and rule', async () => {
    await publish(publicationWith(1));
    expect(runs()[0]?.annotations).toEqual([
      {
        path: 'src/env.ts',
        start_line: 1,
        end_line: 1,
        annotation_level: 'failure',
        title: 'Must not be shared',
        message:
          'credentials found by rule secretlint/aws. Take it out of every commit of the change; `ai-governance pre-commit` finds it before it is committed.',
      },
    ]);
  });

  it('what was interrupted goes on where it stopped, without a repeat', async () => {
    const { faults } = setup.standIn;
    faults.plan({
      on: /^PATCH /,
      times: 1,
      fault: { kind: 'status', status: 502 },
    });
    await expect(publish(publicationWith(120))).rejects.toThrow('502');
    expect(runs()[0]).toMatchObject({ status: 'in_progress' });
    await publish(publicationWith(120));
    const lines = runs()[0]?.annotations.map(({ start_line }) => start_line);
    expect([runs().length, lines?.length, new Set(lines).size]).toEqual([
      1, 120, 120,
    ]);
  });

  it('annotations that no longer hold are gone with a new run', async () => {
    await publish(publicationWith(3));
    await publish(publicationWith(1, 'd2'));
    expect(
      runs().map(({ external_id, annotations }) => [
        external_id,
        annotations.length,
      ]),
    ).toEqual([
      ['d1', 3],
      ['d2', 1],
    ]);
  });

  it.each([
    [
      'a secondary limit',
      { kind: 'secondaryLimit', retryAfter: 9 } as const,
      'HostBusyError',
    ],
    [
      'a repository that is gone',
      { kind: 'status', status: 404 } as const,
      'HostGoneError',
    ],
    [
      'what GitHub refuses',
      { kind: 'status', status: 422 } as const,
      'HostFailedError',
    ],
    [
      'a broken host',
      { kind: 'status', status: 500 } as const,
      'HostFailedError',
    ],
  ])('%s rejects', async (_, fault, name) => {
    setup.standIn.faults.plan({ on: 'POST ', fault });
    await expect(publish()).rejects.toMatchObject({ name });
  });

  it('a commit that GitHub no longer has is gone', async () => {
    await expect(
      publish(publication({ headSha: sha(404) })),
    ).rejects.toMatchObject({ name: 'HostGoneError' });
  });

  it('a preview is never shown', async () => {
    await expect(publish(publication({}, { isPreview: true }))).rejects.toThrow(
      'preview',
    );
    expect(setup.standIn.requests).toEqual([]);
  });

  it('a summary as long as can be is taken', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      obligation({ part: `p${index}`, text: `Needed ${index} @all <b>x</b>.` }),
    );
    await publish(publication({}, { outcome: 'hold', obligations: many }));
    expect(runs()[0]?.summary?.length).toBeLessThanOrEqual(65_535);
    expect(runs()[0]?.summary).toContain('more lines; the portal has all');
    expect(runs()[0]?.summary).toContain('See it in the portal');
  });
});
