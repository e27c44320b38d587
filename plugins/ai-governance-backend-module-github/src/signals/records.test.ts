import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import {
  KINDS,
  leavesOf,
  readFixture,
  readRaw,
  source,
  withValue,
} from './__testUtils__/readRaw';

const CANARY = 'CanaryBird';

/** What a signal is about: it has to carry these names. */
const NAMES: readonly string[] = [
  'required.0',
  'required.1',
  'checks.0.name',
  'defects.0.fix',
  'deployment.environment',
  'release.tag_name',
  'alert.rule.id',
  'alert.tool.name',
];

const where = (path: readonly string[]) => path.join('.');

describe('E A2 a record of GitHub comes out as signals', () => {
  it.each(KINDS)('%s', async kind => {
    const { kept, signals } = readRaw(kind, readFixture(`${kind}.raw`));
    expect({ kept: kept.ok && kept.value, signals }).toEqual(
      readFixture(`${kind}.signals`),
    );
    const desk = new FakeSignalDesk(source);
    const records = [readFixture(`${kind}.raw`)];
    expect(await desk.hand({ kind, records })).toMatchObject({ stored: 1 });
    expect(await desk.hand({ kind, records })).toMatchObject({ repeated: 1 });
  });

  it('an older version that comes late changes nothing', async () => {
    const desk = new FakeSignalDesk(source);
    const now = readFixture('issue.raw');
    const before = withValue(
      withValue(now, ['issue', 'updated_at'], '2027-01-07T00:00:00Z'),
      ['issue', 'state'],
      'open',
    );
    await desk.hand({ kind: 'issue', records: [now] });
    const signals = desk.signals;
    await desk.hand({ kind: 'issue', records: [before] });
    expect(desk.signals).toEqual(signals);
  });
});

describe('R16 nothing but what is listed leaves the edge', () => {
  const leaves = KINDS.flatMap(kind =>
    leavesOf(readFixture(`${kind}.raw`), 'string').map(
      path => [kind, where(path), path] as const,
    ),
  );

  it.each(leaves)('%s: %s', (kind, at, path) => {
    const planted = [
      CANARY,
      `${CANARY}\n\nAssisted-by: ${CANARY}\nCo-authored-by: ${CANARY} <${CANARY}@example.com>`,
    ];
    for (const text of planted) {
      const { kept, signals, issues } = readRaw(
        kind,
        withValue(readFixture(`${kind}.raw`), path, text),
      );
      const told = JSON.stringify([kept, signals, issues]);
      const hasLeaked = told.toLowerCase().includes(CANARY.toLowerCase());
      expect(hasLeaked && !NAMES.includes(at)).toBe(false);
      expect(kept.ok || told.includes(at)).toBe(true);
    }
  });

  it('fields that nobody knows are counted and left behind', () => {
    const { kept } = readRaw(
      'release',
      withValue(readFixture('release.raw'), ['release', 'mood'], CANARY),
    );
    expect(kept).toMatchObject({
      ok: true,
      value: { dropped: { 'release.mood': 1, 'release.author': 1 } },
    });
    expect(JSON.stringify(kept)).not.toContain(CANARY);
  });
});

describe('E G bad values are refused by name and never crash', () => {
  it.each<[string, string, unknown]>([
    ['change', 'pull.number', Number.NaN],
    ['change', 'pull.number', -1],
    ['change', 'pull.number', 1e300],
    ['change', 'pull.number', 'seven'],
    ['change', 'pull.created_at', '2027-13-40T00:00:00Z'],
    ['change', 'pull.created_at', '\uFEFF2027-01-09T09:00:00Z'],
    ['change', 'pull.updated_at', null],
    ['change', 'pull.additions', -3],
    ['change', 'pull.additions', 0.5],
    ['change', 'pull.user', 'ada'],
    ['change', 'pull.base', null],
    ['change', 'commits', {}],
    ['change', 'commits.0.commit.message', 5],
    ['change', 'reviews.0.id', Infinity],
    ['change', 'repository', 'shop'],
    ['issue', 'issue.state', 'ajar'],
    ['issue', 'issue.closed_at', 'soon'],
    ['deployment', 'deployment.sha', 'main'],
    ['deployment', 'deployment.environment', ' '],
    ['deployment', 'statuses.0.created_at', ''],
    ['release', 'release.tag_name', ''],
    ['release', 'release.published_at', null],
    ['alert', 'alert.number', 0],
    ['alert', 'alert.rule.id', null],
  ])('%s: `%s` %p', (kind, at, value) => {
    const { issues } = readRaw(
      kind,
      withValue(readFixture(`${kind}.raw`), at.split('.'), value),
    );
    expect(issues).not.toEqual([]);
    for (const { message } of issues) expect(message).toContain(`\`${at}\``);
  });

  it.each([[undefined], [null], [''], [[]], [{}], [7]])(
    'no record at all: %p',
    record => {
      for (const kind of KINDS)
        expect(readRaw(kind, record).issues).not.toEqual([]);
    },
  );

  it('deleted accounts, missing head repositories and old labels are no mistake', () => {
    let record = readFixture('change.raw');
    for (const [path, value] of [
      ['pull.user', null],
      ['reviews.1.user', null],
      ['pull.labels', ['hotfix', { name: null }]],
      ['pull.merge_commit_sha', 'gone'],
      ['commits.0.commit.author', null],
    ] as const)
      record = withValue(record, path.split('.'), value);
    expect(readRaw('change', record)).toMatchObject({ issues: [] });
  });
});

const SAMPLES = join(__dirname, '../../../../../shared/samples/quality/github');

const samplesOf = (name: string): readonly object[] =>
  JSON.parse(readFileSync(join(SAMPLES, name), 'utf8'));

(existsSync(SAMPLES) ? describe : describe.skip)(
  'E A2 recorded pull requests and issues of GitHub',
  () => {
    it('are all read', async () => {
      const desk = new FakeSignalDesk(source);
      const repository = 'github.com/acme/recorded';
      const pulls = samplesOf('github_api_pull_requests.json');
      await desk.hand({
        kind: 'change',
        records: pulls.map(pull => ({
          repository,
          namesPeople: true,
          pull,
          commits: [],
          hasAllCommits: true,
          reviews: [],
          required: [],
          checks: [],
          defects: [],
        })),
      });
      const issues = samplesOf('github_api_issues.json').filter(
        issue => !('pull_request' in issue),
      );
      await desk.hand({
        kind: 'issue',
        records: issues.map(issue => ({ repository, issue, broughtBy: [] })),
      });
      expect(desk.receipts.map(({ refused }) => refused)).toEqual([[], []]);
      const merged = new Set(
        pulls
          .filter(pull => Reflect.get(pull, 'merged_at'))
          .map(pull => Reflect.get(pull, 'number')),
      );
      expect(
        desk.bodies('change').filter(body => 'mergedAt' in Object(body)),
      ).toHaveLength(merged.size);
      expect(desk.bodies('bug')).toMatchObject([{ bug: '6' }, { bug: '7' }]);
    });
  },
);
