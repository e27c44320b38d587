import { type PlaybookPage, readPlaybookPage } from '../playbookPage';
import type { Reader } from '../reader';
import { personOf } from './person';
import type { ReachDeps } from './reachDeps';

/** One playbook, opened by its reader: a person's read is noted once a day. Fails like `readPlaybookPage`. */
export async function openPage(
  deps: ReachDeps,
  reader: Reader,
  name: string,
): Promise<PlaybookPage> {
  const page = await readPlaybookPage(deps, reader, name);
  if (!deps.config.reach.reads || reader.actor.kind !== 'user') return page;
  const { version } = page.playbook.current;
  const on = deps.ambient.now().slice(0, 10);
  const person = await personOf(deps, reader);
  await deps.unitOfWork.run(transaction =>
    deps.reachStore.noteRead(transaction, { person, name, version, on }),
  );
  return page;
}
