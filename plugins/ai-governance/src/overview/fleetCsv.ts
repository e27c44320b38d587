import type {
  Fleet,
  FleetItem,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../shared/csv';
import { presentFleetLines } from './presentFleet';

const HEADER = [
  'entity',
  'repository',
  'tier',
  'critical',
  'lower tier waits',
  'status',
  'because',
  'stage',
  'owner',
  'conditions',
];

/** The rows of the table in their order, with the words of the API. */
export function fleetCsv(items: readonly FleetItem[]): string {
  return toCsv(
    HEADER,
    presentFleetLines(items).map(line => [
      line.entityRef,
      line.repository,
      line.tierTitle ?? 'unclassified',
      line.isCritical,
      line.isHeld,
      line.status,
      line.because,
      line.stage,
      line.owner,
      line.compliance,
    ]),
  );
}

/** Reads every page and gives all entities; `onProgress` is told how many there are so far, of how many. */
export async function readWholeFleet(
  load: (cursor: string | undefined) => Promise<Fleet>,
  onProgress: (read: number, total: number) => void,
): Promise<readonly FleetItem[]> {
  const items: FleetItem[] = [];
  let cursor: string | undefined;
  do {
    const page: Fleet = await load(cursor);
    items.push(...page.items);
    onProgress(items.length, page.matching);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}
