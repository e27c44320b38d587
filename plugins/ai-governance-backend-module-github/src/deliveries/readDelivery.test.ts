import examples from '@octokit/webhooks-examples';
import { readDelivery } from './readDelivery';

const SHA = 'a'.repeat(40);
const context = { host: 'github.com', checkName: 'ai-governance', appIds: [1] };
const repository = { id: 5, full_name: 'Acme/Shop', default_branch: 'main' };
const change = (key: string, repo = 'github.com/acme/shop') => ({
  repository: repo,
  kind: 'change',
  key,
});
const release = (key: string) => ({
  repository: 'github.com/acme/shop',
  kind: 'release',
  key,
});
const PROTECTION = {
  repository: 'github.com/acme/shop',
  kind: 'protection',
  key: 'default',
};
const commit = change(`commit:${SHA}`);
const pulls = [
  { number: 7, base: { repo: { id: 5 } } },
  { number: 8, base: { repo: { id: 6 } } },
];
const run = (name: string, app: number, pull_requests: unknown[] = pulls) => ({
  head_sha: SHA,
  name,
  app: { id: app },
  pull_requests,
});
const wide = (kind: string, within: string) => ({ kind, within });

describe('R48 a delivery that names no subject of its own', () => {
  it.each<[string, string, object, readonly object[] | undefined]>([
    [
      'a secret that no longer counts',
      'secret_scanning_alert',
      { action: 'resolved' },
      [wide('change', 'github.com/acme/shop')],
    ],
    [
      'a secret that counts again',
      'secret_scanning_alert',
      { action: 'reopened' },
      [wide('change', 'github.com/acme/shop')],
    ],
    [
      'a secret that is new',
      'secret_scanning_alert',
      { action: 'created' },
      undefined,
    ],
    [
      'a ruleset of an organisation',
      'repository_ruleset',
      {
        action: 'edited',
        repository: undefined,
        organization: { login: 'Acme' },
        repository_ruleset: { source_type: 'Organization', source: 'Acme' },
      },
      [wide('protection', 'github.com/acme')],
    ],
    [
      'one that names its organisation elsewhere',
      'repository_ruleset',
      {
        organization: { login: 'Acme' },
        repository_ruleset: { source_type: 'Organization' },
      },
      [wide('protection', 'github.com/acme')],
    ],
    [
      'a ruleset of an enterprise',
      'repository_ruleset',
      { repository_ruleset: { source_type: 'Enterprise', source: 'acme' } },
      [wide('protection', 'github.com')],
    ],
    [
      'a ruleset of a repository',
      'repository_ruleset',
      { repository_ruleset: { source_type: 'Repository', source: 'x/y' } },
      undefined,
    ],
  ])('%s', (_, event, body, expected) => {
    const reading = readDelivery(
      { event, body: { repository, ...body } },
      context,
    );
    expect(reading.wideMarks).toEqual(expected);
  });
});

const push = (more: object) => ({ ref: 'refs/heads/main', ...more });
const touching = (path: string) => ({ commits: [{ modified: [path] }] });

describe('C B1 a delivery says what to read again', () => {
  it.each<[string, string, object, readonly object[]]>([
    [
      'a pull request',
      'pull_request',
      { action: 'opened', pull_request: { number: 7 } },
      [change('7')],
    ],
    [
      'new commits',
      'pull_request',
      { action: 'synchronize', pull_request: { number: 7 } },
      [change('7')],
    ],
    [
      'a label',
      'pull_request',
      { action: 'labeled', pull_request: { number: 7 } },
      [],
    ],
    [
      'a closed one',
      'pull_request',
      { action: 'closed', pull_request: { number: 7 } },
      [],
    ],
    [
      'a merged one',
      'pull_request',
      { action: 'closed', pull_request: { number: 7, merged: true } },
      [change('7')],
    ],
    [
      'a deployment',
      'deployment',
      { action: 'created', deployment: { id: 3 } },
      [release('deployment:3')],
    ],
    [
      'a rule that protects an environment',
      'deployment_protection_rule',
      {
        action: 'requested',
        environment: 'EU / live',
        deployment_callback_url:
          'https://evil.example/repos/a/b/actions/runs/5/deployment_protection_rule',
      },
      [release('run:5:EU%20%2F%20live')],
    ],
    [
      'a rule without a run',
      'deployment_protection_rule',
      { action: 'requested', environment: 'live' },
      [],
    ],
    [
      'our own check of a release',
      'check_run',
      {
        action: 'completed',
        check_run: run('ai-governance: release to live', 1),
      },
      [],
    ],
    [
      'our own check of a release, to be run again',
      'check_run',
      {
        action: 'rerequested',
        check_run: run('ai-governance: release to live', 1),
      },
      [release(`commit:${SHA}`)],
    ],
    [
      'a review',
      'pull_request_review',
      { action: 'dismissed', pull_request: { number: 7 } },
      [change('7')],
    ],
    [
      'a check of another app',
      'check_run',
      { action: 'completed', check_run: run('build', 2) },
      [change('7')],
    ],
    [
      'a check of a fork’s change',
      'check_run',
      { action: 'completed', check_run: run('build', 2, []) },
      [commit],
    ],
    [
      'our own check',
      'check_run',
      { action: 'completed', check_run: run('ai-governance', 1) },
      [],
    ],
    [
      'our own check, to be run again',
      'check_run',
      { action: 'rerequested', check_run: run('ai-governance', 1) },
      [change('7')],
    ],
    [
      'a check with our name by another app',
      'check_run',
      { action: 'completed', check_run: run('ai-governance', 2) },
      [change('7')],
    ],
    [
      'another check of ours',
      'check_run',
      { action: 'created', check_run: run('other', 1) },
      [change('7')],
    ],
    [
      'a suite that ended',
      'check_suite',
      { action: 'completed', check_suite: run('', 2) },
      [],
    ],
    [
      'a suite to be run again',
      'check_suite',
      { action: 'rerequested', check_suite: run('', 1) },
      [change('7')],
    ],
    [
      'a workflow',
      'workflow_run',
      { action: 'completed', workflow_run: run('', 2) },
      [change('7')],
    ],
    ['a status', 'status', { sha: SHA }, [commit]],
    [
      'an alert on a pull request',
      'code_scanning_alert',
      { action: 'created', ref: 'refs/pull/7/merge', commit_oid: SHA },
      [change('7')],
    ],
    [
      'an alert on a branch',
      'code_scanning_alert',
      { action: 'created', ref: 'refs/heads/x', commit_oid: SHA },
      [commit],
    ],
    [
      'a secret',
      'secret_scanning_alert',
      { action: 'created', alert: { number: 1 } },
      [],
    ],
    [
      'where a secret was found',
      'secret_scanning_alert_location',
      {
        action: 'created',
        location: { type: 'commit', details: { commit_sha: SHA } },
      },
      [commit],
    ],
    [
      'a merge group',
      'merge_group',
      { action: 'checks_requested', merge_group: { head_sha: SHA } },
      [{ ...change(SHA), kind: 'mergeGroup' }],
    ],
    [
      'a merge group that is gone',
      'merge_group',
      { action: 'destroyed', merge_group: { head_sha: SHA } },
      [],
    ],
    [
      'owners of code',
      'push',
      push(touching('.github/CODEOWNERS')),
      [PROTECTION],
    ],
    [
      'what assistants learn',
      'push',
      push(touching('.cursorignore')),
      [PROTECTION],
    ],
    ['other files', 'push', push(touching('src/CODEOWNERS')), []],
    [
      'a file that is new, which may have no owner',
      'push',
      push({ commits: [{ added: ['src/a.ts'] }] }),
      [PROTECTION],
    ],
    [
      'a file that is gone',
      'push',
      push({ commits: [{ removed: ['src/a.ts'] }] }),
      [PROTECTION],
    ],
    ['a push that does not say', 'push', push({ commits: [] }), [PROTECTION]],
    [
      'a forced push',
      'push',
      push({ forced: true, ...touching('a') }),
      [PROTECTION],
    ],
    ['another branch', 'push', { ref: 'refs/heads/x', commits: [] }, []],
    ['a rule', 'branch_protection_rule', { action: 'edited' }, [PROTECTION]],
    ['a ruleset', 'repository_ruleset', { action: 'deleted' }, [PROTECTION]],
    ['a new name', 'repository', { action: 'renamed' }, [PROTECTION]],
    [
      'more repositories',
      'installation_repositories',
      {
        action: 'added',
        repository: undefined,
        repositories_added: [{ full_name: 'Acme/Shop' }],
      },
      [PROTECTION],
    ],
  ])('%s', (_, event, body, marks) => {
    expect(
      readDelivery({ event, body: { repository, ...body } }, context),
    ).toMatchObject({ isKnown: true, marks });
  });

  it.each([
    ['no object', 'x'],
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    [
      'a number for a repository',
      { action: 'opened', repository: 5, pull_request: { number: 7 } },
    ],
    [
      'a text for a number',
      { action: 'opened', repository, pull_request: { number: '7' } },
    ],
    [
      'a path for a name',
      {
        action: 'opened',
        repository: { full_name: '../..//x' },
        pull_request: { number: 7 },
      },
    ],
    [
      'dots for a name',
      {
        action: 'opened',
        repository: { full_name: 'acme/..' },
        pull_request: { number: 7 },
      },
    ],
  ])('a body with %s marks nothing', (_, body) => {
    expect(
      readDelivery({ event: 'pull_request', body }, context).marks,
    ).toEqual([]);
  });

  it.each(['issues', 'constructor', '__proto__', 'toString'])(
    'an event `%s` that is not read is left alone',
    event => {
      expect(readDelivery({ event, body: { repository } }, context)).toEqual({
        isKnown: false,
        marks: [],
      });
    },
  );

  it('never takes the host from a body', () => {
    const body = {
      action: 'opened',
      pull_request: { number: 7 },
      repository: { ...repository, html_url: 'https://evil.example/a/b' },
    };
    expect(
      readDelivery({ event: 'pull_request', body }, context).marks,
    ).toEqual([change('7')]);
  });
});

describe('C B1 every recorded delivery is read', () => {
  const recorded = examples.flatMap(({ name, examples: bodies }) =>
    bodies.map((body, index) => [name, index, body] as const),
  );

  it('there are some', () => {
    expect(recorded.length).toBeGreaterThan(200);
  });

  it.each(recorded)('%s %i', (event, _, body) => {
    const { marks } = readDelivery({ event, body }, context);
    expect(
      marks.filter(
        ({ repository: id }) => !/^github\.com\/[^/]+\/[^/]+$/.test(id),
      ),
    ).toEqual([]);
  });

  it('those that concern changes mark them', () => {
    const marked = recorded.filter(
      ([event, , body]) =>
        readDelivery({ event, body }, context).marks.length > 0,
    );
    expect([...new Set(marked.map(([event]) => event))].sort()).toEqual([
      'branch_protection_rule',
      'check_run',
      'check_suite',
      'code_scanning_alert',
      'deployment',
      'installation',
      'installation_repositories',
      'merge_group',
      'pull_request',
      'pull_request_review',
      'push',
      'repository',
      'status',
      'workflow_run',
    ]);
  });
});
