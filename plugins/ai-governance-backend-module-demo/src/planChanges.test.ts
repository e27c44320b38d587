import { readSarif } from '@ai-enablement/governance-core';
import { MEMBERS, REPOSITORIES } from './organisation';
import { planChanges, type PlannedChange } from './planChanges';

const now = new Date('2026-03-18T12:34:56Z');
const changes = planChanges({ seed: 'acme', now });
const DAY_MS = 24 * 60 * 60 * 1_000;

const withoutInstants = (planned: readonly PlannedChange[]) =>
  planned
    .map(({ change: { occurredAt, reviews, ...change }, reports }) => ({
      ...change,
      reviewers: reviews?.map(({ reviewer, sha, state }) => [
        reviewer,
        sha,
        state,
      ]),
      reports,
    }))
    .sort((a, b) => (a.idempotencyKey < b.idempotencyKey ? -1 : 1));

const share = (count: number) => count / changes.length;
const attributions = (wanted: string) =>
  changes.filter(({ change }) =>
    change.commits.every(({ attribution }) => attribution === wanted),
  ).length;

describe('G the history of the demonstration is the same for the same seed', () => {
  it('to the byte, at the same instant', () => {
    expect(planChanges({ seed: 'acme', now })).toEqual(changes);
  });

  it('but for the instants, on another day', () => {
    const later = planChanges({
      seed: 'acme',
      now: new Date('2026-04-02T07:00:00Z'),
    });
    expect(withoutInstants(later)).toEqual(withoutInstants(changes));
  });

  it('and another one for another seed', () => {
    const [other] = planChanges({ seed: 'other', now });
    expect(changes.map(({ change }) => change.headSha)).not.toContain(
      other?.change.headSha,
    );
  });

  it('has a key and a head of its own for every change', () => {
    const keys = changes.map(({ change }) => change.idempotencyKey);
    const heads = changes.map(({ change }) => change.headSha);
    expect(new Set(keys).size).toBe(changes.length);
    expect(new Set(heads).size).toBe(changes.length);
  });
});

describe('R23 the history has changes that wait for manual approval', () => {
  it('of the last days, with an assistant, ready but for that', () => {
    const waiting = changes.filter(
      ({ change: { repository, pullRequest = 0 } }) =>
        repository === 'github.com/acme/payment-page' && pullRequest > 960,
    );
    expect(waiting).toHaveLength(2);
    for (const { change, reports } of waiting) {
      expect(Date.parse(change.occurredAt)).toBeGreaterThan(
        now.getTime() - 7 * DAY_MS,
      );
      expect(change.commits.map(({ attribution }) => attribution)).toContain(
        'mixed',
      );
      expect(change.reviews).not.toEqual([]);
      expect(reports).not.toEqual([]);
      expect(change.approvals).toBeUndefined();
    }
  });
});

describe('G the history is plausible', () => {
  it('has about 250 changes or a few more', () => {
    expect(changes.length).toBeGreaterThanOrEqual(250);
    expect(changes.length).toBeLessThanOrEqual(320);
  });

  it.each([
    '2026-03-18T00:00:00Z',
    '2026-03-18T23:59:59Z',
    '2026-03-16T06:00:00Z',
  ])('lies in the 90 days before %s, oldest first', instant => {
    const end = Date.parse(instant);
    const instants = planChanges({ seed: 'acme', now: new Date(end) }).map(
      ({ change }) => Date.parse(change.occurredAt),
    );
    expect(Math.max(...instants)).toBeLessThan(end);
    expect(Math.min(...instants)).toBeGreaterThan(end - 90 * DAY_MS);
    expect([...instants].sort((a, b) => a - b)).toEqual(instants);
  });

  it.each`
    attribution  | least   | most
    ${'human'}   | ${0.3}  | ${0.65}
    ${'mixed'}   | ${0.2}  | ${0.5}
    ${'ai'}      | ${0.01} | ${0.12}
    ${'unknown'} | ${0.05} | ${0.3}
  `(
    'is $attribution in $least to $most of the changes',
    ({ attribution, least, most }) => {
      expect(share(attributions(attribution))).toBeGreaterThan(least);
      expect(share(attributions(attribution))).toBeLessThan(most);
    },
  );

  it('uses several assistants', () => {
    const tools = changes.flatMap(({ change }) =>
      change.commits.flatMap(({ uses }) => uses.map(({ tool }) => tool)),
    );
    expect([...new Set(tools)].sort()).toEqual([
      'claude-code',
      'continue',
      'copilot',
      'cursor',
      'unidentified',
    ]);
  });

  it('takes every change of a repository from people of its team', () => {
    const strangers = changes.filter(({ change }) => {
      const { team } =
        REPOSITORIES.find(
          ({ repository }) => repository === change.repository,
        ) ?? {};
      const mails = team && MEMBERS[team].map(name => `${name}@example.com`);
      return !change.commits.every(({ authors }) =>
        authors.every(({ email }) => email && mails?.includes(email)),
      );
    });
    expect(strangers).toEqual([]);
  });

  it('attributes nothing by itself: every attribution has evidence', () => {
    const bare = changes.flatMap(({ change }) =>
      change.commits.filter(
        ({ attribution, evidence }) =>
          (attribution === 'unknown') !== (evidence.length === 0),
      ),
    );
    expect(bare).toEqual([]);
  });

  it.each`
    gap                              | isSo
    ${'no review at all'}            | ${({ change }: PlannedChange) => change.reviews?.length === 0}
    ${'a review of an older commit'} | ${({ change }: PlannedChange) => change.reviews?.some(({ sha }) => sha !== change.headSha)}
    ${'no scan'}                     | ${({ reports }: PlannedChange) => reports.length === 0}
    ${'a scan that broke off'}       | ${({ reports }: PlannedChange) => reports.some(report => report.includes('"executionSuccessful":false'))}
    ${'no gap'}                      | ${({ change, reports }: PlannedChange) => change.reviews?.some(({ sha }) => sha === change.headSha) && reports.length === 1}
  `('has changes with $gap', ({ isSo }) => {
    expect(changes.filter(isSo).length).toBeGreaterThan(3);
  });
});

describe('R06 the reports are SARIF as scanners write it', () => {
  const runs = changes.flatMap(({ change, reports }) =>
    reports.map(report => ({ change, sarif: readSarif(report) })),
  );

  it('can all be read, and name the head commit', () => {
    const wrong = runs.filter(
      ({ change, sarif }) =>
        !sarif.ok ||
        sarif.value.some(
          ({ revisionIds }) => revisionIds[0] !== change.headSha,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('come from four scanners, mostly without findings', () => {
    const read = runs.flatMap(({ sarif }) => (sarif.ok ? sarif.value : []));
    expect([...new Set(read.map(({ tool }) => tool))].sort()).toEqual([
      'CodeQL',
      'Semgrep OSS',
      'Trivy',
      'gitleaks',
    ]);
    const serious = read.filter(
      ({ findings }) => findings.high + findings.critical > 0,
    );
    expect(serious.length).toBeGreaterThan(2);
    expect(serious.length / read.length).toBeLessThan(0.05);
  });
});
