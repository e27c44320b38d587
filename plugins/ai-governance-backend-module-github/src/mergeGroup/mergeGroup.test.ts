import type { Outcome } from '@ai-enablement/governance-core';
import { FakeDesk } from '../__testUtils__/FakeDesk';
import { publication } from '../__testUtils__/publication';
import { pullOf, setUp, sha } from '../__testUtils__/setUp';

const GROUP = {
  repository: 'github.com/acme/shop',
  kind: 'mergeGroup',
  key: sha(900),
} as const;

/** Pull requests 7, 8 and 9 stand in the queue in this order. */
async function queue(decided: Readonly<Record<number, Outcome | undefined>>) {
  const setup = await setUp();
  const desk = new FakeDesk();
  const { shop } = setup;
  const ref = (number: number, builtOn: string) =>
    `refs/heads/gh-readonly-queue/release/1.x/pr-${number}-${builtOn}`;
  shop.refs.set(ref(7, sha(1)), sha(700));
  shop.refs.set(ref(8, sha(700)), sha(800));
  shop.refs.set(ref(9, sha(800)), sha(900));
  shop.refs.set('refs/heads/pr-9', sha(900));
  shop.otherCommits.add(sha(900));
  shop.otherCommits.add(sha(800));
  for (const number of [7, 8, 9]) {
    const [commit] = pullOf().commits;
    if (!commit) throw new Error('expected a commit');
    const headSha = sha(number);
    shop.pulls.set(
      number,
      pullOf({ number, commits: [{ ...commit, sha: headSha }] }),
    );
    const outcome = decided[number];
    if (outcome)
      desk.current.set(
        headSha,
        publication({ decisionId: `d${number}`, headSha }, { outcome }),
      );
  }
  const refresh = (key = sha(900)) =>
    setup.host.refresh({ ...GROUP, key }, desk, setup.signal);
  return { ...setup, desk, refresh };
}

describe('C B1 the commit of a merge queue shows the conjunction of its changes', () => {
  it.each`
    seven        | eight        | nine         | conclusion   | status           | title                                  | again
    ${'pass'}    | ${'pass'}    | ${'pass'}    | ${'success'} | ${'completed'}   | ${'passed · 3 changes'}                | ${undefined}
    ${'pass'}    | ${'hold'}    | ${'pass'}    | ${'failure'} | ${'completed'}   | ${'held · 3 changes'}                  | ${undefined}
    ${'deny'}    | ${'hold'}    | ${'pass'}    | ${'failure'} | ${'completed'}   | ${'denied · 3 changes'}                | ${undefined}
    ${'hold'}    | ${undefined} | ${'pass'}    | ${'failure'} | ${'completed'}   | ${'held · 3 changes'}                  | ${undefined}
    ${undefined} | ${'pass'}    | ${'pass'}    | ${null}      | ${'in_progress'} | ${'waiting for decisions · 3 changes'} | ${30}
    ${'pass'}    | ${'pass'}    | ${undefined} | ${null}      | ${'in_progress'} | ${'waiting for decisions · 3 changes'} | ${30}
  `(
    '$seven, $eight and $nine',
    async ({ seven, eight, nine, conclusion, status, title, again }) => {
      const { standIn, shop, refresh } = await queue({
        7: seven,
        8: eight,
        9: nine,
      });
      expect(await refresh()).toEqual(
        again === undefined ? {} : { againAfterSeconds: again },
      );
      expect(shop.checkRuns).toMatchObject([
        {
          head_sha: sha(900),
          name: 'ai-governance',
          conclusion,
          status,
          title,
        },
      ]);
      await standIn.close();
    },
  );

  it('what comes behind it in the queue does not count', async () => {
    const { standIn, shop, refresh } = await queue({
      7: 'pass',
      8: 'pass',
      9: 'deny',
    });
    await refresh(sha(800));
    expect(shop.checkRuns).toMatchObject([
      { head_sha: sha(800), title: 'passed · 2 changes' },
    ]);
    await standIn.close();
  });

  it('the run that waited ends when the decision is there', async () => {
    const { standIn, shop, desk, refresh } = await queue({
      7: 'pass',
      8: 'pass',
    });
    await refresh();
    await refresh();
    desk.current.set(
      sha(9),
      publication({ decisionId: 'd9', headSha: sha(9) }),
    );
    expect(await refresh()).toEqual({});
    expect(shop.checkRuns).toMatchObject([{ conclusion: 'success' }]);
    expect(
      standIn.requests.filter(line => /^(POST|PATCH)/.test(line)),
    ).toHaveLength(2);
    await standIn.close();
  });

  it('one that is no longer in a queue is gone', async () => {
    const { standIn, refresh } = await queue({});
    await expect(refresh(sha(5))).rejects.toMatchObject({
      name: 'HostGoneError',
    });
    await standIn.close();
  });
});
