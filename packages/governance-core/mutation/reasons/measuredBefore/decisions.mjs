import { measuredBefore } from './measuredBefore.mjs';

/** Rows were added for these since they were measured. */
export const decisionsMeasuredBefore = [
  ...measuredBefore('policy/conditions.ts', ["'unknown'", '""']),
  ...measuredBefore('policy/obligations/people.ts', [
    "role === 'author'",
    'true',
  ]),
  ...measuredBefore('policy/obligations/scan.ts', [
    "''",
    '"Stryker was here!"',
  ]),
  ...measuredBefore(
    'policy/questionOrder.ts',
    ['member === undefined', 'false'],
    ['[]', '["Stryker was here"]'],
  ),
  ...measuredBefore('policy/dataHandling.ts', [
    'gitleaks === undefined',
    'false',
  ]),
  ...measuredBefore('policy/fixes.ts', [
    'compiled.policy.assistants\n    .filter(assistant => assistant.approved)',
    'compiled.policy.assistants',
  ]),
  ...measuredBefore('policy/reasons.ts', ["'message'", '""']),
  ...measuredBefore(
    'policy/submission/submittedChange.ts',
    [
      '[]',
      '["Stryker was here"]',
      '...(change.reviews ?? []).map(({ reviewer }) => reviewer),',
    ],
    [
      '[]',
      '["Stryker was here"]',
      '...(change.approvals ?? []).map(({ approver }) => approver),',
    ],
  ),
  ...measuredBefore('policy/exceptions.ts', [
    'Date.parse(b.expiresAt) - Date.parse(a.expiresAt) ||\n        byCodeUnits(a.id, b.id)',
    'Date.parse(b.expiresAt) - Date.parse(a.expiresAt) && byCodeUnits(a.id, b.id)',
  ]),
  ...measuredBefore(
    'policy/judgeUnavailable.ts',
    ['true', 'false'],
    ["decision.outcome === 'deny'", 'false'],
    ["'deny'", '""'],
    ['refusal !== undefined', 'true'],
    ['waivedUntil === undefined', 'true'],
    [
      'rules.find(({ id }) => id === rule)?.nonNegotiable ?? true',
      'rules.find(({\n  id\n}) => id === rule)?.nonNegotiable && true',
    ],
    [
      'rules.find(({ id }) => id === rule)?.nonNegotiable',
      'rules.find(({\n  id\n}) => id === rule).nonNegotiable',
    ],
  ),
  ...measuredBefore(
    'policy/obligations/approval.ts',
    [
      '[\n    ...new Map(\n      inOrder.map(approval => [approval.approver, approval]),\n    ).entries(),\n  ]\n    .sort(([a], [b]) => byCodeUnits(a, b))',
      '[...new Map(inOrder.map(approval => [approval.approver, approval])).entries()]',
    ],
    ['([a], [b]) => byCodeUnits(a, b)', '() => undefined'],
  ),
  ...measuredBefore(
    'policy/obligations/data.ts',
    ['[]', '["Stryker was here"]', 'owners: [],'],
    ['[]', '["Stryker was here"]', 'paths: [],'],
    [
      '`Take them out of every commit of the change. \\`ai-governance pre-commit\\` finds them before they are committed.`',
      '``',
    ],
  ),
  ...measuredBefore('policy/obligations/declaration.ts', [
    '[]',
    '["Stryker was here"]',
  ]),
  ...measuredBefore(
    'policy/obligations/review.ts',
    [
      '[\n    ...new Map(inOrder.map(review => [review.reviewer, review])).entries(),\n  ]\n    .sort(([a], [b]) => byCodeUnits(a, b))',
      '[...new Map(inOrder.map(review => [review.reviewer, review])).entries()]',
    ],
    ['([a], [b]) => byCodeUnits(a, b)', '() => undefined'],
  ),
  ...measuredBefore(
    'policy/obligations/scan.ts',
    ["'the report does not say that the run completed'", '""'],
    ["'or'", '""'],
    ['scan.executionSuccessful === undefined', 'true'],
  ),
  ...measuredBefore('policy/repositoryIndex.ts', ["'/'", '""']),
  ...measuredBefore('policy/sarif.ts', [
    'tool.extensions?.[extension]',
    'tool.extensions[extension]',
  ]),
  ...measuredBefore(
    'policy/sarifSeverity.ts',
    ["typeof written === 'number'", 'false'],
    ["'number'", '""'],
  ),
  ...measuredBefore('policy/waiverRequest.ts', [
    'from - at > days * DAY_MS',
    'from - at >= days * DAY_MS',
  ]),
  ...measuredBefore(
    'policy/assistantAnswers.ts',
    [
      'compiled.policy.assistants\n    .filter(({ approved }) => approved)',
      'compiled.policy.assistants',
    ],
    ['waivedUntil === undefined', 'true'],
  ),
  ...measuredBefore('policy/collectObligations.ts', [
    'finding.paths.slice(0, MOST_PATHS)',
    'finding.paths',
  ]),
  ...measuredBefore(
    'policy/explain.ts',
    ["own.reasons.filter(({ effect }) => effect === 'permit')", 'own.reasons'],
    ["effect === 'permit'", 'true'],
    ['permits.length === 0', 'false'],
    ['({ isAllowed }) => isAllowed', '() => undefined'],
  ),
];
