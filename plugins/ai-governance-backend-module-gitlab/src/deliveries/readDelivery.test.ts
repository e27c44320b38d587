import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sha } from '../__testUtils__/setUp';
import { readDelivery } from './readDelivery';

const PLACES = {
  host: 'gitlab.com',
  groups: ['acme'],
  projects: ['other/Shop'],
};
const REPOSITORY = 'gitlab.com/acme/shop';
const project = { id: 1, path_with_namespace: 'acme/shop' };
const head = sha(7);

const read = (event: string, body: unknown, places = PLACES) =>
  readDelivery({ event, body }, places);
const keysOf = (event: string, body: object) =>
  read(event, { project, ...body }).marks.map(({ key }) => key);

const request = (given: object = {}) => ({
  object_attributes: { iid: 7, action: 'update', state: 'opened', ...given },
});
const note = (noteable_type: string, beside: object = {}) => ({
  object_attributes: { id: 9, noteable_type, note: 'a private remark' },
  ...beside,
});
const pipeline = (status: string, beside: object = {}) => ({
  object_attributes: { id: 31, ref: 'topic', sha: head, status },
  ...beside,
});
const seven = { merge_request: { id: 70, iid: 7 } };

describe('C B1 what an event of GitLab asks to be read again', () => {
  it.each`
    event              | what                               | body                                             | keys
    ${'merge_request'} | ${'opened'}                        | ${request({ action: 'open' })}                   | ${['7']}
    ${'merge_request'} | ${'changed'}                       | ${request()}                                     | ${['7']}
    ${'merge_request'} | ${'approved'}                      | ${request({ action: 'approved' })}               | ${['7']}
    ${'merge_request'} | ${'no longer approved'}            | ${request({ action: 'unapproval' })}             | ${['7']}
    ${'merge_request'} | ${'merged'}                        | ${request({ action: 'merge', state: 'merged' })} | ${['7']}
    ${'merge_request'} | ${'closed'}                        | ${request({ action: 'close' })}                  | ${['7']}
    ${'merge_request'} | ${'without a number'}              | ${request({ iid: undefined })}                   | ${[]}
    ${'merge_request'} | ${'with a number that is none'}    | ${request({ iid: '7/../8' })}                    | ${[]}
    ${'merge_request'} | ${'with a number beyond any'}      | ${request({ iid: 1e20 })}                        | ${[]}
    ${'note'}          | ${'on a merge request'}            | ${note('MergeRequest', seven)}                   | ${['7']}
    ${'note'}          | ${'on an issue'}                   | ${note('Issue', { issue: { iid: 7 } })}          | ${[]}
    ${'note'}          | ${'on a commit'}                   | ${note('Commit')}                                | ${[]}
    ${'pipeline'}      | ${'of a merge request, done'}      | ${pipeline('success', seven)}                    | ${['7']}
    ${'pipeline'}      | ${'of a merge request, failed'}    | ${pipeline('failed', seven)}                     | ${['7']}
    ${'pipeline'}      | ${'of a merge request, under way'} | ${pipeline('running', seven)}                    | ${[]}
    ${'pipeline'}      | ${'of a branch'}                   | ${pipeline('success', { merge_request: null })}  | ${[`commit:${head}`]}
    ${'pipeline'}      | ${'of a branch, waiting'}          | ${pipeline('pending')}                           | ${[]}
    ${'push'}          | ${'to a branch'}                   | ${{ ref: 'refs/heads/topic', after: head }}      | ${[]}
    ${'issue'}         | ${'closed'}                        | ${{ object_attributes: { iid: 3 } }}             | ${[]}
    ${'deployment'}    | ${'done'}                          | ${{ status: 'success' }}                         | ${[]}
  `('$event $what: $keys', ({ event, body, keys }) => {
    expect(keysOf(event, body)).toEqual(keys);
    expect(read(event, body).isKnown).toBe(true);
  });

  it('names the repository as signals do, with the action', () => {
    const body = {
      project: { path_with_namespace: 'Acme/Shop' },
      ...request({ action: 'approved' }),
    };
    expect(read('merge_request', body)).toEqual({
      action: 'approved',
      isKnown: true,
      marks: [{ repository: REPOSITORY, kind: 'change', key: '7' }],
    });
  });

  it.each`
    path                    | isRead
    ${'acme/shop'}          | ${true}
    ${'acme/deep/er/shop'}  | ${true}
    ${'OTHER/shop'}         | ${true}
    ${'other/shop-2'}       | ${false}
    ${'acme-2/shop'}        | ${false}
    ${'acme/../else/where'} | ${false}
    ${'acme'}               | ${false}
    ${'acme/a b'}           | ${false}
    ${''}                   | ${false}
  `('of `$path`: $isRead', ({ path, isRead }) => {
    const body = { project: { path_with_namespace: path }, ...request() };
    expect(read('merge_request', body).marks).toHaveLength(isRead ? 1 : 0);
  });

  it.each(['emoji', 'unreadable', 'toString', '__proto__', ''])(
    'knows no event `%s`',
    event => {
      expect(read(event, { project, ...request() })).toEqual({
        isKnown: false,
        marks: [],
      });
    },
  );

  it('takes any body', () => {
    const names = ['merge_request', 'note', 'pipeline', 'push'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything(), (event, body) => {
        expect(read(event, body).marks).toEqual([]);
      }),
    );
  });
});

const SAMPLE = join(
  __dirname,
  '../../../../../shared/samples/quality/gitlab/webhook-merge_request-open.json',
);

(existsSync(SAMPLE) ? it : it.skip)(
  'C B1 a recorded event marks its merge request',
  () => {
    const body = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    expect(
      read('merge_request', body, { ...PLACES, groups: ['gitlabhq'] }),
    ).toEqual({
      action: 'open',
      isKnown: true,
      marks: [
        {
          repository: 'gitlab.com/gitlabhq/gitlab-test',
          kind: 'change',
          key: '1',
        },
      ],
    });
  },
);
