import type { FleetItem } from '@ai-enablement/backstage-plugin-ai-governance-common';
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
