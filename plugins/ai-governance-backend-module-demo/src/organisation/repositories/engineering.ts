import type { DemoRepository } from '../types';

/** Repositories of the Identity and Developer platform systems. */
export const ENGINEERING: readonly DemoRepository[] = [
  {
    repository: 'github.com/acme/login',
    team: 'identity',
    changes: 9,
    sast: 'Semgrep OSS',
    assistedShare: 0.12,
    assistants: [
      ['claudeCode', 1],
      ['inHouse', 3],
    ],
    topics: [
      {
        subjects: [
          'slow down repeated attempts',
          'accept a passkey as second factor',
        ],
        files: ['auth/attempts.go', 'auth/passkey.go', 'auth/attempts_test.go'],
        owners: ['security'],
      },
      {
        subjects: ['translate messages'],
        files: ['messages/de.toml', 'messages/fr.toml'],
      },
    ],
  },
  {
    repository: 'github.com/acme/account-portal',
    team: 'identity',
    changes: 6,
    sast: 'CodeQL',
    assistedShare: 0.35,
    assistants: [
      ['copilot', 1],
      ['inHouse', 4],
    ],
    topics: [
      {
        subjects: [
          'show where an account is signed in',
          'confirm a new address by mail',
        ],
        files: [
          'src/devices/Devices.tsx',
          'src/address/Confirm.tsx',
          'src/devices/Devices.test.tsx',
        ],
      },
    ],
  },
  {
    repository: 'github.com/acme/ci-templates',
    team: 'platform',
    changes: 10,
    sast: 'Semgrep OSS',
    assistedShare: 0.5,
    assistants: [
      ['claudeCode', 3],
      ['copilot', 3],
    ],
    topics: [
      {
        subjects: [
          'scan containers in every pipeline',
          'cache dependencies by lockfile',
        ],
        files: [
          'templates/java.yml',
          'templates/node.yml',
          'tests/templates.bats',
        ],
      },
      {
        subjects: ['pin actions by digest'],
        files: ['.github/workflows/release.yml'],
        owners: ['security'],
      },
    ],
  },
  {
    repository: 'github.com/acme/landing-zone',
    team: 'platform',
    changes: 9,
    sast: 'Semgrep OSS',
    assistedShare: 0.4,
    assistants: [
      ['claudeCode', 3],
      ['copilot', 2],
    ],
    topics: [
      {
        subjects: ['add a network for the test region', 'keep logs for a year'],
        files: ['network/test-region.tf', 'logging/retention.tf'],
      },
      {
        subjects: ['describe how to add an account'],
        files: ['docs/accounts.md'],
      },
    ],
  },
  {
    repository: 'github.com/acme/data-warehouse',
    team: 'data',
    changes: 6,
    sast: 'Semgrep OSS',
    assistedShare: 0.15,
    assistants: [
      ['copilot', 1],
      ['inHouse', 2],
    ],
    topics: [
      {
        subjects: [
          'build the order model incrementally',
          'drop names from the customer model',
        ],
        files: [
          'models/orders.sql',
          'models/customers.sql',
          'tests/orders.yml',
        ],
      },
    ],
  },
];
