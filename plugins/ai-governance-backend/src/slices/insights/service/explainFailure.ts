import { HostBusyError } from '@ai-enablement/backstage-plugin-ai-governance-node';

/** In a few words what went wrong; sources promise that their errors hold no secret and nothing that a vendor said. */
export function explainFailure(error: unknown): string {
  if (error instanceof HostBusyError)
    return `the source asks to wait until ${error.retryAt}`;
  return error instanceof Error ? error.message : 'unknown failure';
}
