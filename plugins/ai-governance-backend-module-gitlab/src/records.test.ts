import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FakeSignalDesk,
  findLeaks,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import {
  kindOf,
  KINDS,
  readFixture,
  readRaw,
  source,
  withValue,
} from './__testUtils__/readRaw';

describe('E A2 a record of GitLab comes out as signals', () => {
  it.each(KINDS)('%s', async kind => {
    const { kept, signals } = readRaw(kind, readFixture(`${kind}.raw`));
    expect({ kept, signals }).toEqual(readFixture(`${kind}.signals`));
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
      'opened',
    );
    await desk.hand({ kind: 'issue', records: [now] });
    const { signals } = desk;
    await desk.hand({ kind: 'issue', records: [before] });
    expect(desk.signals).toEqual(signals);
  });
});

describe('R16 nothing but what is listed leaves the edge', () => {
  it.each([
    ['change', ['.required.0', '.checks.0.name']],
    ['issue', []],
    ['deployment', ['.deployment.environment.name']],
    ['release', ['.release.tag_name']],
  ])('%s: only names that a signal is about come through', (kind, names) => {
    const leaks = findLeaks(kindOf(kind), readFixture(`${kind}.raw`));
    const places = leaks.map(leak => leak.split(': ')[0] ?? '');
    expect(places.filter(place => !names.includes(place))).toEqual([]);
  });

  it('fields that nobody knows are counted', () => {
    const { kept } = readRaw('release', readFixture('release.raw'));
    expect(kept?.dropped).toMatchObject({
      'release.description': 1,
      'release.author': 1,
      'release.commit.author_email': 1,
    });
  });
});

describe('E G bad values are refused by name and never crash', () => {
  it.each<[string, string, unknown]>([
    ['change', 'mergeRequest.iid', Number.NaN],
    ['change', 'mergeRequest.iid', -1],
    ['change', 'mergeRequest.iid', 1e300],
    ['change', 'mergeRequest.created_at', '2027-13-40T00:00:00Z'],
    ['change', 'mergeRequest.created_at', '\uFEFF2027-01-09T09:00:00Z'],
    ['change', 'mergeRequest.updated_at', null],
    ['change', 'mergeRequest.changes_count', 3],
    ['change', 'mergeRequest.author', 'ada'],
    ['change', 'commits', {}],
    ['change', 'commits.0.message', 5],
    ['change', 'notes.0.system', 'yes'],
    ['change', 'repository', 'shop'],
    ['issue', 'issue.state', 'ajar'],
    ['issue', 'issue.closed_at', 'soon'],
    ['deployment', 'deployment.sha', 'main'],
    ['deployment', 'deployment.environment.name', ' '],
    ['release', 'release.tag_name', ''],
    ['release', 'release.released_at', null],
  ])('%s: `%s` %p', (kind, at, value) => {
    const { issues } = readRaw(
      kind,
      withValue(readFixture(`${kind}.raw`), at.split('.'), value),
    );
    expect(issues).not.toEqual([]);
    for (const message of issues) expect(message).toContain(`\`${at}\``);
  });

  it.each([[undefined], [null], [''], [[]], [{}], [7]])(
    'no record at all: %p',
    record => {
      for (const kind of KINDS)
        expect(readRaw(kind, record).issues).not.toEqual([]);
    },
  );
});

const SAMPLE = join(
  __dirname,
  '../../../../shared/samples/quality/gitlab/gitlab_api_merge_requests.json',
);

(existsSync(SAMPLE) ? describe : describe.skip)(
  'E A2 recorded merge requests of GitLab',
  () => {
    it('are all read', async () => {
      const requests: readonly object[] = JSON.parse(
        readFileSync(SAMPLE, 'utf8'),
      );
      const desk = new FakeSignalDesk(source);
      const receipt = await desk.hand({
        kind: 'change',
        records: requests.map(mergeRequest => ({
          repository: 'gitlab.com/acme/recorded',
          namesPeople: true,
          defaultBranch: 'master',
          mergeRequest,
          commits: [],
          hasAllCommits: true,
          notes: [],
          required: [],
          checks: [],
          defects: [],
        })),
      });
      expect(receipt.refused).toEqual([]);
      const changes = desk.bodies('change');
      const merged = changes.filter(body => 'mergedAt' in Object(body));
      expect([changes.length, merged.length]).toEqual([18, 10]);
      expect(merged[0]).toMatchObject({
        number: 1,
        mergedAt: '2019-06-28T14:32:06.192Z',
        isBot: false,
        isToDefaultBranch: true,
      });
    });
  },
);
