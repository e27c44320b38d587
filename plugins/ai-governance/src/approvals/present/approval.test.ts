import { approvalRequest, no } from '../../__testUtils__/fixtures';
import { presentApproval } from './approval';

describe('R23 a change that asks for approval, as it is shown', () => {
  it.each([
    [{}, { title: '#412', tone: 'warning' }],
    [
      { pullRequest: undefined, headSha: 'abcdef0123456' },
      { title: 'abcdef01' },
    ],
    [{ state: 'refused' }, { tone: 'danger' }],
    [{ state: 'superseded' }, { tone: 'neutral' }],
    [{ attribution: 'ai' }, { attribution: { known: 'ai' } }],
    [{ attribution: 'new' }, { attribution: { text: 'new' } }],
    [
      { files: { total: 3, paths: ['a', 'b', 'c'] } },
      { files: { paths: ['a', 'b', 'c'], more: 0 } },
    ],
    [
      {
        files: {
          total: 40,
          paths: Array.from({ length: 20 }, (_, i) => `${i}`),
        },
      },
      { files: { more: 30 } },
    ],
    [{}, { whyNot: undefined }],
    [
      { permits: { approve: no('you may not'), refuse: no('you may not') } },
      { whyNot: 'You may not' },
    ],
  ] as const)('%j becomes %j', (over, expected) => {
    expect(presentApproval(approvalRequest(over))).toMatchObject(expected);
  });
});
