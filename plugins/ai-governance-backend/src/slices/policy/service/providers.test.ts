import { submittedFacts } from './providers';
import type { Change } from './submission';

const sha = 'a'.repeat(40);
const change: Change = {
  phase: 'merge',
  repository: 'github.com/acme/checkout',
  baseSha: 'b'.repeat(40),
  headSha: sha,
  files: [],
  commits: [],
};
const at = '2026-03-02T10:00:00Z';
const people = {
  facts: [],
  idOf: ({ login }: { readonly login?: string }) =>
    login === 'sana' ? 'p-sana' : undefined,
};

const submitted = (given: Partial<Change>) =>
  submittedFacts(
    { ...change, ...given },
    { people, trust: 'attested' },
  ).provide({
    subject: {
      ...change,
      kind: 'change',
      trust: 'attested',
      commits: [],
      initiator: undefined,
    },
  });

describe('R15 R23 what whoever asks reports', () => {
  it('is absent when not reported, and empty when reported as none', async () => {
    await expect(submitted({})).resolves.toEqual({});
    await expect(submitted({ reviews: [], approvals: [] })).resolves.toEqual({
      reviews: [],
      approvals: [],
    });
  });

  it.each([
    ['a known person', { login: 'sana' }, 'p-sana'],
    ['somebody without any name', {}, 'unidentified'],
  ])('names people by pseudonym: %s', async (_name, person, id) => {
    const facts = await submitted({
      reviews: [{ reviewer: person, state: 'approved', sha, submittedAt: at }],
      approvals: [{ approver: person, state: 'refused', sha, submittedAt: at }],
    });
    expect(facts).toMatchObject({
      reviews: [
        { reviewer: id, state: 'approved', trust: 'attested', sha, at },
      ],
      approvals: [
        { approver: id, state: 'refused', trust: 'attested', sha, at },
      ],
    });
  });
});
