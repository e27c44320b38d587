import { HostBusyError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { configuredSources, deskFor, type TurnDeps } from './deskFor';
import { explainFailure } from './explainFailure';

const TOLD_AT_ONCE = 50;

/**
 * Reads changes again that hosts told of. A host that asks to wait is asked again with the next round; what cannot be read
 * otherwise holds nothing up, since the next turn of its source finds it.
 */
export async function readToldChanges(
  deps: TurnDeps,
  signal: AbortSignal,
): Promise<void> {
  const marks = await deps.work.told(TOLD_AT_ONCE, deps.ambient.now());
  const sources = configuredSources(deps).filter(({ refresh }) => refresh);
  for (const mark of marks) {
    if (signal.aborted) return;
    const { repository, number } = mark;
    try {
      for (const source of sources)
        await source.refresh?.(deskFor(deps, source, signal), {
          repository,
          number,
        });
    } catch (error) {
      if (signal.aborted) return;
      deps.logger.warn(
        `change ${number} of \`${repository}\` could not be read again: ${explainFailure(error)}`,
      );
      if (error instanceof HostBusyError) return;
    }
    await deps.unitOfWork.run(transaction =>
      deps.sourceStore.told(transaction, [mark]),
    );
  }
}
