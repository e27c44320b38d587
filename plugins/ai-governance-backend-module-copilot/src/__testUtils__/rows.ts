/** A row of `users-1-day` with everything that is read, and more that is not. */
export const userRow = (login: string, day: string, suggestions = 9) => ({
  user_id: 7,
  user_login: login,
  day,
  enterprise_id: '1',
  organization_id: '999',
  user_initiated_interaction_count: 6,
  code_generation_activity_count: suggestions + 3,
  code_acceptance_activity_count: 5,
  loc_suggested_to_add_sum: 70,
  loc_added_sum: 40,
  loc_deleted_sum: 2,
  used_agent: true,
  used_chat: false,
  used_cli: true,
  ai_credits_used: 1.5,
  totals_by_ide: [{ ide: 'vscode', loc_added_sum: 40 }],
  totals_by_feature: [
    {
      feature: 'code_completion',
      user_initiated_interaction_count: 0,
      code_generation_activity_count: suggestions,
      code_acceptance_activity_count: 4,
      loc_added_sum: 10,
      loc_deleted_sum: 0,
    },
    {
      feature: 'chat_panel_agent_mode',
      user_initiated_interaction_count: 6,
      code_generation_activity_count: 1,
      code_acceptance_activity_count: 1,
      loc_added_sum: 0,
      loc_deleted_sum: 0,
    },
    {
      feature: 'agent_edit',
      user_initiated_interaction_count: 0,
      code_generation_activity_count: 2,
      code_acceptance_activity_count: 0,
      loc_added_sum: 30,
      loc_deleted_sum: 2,
    },
  ],
  totals_by_cli: {
    session_count: 2,
    request_count: 8,
    prompt_count: 3,
    token_usage: {
      prompt_tokens_sum: 3_800,
      output_tokens_sum: 500,
      avg_tokens_per_request: 537.5,
    },
    last_known_cli_version: { cli_version: '1.0.8' },
  },
  etl_id: 'green',
});

/** A seat as the list of seats has it. */
export const seatOf = (login: string, more: object = {}) => ({
  created_at: '2026-01-03T18:00:00-06:00',
  updated_at: '2026-09-23T15:00:00-06:00',
  pending_cancellation_date: null,
  last_activity_at: '2026-11-14T00:53:32+03:00',
  last_activity_editor: 'vscode/1.77.3/copilot/1.86.82',
  plan_type: 'business',
  assignee: { login, id: 7, url: `https://api.github.test/users/${login}` },
  assigning_team: { id: 1, name: 'Justice League' },
  ...more,
});

/** A line of the bill as its CSV has it. */
export const billLine = (more: object = {}) => ({
  date: '2026-11-03',
  username: 'monalisa',
  product: 'copilot',
  sku: 'copilot_ai_credits',
  model: 'Claude Sonnet 4.5',
  quantity: '120.5',
  unit_type: 'ai-credits',
  applied_cost_per_quantity: '0.01',
  gross_amount: '1.205',
  discount_amount: '0.205',
  net_amount: '1.00',
  total_monthly_quota: '300',
  organization: 'acme',
  repository: 'monalisa/shop',
  cost_center_name: 'Platform',
  aic_quantity: '120.5',
  aic_gross_amount: '1.205',
  ...more,
});

/** Rows as NDJSON. */
export const ndjson = (...rows: readonly unknown[]): string =>
  rows.map(row => `${JSON.stringify(row)}\n`).join('');
