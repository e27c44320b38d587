import type { DemoRepository } from '../types';

/** Repositories of the Fulfilment system. */
export const FULFILMENT: readonly DemoRepository[] = [
  {
    repository: 'github.com/acme/warehouse',
    team: 'fulfilment',
    changes: 9,
    sast: 'CodeQL',
    assistedShare: 0.3,
    assistants: [
      ['copilot', 3],
      ['unnamed', 1],
    ],
    topics: [
      {
        subjects: [
          'walk the shortest picking route',
          'count a shelf twice when in doubt',
        ],
        files: [
          'src/main/java/com/acme/warehouse/PickingRoute.java',
          'src/main/java/com/acme/warehouse/Inventory.java',
          'src/test/java/com/acme/warehouse/PickingRouteTest.java',
        ],
      },
    ],
  },
  {
    repository: 'github.com/acme/shipping-labels',
    team: 'fulfilment',
    changes: 7,
    sast: 'Semgrep OSS',
    assistedShare: 0.3,
    assistants: [['copilot', 3]],
    topics: [
      {
        subjects: [
          'print customs papers in two languages',
          'measure labels in millimetres',
        ],
        files: [
          'labels/customs.go',
          'labels/size.go',
          'labels/customs_test.go',
        ],
      },
    ],
  },
  {
    repository: 'github.com/acme/carrier-gateway',
    team: 'fulfilment',
    changes: 5,
    sast: 'Semgrep OSS',
    assistedShare: 0.15,
    assistants: [
      ['copilot', 2],
      ['claudeCode', 1],
    ],
    topics: [
      {
        subjects: [
          'speak version four of the pick-up protocol',
          'mask telephone numbers in logs',
        ],
        files: [
          'carriers/pickup/client.go',
          'carriers/log/mask.go',
          'carriers/pickup/client_test.go',
        ],
      },
    ],
  },
];
