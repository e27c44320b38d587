import type { ChangedItems } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { readChange } from './readChange';
import { readIssue } from './readIssue';
import { readRequired } from './required';
import { isHidden, type Reading } from './reading';
import { itemsSince } from './itemsSince';
import { pullsSince } from './pullsSince';
import type { LooseIssue } from './shapes';

/** Collects pull requests and issues that changed, oldest change first; the place is noted after every few. */
export async function collectItems(reading: Reading): Promise<void> {
  const { desk, repositoryId } = reading;
  const requiredAt = await readRequired(reading);
  const name = `${repositoryId} items`;
  const since = (await desk.cursor(name)) ?? reading.since;
  for await (const { items, until } of listed(reading, since)) {
    const isChange = (item: LooseIssue) => item.pull_request !== undefined;
    await desk.hand({
      kind: 'change',
      records: changes(items.filter(isChange), reading, requiredAt),
    });
    await desk.hand({
      kind: 'issue',
      records: issues(
        items.filter(item => !isChange(item)),
        reading,
      ),
      cursor: { name, value: until },
    });
  }
}

async function* listed(
  { repository }: Reading,
  since: string,
): AsyncGenerator<ChangedItems<LooseIssue>> {
  try {
    yield* itemsSince(repository, since);
  } catch (error) {
    if (!isHidden(error)) throw error;
    yield* pullsSince(repository, since);
  }
}

async function* changes(
  items: readonly LooseIssue[],
  { repository, repositoryId, desk }: Reading,
  requiredAt: Awaited<ReturnType<typeof readRequired>>,
): AsyncGenerator<object> {
  for (const { number } of items) {
    const change = await readChange(number, {
      repository,
      repositoryId,
      namesPeople: desk.mayNamePeople,
      requiredAt,
    });
    if (change) yield change;
  }
}

async function* issues(
  items: readonly LooseIssue[],
  { repository, repositoryId, settings }: Reading,
): AsyncGenerator<object> {
  for (const issue of items)
    yield await readIssue(issue, { repository, repositoryId, settings });
}
