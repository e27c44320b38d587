/** Texts of search results. */
export const searchMessages = {
  policy: 'AI policy',
  tier: 'Tier',
  critical: 'critical',
  loading: 'Asking for the AI policy',
  failed: 'The AI policy could not be read',
  kind: 'Kind',
  type: 'Type',
  owner: 'Owner',
  lifecycle: 'Lifecycle',
  version: 'Version {{version}}',
} as const;
