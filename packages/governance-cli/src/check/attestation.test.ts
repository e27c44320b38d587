import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testIo } from '../__testUtils__/testIo';
import { readAttestation } from './attestation';

const sha = 'a'.repeat(40);
const review = {
  reviewer: { login: 'dana' },
  state: 'approved',
  sha,
  submittedAt: '2026-03-02T10:00:00Z',
};

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'attest-'));
});
afterAll(() => rm(cwd, { recursive: true }));

async function read(content: unknown) {
  await writeFile(
    join(cwd, 'attest.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return readAttestation('attest.json', testIo({ cwd }));
}

describe('E: reviews and checks come from a documented file', () => {
  it.each([
    ['no review reported', {}, {}],
    ['reported that there is none', { reviews: [] }, { reviews: [] }],
    ['a review', { reviews: [review] }, { reviews: [review] }],
    [
      'an offset instead of UTC',
      { reviews: [{ ...review, submittedAt: '2026-03-02T12:00:00+02:00' }] },
      {
        reviews: [
          expect.objectContaining({ submittedAt: '2026-03-02T12:00:00+02:00' }),
        ],
      },
    ],
    [
      'a manual approval',
      {
        approvals: [
          {
            approver: { login: 'sana' },
            state: 'approved',
            sha,
            submittedAt: '2026-03-02T10:00:00Z',
          },
        ],
      },
      { approvals: [expect.objectContaining({ state: 'approved' })] },
    ],
    [
      'a check',
      { checks: [{ name: 'lint', sha, conclusion: 'success' }] },
      { checks: [{ name: 'lint', sha, conclusion: 'success' }] },
    ],
    [
      'who set the agent to work',
      { initiator: { email: 'lee@example.com' } },
      { initiator: { email: 'lee@example.com' } },
    ],
  ])('%s', async (_, content, expected) => {
    await expect(
      read({ schema: 'ai-governance/attest@1', ...content }),
    ).resolves.toEqual(expected);
  });

  it('names everything that is wrong at once', async () => {
    const failure = read({
      schema: 'ai-governance/attest@2',
      reviews: [
        { ...review, state: 'approve' },
        { ...review, reviewer: {} },
      ],
      checks: [{ name: 'lint', sha: 'abc', conclusion: 'success', url: 'x' }],
    });
    await expect(failure).rejects.toMatchObject({
      exitCode: 2,
      code: 'cli.invalidAttestation',
      issues: [
        { path: 'schema' },
        { path: 'reviews[0].state' },
        {
          path: 'reviews[1].reviewer',
          message: 'expected `login`, `email` or both',
        },
        {
          path: 'checks[0].sha',
          message: expect.stringContaining('full commit id'),
        },
        { path: 'checks[0]', message: expect.stringContaining('`url`') },
      ],
    });
  });

  it.each([
    ['a file that is not JSON', 'reviews: []', 'is not JSON'],
    ['a file that is empty', '', 'is not JSON'],
    ['a list', [], 'is not an attestation'],
  ])('%s', async (_, content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });

  it('a file that is not there', async () => {
    await expect(
      readAttestation('none.json', testIo({ cwd })),
    ).rejects.toMatchObject({
      exitCode: 2,
      message: 'cannot read the attestation `none.json`',
      hint: expect.stringContaining('--attest'),
    });
  });
});
