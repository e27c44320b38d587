import fc from 'fast-check';
import { sarif } from '../../../../__testUtils__/changes';
import type { Checkout } from './checkout';

/** Taken apart, so that no scanner takes this file for a leak. */
const CREDENTIAL = `token = "ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}"\n`;
const ADA = 'Ada <ada@example.com>';
/** Agents whose commits the host records: no person is named, so that nothing rests on who people are. */
const COPILOT = 'Copilot <198982749+Copilot@users.noreply.github.com>';
const CLAUDE = 'Claude <noreply@anthropic.com>';

/** Changes that differ in what git holds and in what is reported beside it; an absent key is not reported. */
export const drawnChanges = fc.sample(
  fc.record(
    {
      files: fc.uniqueArray(
        fc.constantFrom('src/a.ts', 'src/auth/b.ts', 'infra/c.tf', 'd.md'),
        { minLength: 1 },
      ),
      trailer: fc.constantFrom(
        'Assisted-by: GitHub Copilot',
        'Assisted-by: none',
        'Co-Authored-By: Claude <noreply@anthropic.com>',
        '',
      ),
      author: fc.constantFrom(COPILOT, CLAUDE, ADA),
      leaks: fc.boolean(),
      scan: fc.constantFrom('clean', 'high'),
      reviews: fc.constantFrom('none', 'refusing', 'approving'),
      check: fc.constantFrom('success', 'failure'),
    },
    { requiredKeys: ['files', 'trailer', 'author', 'leaks'] },
  ),
  { numRuns: 14, seed: 11 },
);

/** One of them. */
export type DrawnChange = (typeof drawnChanges)[number];

const HIGH = {
  ruleId: 'sql',
  level: 'error',
  message: { text: 'a query is put together from text' },
};

/** That nobody approved by hand is known: approvals are given in the portal, and a bundle has none. */
const attestation = ({ reviews, check }: DrawnChange, sha: string) => ({
  schema: 'ai-governance/attest@1',
  approvals: [],
  ...(reviews && {
    reviews:
      reviews === 'none'
        ? []
        : [
            {
              reviewer: { email: 'ben@example.com' },
              state: reviews === 'approving' ? 'approved' : 'changesRequested',
              sha,
              submittedAt: '2026-03-02T11:00:00Z',
            },
          ],
  }),
  ...(check && { checks: [{ name: 'build', sha, conclusion: check }] }),
});

/** A drawn change in a checkout, with what is reported beside it as options of `check`. */
export function prepareChange(
  checkout: Checkout,
  drawn: DrawnChange,
  number: number,
): { readonly headSha: string; readonly options: readonly string[] } {
  const { files, trailer, author, leaks, scan } = drawn;
  const text = (index: number) =>
    leaks && index === 0 ? CREDENTIAL : `text of change ${number}\n`;
  const headSha = checkout.change({
    branch: `change-${number}`,
    files: Object.fromEntries(files.map((path, i) => [path, text(i)])),
    message: `change ${number}\n\n${trailer}\n`,
    author,
    committer: author === ADA ? ADA : 'GitHub <noreply@github.com>',
  });
  const report = sarif({ results: scan === 'high' ? [HIGH] : [] });
  const attest = checkout.put('attest.json', attestation(drawn, headSha));
  return {
    headSha,
    options: [
      '--base=main',
      `--head=${headSha}`,
      `--pull-request=${number}`,
      ...(scan ? [`--sarif=${checkout.put('scan.sarif', report)}`] : []),
      `--attest=${attest}`,
    ],
  };
}

/** Whether an answer rests on who somebody is. Only the portal knows: pseudonyms are keyed there, and a bundle has no people. */
export const namesPeople = ({
  author,
  reviews = 'none',
}: DrawnChange): boolean => author === ADA || reviews !== 'none';
