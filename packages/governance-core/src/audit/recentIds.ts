/** Ids that are surely remembered; up to twice as many may be. */
export const REMEMBERED_IDS = 500_000;

/** Remembers where the latest ids were seen, in bounded memory. */
export interface RecentIds {
  /** Notes an id; returns where it was seen before, when that is remembered. */
  note(id: string, index: number): number | undefined;
}

/** Two generations of ids: when the younger one is full, the older one is forgotten. */
export function rememberIds(atLeast = REMEMBERED_IDS): RecentIds {
  let younger = new Map<string, number>();
  let older = new Map<string, number>();
  return {
    note: (id, index) => {
      const seen = younger.get(id) ?? older.get(id);
      if (younger.size >= atLeast) [older, younger] = [younger, new Map()];
      younger.set(id, index);
      return seen;
    },
  };
}
