import type {
  BreakGlass,
  EntityPolicy,
  GovernanceClient,
  Waiver,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { presentBreakGlass } from './breakGlass';
import { ofUse, ofWaiver, type ExceptionView } from './exceptions';
import { presentWaiver } from './waivers';

/** One page of what is over. */
export interface PastPage {
  readonly waivers: readonly Waiver[];
  readonly breakGlass: readonly BreakGlass[];
  readonly nextCursor?: string;
}

/** What the past is asked for. */
export interface PastOf {
  readonly entityRef: string;
  /** Absent for an entity without one. */
  readonly repository?: string;
}

type Lists = 'ofEntity' | 'ofRepository' | 'breakGlass';
/** Where each list goes on; one that has ended is left out. */
type Cursors = Partial<Record<Lists, string>>;

const PAGE_SIZE = 20;
const NOTHING = { items: [], nextCursor: undefined };

/**
 * Reads waivers whose scope names the entity or its repository, and break-glass in the repository, each newest first, side by
 * side; the cursor holds those of the lists that go on.
 */
export async function readPast(
  client: GovernanceClient,
  { entityRef, repository }: PastOf,
  page: {
    readonly cursor: string | undefined;
    readonly signal: AbortSignal;
  },
): Promise<PastPage> {
  const cursors: Cursors | undefined =
    page.cursor === undefined ? undefined : JSON.parse(page.cursor);
  const { signal } = page;
  const asks = (list: Lists) =>
    cursors === undefined || cursors[list] !== undefined;
  const from = (list: Lists) => ({ limit: PAGE_SIZE, cursor: cursors?.[list] });
  const [ofEntity, ofRepository, breakGlass] = await Promise.all([
    asks('ofEntity')
      ? client.listWaivers({ entityRef, ...from('ofEntity') }, { signal })
      : NOTHING,
    repository !== undefined && asks('ofRepository')
      ? client.listWaivers({ repository, ...from('ofRepository') }, { signal })
      : NOTHING,
    repository !== undefined && asks('breakGlass')
      ? client.listBreakGlass(
          { repository, review: 'done', ...from('breakGlass') },
          { signal },
        )
      : NOTHING,
  ]);
  return {
    waivers: [...ofEntity.items, ...ofRepository.items],
    breakGlass: breakGlass.items,
    nextCursor: cursorOf({
      ofEntity: ofEntity.nextCursor,
      ofRepository: ofRepository.nextCursor,
      breakGlass: breakGlass.nextCursor,
    }),
  };
}

/** The cursors of lists that go on, as one; `undefined` when all have ended. */
function cursorOf(cursors: Cursors): string | undefined {
  const text = JSON.stringify(cursors);
  return text === '{}' ? undefined : text;
}

const OVER: readonly Waiver['status'][] = ['expired', 'refused', 'revoked'];

/** Everything on the pages that is over, each once, latest begun first. */
export function presentPast(
  pages: readonly PastPage[],
  rules: EntityPolicy['rules'],
): readonly ExceptionView[] {
  const waivers = pages
    .flatMap(page => page.waivers)
    .filter(({ status }) => OVER.includes(status))
    .map(waiver => ({
      begun: waiver.requestedAt,
      item: ofWaiver(presentWaiver(waiver, rules)),
    }));
  const uses = pages
    .flatMap(page => page.breakGlass)
    .filter(({ isActive, reviewState }) => !isActive && reviewState === 'done')
    .map(use => ({ begun: use.usedAt, item: ofUse(presentBreakGlass(use)) }));
  const seen = new Map(
    [...waivers, ...uses].map(entry => [entry.item.id, entry]),
  );
  return [...seen.values()]
    .sort((a, b) => Date.parse(b.begun) - Date.parse(a.begun))
    .map(({ item }) => item);
}
