import type { DemoRepository } from '../types';

/** Repositories of the Payments and Billing systems. */
export const MONEY: readonly DemoRepository[] = [
  {
    repository: 'github.com/acme/payment-gateway',
    team: 'payments',
    changes: 8,
    sast: 'CodeQL',
    assistedShare: 0.12,
    assistants: [
      ['copilot', 2],
      ['claudeCode', 1],
      ['inHouse', 4],
    ],
    topics: [
      {
        subjects: ['capture in parts', 'refund to the original card only'],
        files: [
          'src/main/java/com/acme/payments/Capture.java',
          'src/main/java/com/acme/payments/Refund.java',
          'src/test/java/com/acme/payments/CaptureTest.java',
        ],
      },
      {
        subjects: ['move to the new provider address'],
        files: [
          'src/main/java/com/acme/payments/ProviderClient.java',
          'src/test/java/com/acme/payments/ProviderClientTest.java',
        ],
      },
    ],
  },
  {
    repository: 'github.com/acme/payments-ledger',
    team: 'payments',
    changes: 3,
    sast: 'CodeQL',
    assistedShare: 0.3,
    assistants: [['claudeCode', 1]],
    topics: [
      {
        subjects: ['correct a comment about the closing date'],
        files: ['src/main/java/com/acme/ledger/Closing.java'],
      },
    ],
  },
  {
    repository: 'github.com/acme/fraud-scoring',
    team: 'fraud',
    changes: 7,
    sast: 'Semgrep OSS',
    assistedShare: 0.25,
    assistants: [
      ['copilot', 2],
      ['inHouse', 2],
    ],
    topics: [
      {
        subjects: [
          'score repeated addresses lower',
          'explain a score by its three largest parts',
        ],
        files: [
          'scoring/payments/score.py',
          'scoring/explain.py',
          'tests/test_score.py',
        ],
        owners: ['payments'],
      },
    ],
  },
  {
    repository: 'github.com/acme/invoicing',
    team: 'billing',
    changes: 8,
    sast: 'CodeQL',
    assistedShare: 0.15,
    assistants: [['copilot', 2]],
    topics: [
      {
        subjects: ['number invoices without gaps', 'archive invoices as sent'],
        files: [
          'src/main/java/com/acme/billing/Numbering.java',
          'src/main/java/com/acme/billing/Archive.java',
          'src/test/java/com/acme/billing/NumberingTest.java',
        ],
        owners: ['payments'],
      },
    ],
  },
  {
    repository: 'github.com/acme/subscriptions',
    team: 'billing',
    changes: 7,
    sast: 'CodeQL',
    assistedShare: 0.15,
    assistants: [['copilot', 2]],
    topics: [
      {
        subjects: [
          'announce a price change a month ahead',
          'pause a subscription',
        ],
        files: [
          'src/main/kotlin/subscriptions/PriceChange.kt',
          'src/main/kotlin/subscriptions/Pause.kt',
          'src/test/kotlin/subscriptions/PauseTest.kt',
        ],
      },
    ],
  },
];
