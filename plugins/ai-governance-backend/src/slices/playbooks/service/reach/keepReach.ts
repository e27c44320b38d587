import type { ReachDeps } from './reachDeps';

const DAY_MS = 86_400_000;

/** Notes since when people are known, and forgets what is older than it is kept. Fails with `policy.notReady`. */
export async function keepReach({
  policy,
  ambient,
  config,
  unitOfWork,
  reachStore,
}: ReachDeps): Promise<void> {
  const { retentionDays, minimumPeople, ratings } = config.reach;
  const now = ambient.now();
  const { people } = await policy.directory.read();
  const before = new Date(Date.parse(now) - retentionDays * DAY_MS);
  await unitOfWork.run(async transaction => {
    await reachStore.notePeople(
      transaction,
      people.map(({ personId }) => personId),
      now.slice(0, 10),
    );
    await reachStore.forgetBefore(transaction, before.toISOString(), {
      now,
      minimum: minimumPeople,
    });
    if (ratings !== 'named') await reachStore.forgetNames(transaction);
  });
}
