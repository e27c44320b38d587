import type { Assistant, Policy } from '../types';
import type { Making, Place, World } from './world';

/** What Cedar is asked; one call for every entity with every assistant. */
export interface CedarCall {
  readonly principal: CedarId;
  readonly action: CedarId;
  readonly resource: CedarId;
  readonly context: Readonly<Record<string, CedarValue>>;
  readonly entities: readonly {
    readonly uid: CedarId;
    readonly attrs: Readonly<Record<string, CedarValue>>;
    readonly parents: readonly CedarId[];
  }[];
}

interface CedarId {
  readonly type: string;
  readonly id: string;
}

type CedarValue = string | number | boolean | readonly string[];

interface Use {
  readonly tool?: string;
  readonly kind: 'identified' | 'unidentified' | 'unknown' | 'none';
  readonly model?: Making['model'];
  readonly surface?: string;
}

type Attributes = Readonly<Record<string, CedarValue>>;

const AI: readonly string[] = ['ai', 'mixed'];

/** A world as Cedar is asked about it: worked out anew from the documented rules, with nothing of the engine. */
export function toCedarCalls(
  world: World,
  policy: Policy,
): readonly CedarCall[] {
  const attribution = attributionOf(world);
  return world.places.flatMap(place =>
    usesOf(world).map(use =>
      call({
        principal: principalOf(use, policy),
        resource: resourceOf(place, policy),
        context: {
          attribution,
          areas: world.areas,
          hasProblem: world.hasProblem,
          modelApproved: isModelApproved(use, policy),
          ...(use.surface === undefined ? {} : { surface: use.surface }),
          ...(use.model === undefined ? {} : { model: use.model[1] }),
        },
      }),
    ),
  );
}

function call({
  principal,
  resource,
  context,
}: {
  readonly principal: Attributes;
  readonly resource: Attributes;
  readonly context: Attributes;
}): CedarCall {
  const assistant = { type: 'Assistant', id: String(principal.id) };
  const place = { type: 'Place', id: String(resource.ref) };
  return {
    principal: assistant,
    action: { type: 'Action', id: 'use' },
    resource: place,
    context,
    entities: [
      { uid: assistant, attrs: principal, parents: [] },
      { uid: place, attrs: resource, parents: [] },
    ],
  };
}

function attributionOf(world: World): string {
  if (world.kind === 'use') return world.tool === 'none' ? 'human' : 'ai';
  const all = new Set(world.makings.map(({ attribution }) => attribution));
  if (all.has('mixed') || (all.has('ai') && all.size > 1)) return 'mixed';
  return all.size === 1 ? ([...all][0] ?? 'unknown') : 'unknown';
}

function usesOf(world: World): readonly Use[] {
  if (world.kind === 'use') {
    const { tool, model, surface } = world;
    if (tool === 'none') return [{ kind: 'none' }];
    const kind = tool === 'unidentified' ? 'unidentified' : 'identified';
    return [{ kind, tool, model, surface }];
  }
  const named = world.makings.filter(({ tool }) => tool !== undefined);
  if (named.length > 0)
    return named.map(({ tool, model, isReview }) => ({
      kind: 'identified',
      tool,
      model,
      surface: isReview ? 'review' : undefined,
    }));
  const attribution = attributionOf(world);
  if (AI.includes(attribution))
    return [{ kind: 'unidentified', tool: 'unidentified' }];
  return [{ kind: attribution === 'human' ? 'none' : 'unknown' }];
}

const assistantOf = ({ tool }: Use, policy: Policy): Assistant | undefined =>
  policy.assistants.find(({ id }) => id === tool);

function principalOf(use: Use, policy: Policy): Attributes {
  const { kind, tool = '' } = use;
  if (kind === 'none' || kind === 'unknown')
    return { id: '', kind, external: false, approved: false };
  if (kind === 'unidentified')
    return { id: tool, kind, ...policy.defaults.unidentifiedAssistant };
  const listed = assistantOf(use, policy);
  if (!listed) return { id: tool, kind, external: true, approved: false };
  const { vendor, external, retentionDays, surfaces } = listed;
  const isSurfaceFine =
    use.surface === undefined ||
    surfaces === undefined ||
    surfaces.some(surface => surface === use.surface);
  return {
    id: tool,
    kind,
    vendor,
    external,
    approved: listed.approved && isSurfaceFine && isModelApproved(use, policy),
    ...(retentionDays === undefined ? {} : { retentionDays }),
  };
}

function isModelApproved(use: Use, policy: Policy): boolean {
  const { model } = use;
  if (model === undefined) return true;
  const fits = (globs: readonly string[]): boolean =>
    globs.some(glob =>
      new RegExp(`^${glob.replaceAll('*', '.*')}$`).test(model[1]),
    );
  const own = assistantOf(use, policy)?.models;
  return fits(policy.sources.models) && (own === undefined || fits(own));
}

function resourceOf(place: Place, { tiers }: Policy): Attributes {
  const order = tiers.map(({ id }) => id);
  const ranks = place.tiers.map(tier => order.indexOf(tier));
  const classified = ranks.length > 0 && Math.min(...ranks) >= 0;
  const rank = classified ? Math.max(...ranks) : order.length - 1;
  return {
    ref: place.ref,
    repository: place.repository,
    tier: order[rank] ?? '',
    rank,
    classified,
    critical: place.isCritical,
    stage: place.stage,
    owners: place.owner === undefined ? [] : [place.owner],
  };
}
