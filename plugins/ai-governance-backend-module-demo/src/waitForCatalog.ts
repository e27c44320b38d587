import { CATALOG_REFS, CLASSIFIED_REFS } from './organisation';
import type { Portal } from './Portal';

/** How to wait; instants and pauses are the caller's, so that tests need no time. */
export interface Patience {
  /** Resolves after so many seconds; rejects when the backend is shutting down. */
  pause(seconds: number): Promise<void>;
  /** Seconds between two looks. */
  readonly everySeconds: number;
  /** Seconds after which the wait is given up. */
  readonly atMostSeconds: number;
  /** Seconds in which AI governance reads the catalog anew. */
  readonly refreshSeconds: number;
}

const NAMED = 5;

/**
 * Waits until the catalog holds the whole demonstration and AI governance has read it. Decisions made earlier would see half
 * of it, and they are not made again. Rejects when it takes too long, with what is missing.
 */
export async function waitForCatalog(
  portal: Pick<Portal, 'missingFromCatalog' | 'withoutTier'>,
  patience: Patience,
): Promise<void> {
  await until(() => portal.missingFromCatalog(CATALOG_REFS), {
    patience,
    hint: 'the catalog does not have all of the demonstration; add the files of `examples/` to `catalog.locations`',
  });
  // What was read before the last entity came is incomplete in ways that cannot be seen from outside, such as people.
  await patience.pause(patience.refreshSeconds);
  await until(() => portal.withoutTier(CLASSIFIED_REFS), {
    patience,
    hint: 'AI governance knows no tier for some components of the demonstration',
  });
}

async function until(
  look: () => Promise<readonly string[]>,
  { patience, hint }: { readonly patience: Patience; readonly hint: string },
): Promise<void> {
  const { everySeconds, atMostSeconds } = patience;
  for (let waited = 0; ; waited += everySeconds) {
    const missing = await look();
    if (missing.length === 0) return;
    if (waited >= atMostSeconds) {
      const named = missing.slice(0, NAMED).map(ref => `\`${ref}\``);
      throw new Error(
        `${hint}; after ${atMostSeconds} s missing: ${named.join(', ')}${missing.length > NAMED ? ` and ${missing.length - NAMED} more` : ''}`,
      );
    }
    await patience.pause(everySeconds);
  }
}
