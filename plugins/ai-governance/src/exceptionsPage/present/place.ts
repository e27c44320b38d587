/** What a scope can name. */
export const PLACE_KINDS = ['entity', 'repository', 'system', 'group'] as const;
/** One of them. */
export type WaivedPlaceKind = (typeof PLACE_KINDS)[number];

/** What the scope of a strengthening can name. */
export const STRICTER_PLACE_KINDS = [
  'entity',
  'repository',
  'system',
  'domain',
  'group',
] as const;
/** One of them. */
export type PlaceKind = (typeof STRICTER_PLACE_KINDS)[number];

/** Something that a scope names. */
export interface Place {
  readonly kind: PlaceKind;
  /** Entity ref or repository id. */
  readonly name: string;
}

/** Something that the scope of a waiver names. */
export interface WaivedPlace extends Place {
  readonly kind: WaivedPlaceKind;
}

const REF = /^([a-z0-9.+-]+):[a-z0-9._-]+\/[a-z0-9._-]+$/;
const REPOSITORY = /^[a-z0-9.:-]+(\/[^\sA-Z/*]+)+$/;
const LENGTH_MAX = 300;

/** Reads what somebody wrote; `undefined` for what is neither a full ref nor the id of a repository. */
export function readPlace(text: string): WaivedPlace | undefined {
  const name = text.trim();
  if (name.length > LENGTH_MAX) return undefined;
  const [, kind] = REF.exec(name) ?? [];
  if (kind === 'system' || kind === 'group') return { kind, name };
  if (kind !== undefined) return { kind: 'entity', name };
  return REPOSITORY.test(name) ? { kind: 'repository', name } : undefined;
}

/** Whether a text can name what is to be named. */
export function isPlace(kind: PlaceKind, text: string): boolean {
  const read = readPlace(text);
  // A system is an entity, too.
  if (kind === 'domain')
    return read?.kind === 'entity' && text.trim().startsWith('domain:');
  return read?.kind === kind || (kind === 'entity' && read?.kind === 'system');
}

/** The first part that a scope names. */
export const placeOf = (
  scope: Readonly<Partial<Record<WaivedPlaceKind, string>>>,
): WaivedPlace | undefined => {
  const kind = PLACE_KINDS.find(each => scope[each] !== undefined);
  return kind && { kind, name: scope[kind] ?? '' };
};
