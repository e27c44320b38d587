/** A row of the usage report with everything that is read, and more that is not. */
export const actorRow = (email: string, date: string, more: object = {}) => ({
  date: `${date}T00:00:00Z`,
  actor: { type: 'user_actor', email_address: email },
  organization_id: 'dc9f6c26-b22c-4831-8d01-0446bada88f1',
  customer_type: 'api',
  subscription_type: null,
  terminal_type: 'iTerm.app',
  is_remote: false,
  core_metrics: {
    num_sessions: 15,
    lines_of_code: { added: 342, removed: 128 },
    commits_by_claude_code: 8,
    pull_requests_by_claude_code: 2,
  },
  tool_actions: {
    edit_tool: { accepted: 25, rejected: 3 },
    write_tool: { accepted: 8, rejected: 0 },
  },
  model_breakdown: [
    {
      model: 'claude-opus-4-1',
      tokens: {
        input: 45_230,
        output: 12_450,
        cache_read: 8_790,
        cache_creation: 2_340,
      },
      estimated_cost: { currency: 'USD', amount: 186 },
    },
  ],
  ...more,
});
