import type { DemoRepository } from '../types';

/** Repositories of the Discovery system. */
export const DISCOVERY: readonly DemoRepository[] = [
  {
    repository: 'github.com/acme/search-api',
    team: 'search',
    changes: 12,
    sast: 'Semgrep OSS',
    assistedShare: 0.35,
    assistants: [
      ['claudeCode', 4],
      ['copilot', 2],
    ],
    topics: [
      {
        subjects: [
          'rank exact matches first',
          'stop after eighty milliseconds',
        ],
        files: ['src/rank.rs', 'src/deadline.rs', 'tests/rank.rs'],
      },
      {
        subjects: ['add a facet for delivery today'],
        files: ['src/facets.rs', 'tests/facets.rs'],
      },
    ],
  },
  {
    repository: 'github.com/acme/search-indexer',
    team: 'search',
    changes: 6,
    sast: 'Semgrep OSS',
    assistedShare: 0.2,
    assistants: [['claudeCode', 2]],
    topics: [
      {
        subjects: [
          'skip products without a price',
          'write the index in one piece',
        ],
        files: ['src/write.rs', 'src/filter.rs', 'tests/write.rs'],
      },
    ],
  },
  {
    repository: 'github.com/acme/recommendations',
    team: 'data',
    changes: 4,
    sast: 'Semgrep OSS',
    assistedShare: 0.3,
    assistants: [
      ['copilot', 2],
      ['unnamed', 1],
    ],
    topics: [
      {
        subjects: [
          'drop customers with one purchase',
          'train on the last ninety days',
        ],
        files: [
          'recommend/train.py',
          'recommend/features.py',
          'tests/test_features.py',
        ],
      },
    ],
  },
];
