import type { HostSubject } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { pullOf, setUp } from './__testUtils__/setUp';

const PROTECTION = 'protection default';

async function collect(subjects: AsyncIterable<HostSubject>) {
  const lines: string[] = [];
  for await (const { repository, kind, key } of subjects)
    lines.push(`${repository.replace('github.com/', '')} ${kind} ${key}`);
  return lines;
}

describe('C B1 what no event told is found by looking', () => {
  it('open pull requests that changed since, of all repositories', async () => {
    const { standIn, shop, host, signal } = await setUp();
    standIn.world.addRepository('Acme/Cart');
    for (const [number, day] of [
      [1, 28],
      [2, 29],
      [3, 30],
    ] as const)
      shop.pulls.set(
        number,
        pullOf({ number, updatedAt: `2027-01-${day}T00:00:00Z` }),
      );
    shop.pulls.set(4, pullOf({ number: 4, state: 'closed' }));
    expect(
      await collect(host.changedSince('2027-01-29T00:00:00Z', signal)),
    ).toEqual([
      `acme/shop ${PROTECTION}`,
      'acme/shop change 7',
      'acme/shop change 3',
      'acme/shop change 2',
      `acme/cart ${PROTECTION}`,
    ]);
    await standIn.close();
  });

  it('not further than needed', async () => {
    const { standIn, shop, host, signal } = await setUp({
      repositories: ['acme/shop'],
    });
    for (let number = 1; number <= 350; number += 1)
      shop.pulls.set(
        number,
        pullOf({ number, updatedAt: '2026-01-01T00:00:00Z' }),
      );
    shop.pulls.set(400, pullOf({ number: 400 }));
    const found = await collect(
      host.changedSince('2027-01-29T00:00:00Z', signal),
    );
    expect([found.length, standIn.requests.length]).toEqual([2, 1]);
    await standIn.close();
  });

  it('one repository that is gone does not hide the others', async () => {
    const { standIn, host, signal } = await setUp({
      repositories: ['acme/gone', 'acme/shop'],
    });
    expect(
      await collect(host.changedSince('2027-01-29T00:00:00Z', signal)),
    ).toContain('acme/shop change 7');
    await standIn.close();
  });

  it('a limit stops it', async () => {
    const { standIn, host, signal } = await setUp();
    standIn.faults.plan({
      on: /pulls/,
      fault: { kind: 'tooMany', retryAfter: 5 },
    });
    await expect(
      collect(host.changedSince('2027-01-29T00:00:00Z', signal)),
    ).rejects.toMatchObject({ name: 'HostBusyError' });
    await standIn.close();
  });
});
