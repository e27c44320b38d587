/** A row of daily usage with everything that is read, and more that is not. */
export const usageRow = (email: string, day: string, more: object = {}) => ({
  userId: 12_345,
  day,
  date: Date.parse(day),
  email,
  isActive: true,
  totalLinesAdded: 1_543,
  totalLinesDeleted: 892,
  acceptedLinesAdded: 1_102,
  acceptedLinesDeleted: 645,
  totalApplies: 87,
  totalAccepts: 73,
  totalRejects: 14,
  totalTabsShown: 342,
  totalTabsAccepted: 289,
  composerRequests: 45,
  chatRequests: 128,
  agentRequests: 12,
  cmdkUsages: 67,
  subscriptionIncludedReqs: 180,
  bugbotUsages: 3,
  mostUsedModel: 'gpt-5',
  clientVersion: '0.25.1',
  ...more,
});

/** A commit as the JSON of AI code tracking has it. */
export const commitRow = (commitHash: string, more: object = {}) => ({
  commitHash,
  userId: 'user_3k9x8q',
  userEmail: 'monalisa@acme.test',
  repoName: 'acme/Shop',
  branchName: 'feature-for-mona',
  isPrimaryBranch: true,
  totalLinesAdded: 120,
  totalLinesDeleted: 30,
  tabLinesAdded: 50,
  tabLinesDeleted: 10,
  composerLinesAdded: 40,
  composerLinesDeleted: 5,
  nonAiLinesAdded: 30,
  nonAiLinesDeleted: 15,
  message: 'Refactor what mona said',
  commitTs: '2026-11-21T14:12:03.000Z',
  createdAt: '2026-11-21T14:12:30.000Z',
  ...more,
});

/** Rows as CSV with the names that Cursor gives them there. */
export function csvOf(rows: readonly object[]): string {
  const names = Object.keys(rows[0] ?? commitRow('a1b2c3d'));
  const quoted = (values: readonly unknown[]) =>
    values
      .map(value => `"${String(value ?? '').replaceAll('"', '""')}"`)
      .join(',');
  return [
    names
      .map(name => name.replaceAll(/[A-Z]/g, each => `_${each.toLowerCase()}`))
      .join(','),
    ...rows.map(row => quoted(Object.values(row))),
  ].join('\r\n');
}
