import type { DemoRepository } from '../types';

/** Repositories of the Shop system. */
export const SHOP: readonly DemoRepository[] = [
  {
    repository: 'github.com/acme/shop',
    team: 'storefront',
    changes: 30,
    sast: 'CodeQL',
    assistedShare: 0.6,
    assistants: [
      ['copilot', 5],
      ['claudeCode', 3],
      ['cursor', 2],
    ],
    topics: [
      {
        subjects: [
          'load product images lazily',
          'fix the focus order of the menu',
          'show stock on the product page',
        ],
        files: [
          'apps/storefront/src/product/ProductPage.tsx',
          'apps/storefront/src/product/Gallery.tsx',
          'apps/storefront/src/product/ProductPage.test.tsx',
        ],
      },
      {
        subjects: [
          'ask for prices and stock at once',
          'time out slow services after a second',
        ],
        files: [
          'apps/bff/src/product/resolver.ts',
          'apps/bff/src/http/deadline.ts',
          'apps/bff/src/product/resolver.test.ts',
        ],
      },
      {
        subjects: ['give buttons a loading state', 'name colours by meaning'],
        files: [
          'packages/design-system/src/Button.tsx',
          'packages/design-system/src/tokens.css',
          'packages/design-system/src/Button.test.tsx',
        ],
      },
      {
        subjects: [
          'keep the balance in minor units',
          'refuse an expired gift card',
        ],
        files: [
          'apps/gift-cards/src/balance.ts',
          'apps/gift-cards/src/redeem.ts',
          'apps/gift-cards/src/redeem.test.ts',
        ],
      },
      {
        subjects: ['sign in without leaving the page'],
        files: [
          'apps/storefront/src/login/SignInDialog.tsx',
          'apps/storefront/src/login/SignInDialog.test.tsx',
        ],
        owners: ['security'],
      },
      {
        subjects: [
          'run the server as an unprivileged user',
          'build the image in two stages',
        ],
        files: ['apps/storefront/Dockerfile'],
        owners: ['platform'],
      },
    ],
  },
  {
    repository: 'github.com/acme/mobile-ios',
    team: 'mobile',
    changes: 10,
    sast: 'CodeQL',
    assistedShare: 0.45,
    assistants: [
      ['copilot', 4],
      ['claudeCode', 2],
    ],
    topics: [
      {
        subjects: [
          'open product links in the app',
          'support larger text sizes',
        ],
        files: [
          'App/Links/LinkRouter.swift',
          'App/Product/ProductView.swift',
          'AppTests/LinkRouterTests.swift',
        ],
      },
      {
        subjects: ['keep the basket when offline'],
        files: [
          'App/Basket/OfflineBasket.swift',
          'AppTests/OfflineBasketTests.swift',
        ],
      },
    ],
  },
  {
    repository: 'github.com/acme/mobile-android',
    team: 'mobile',
    changes: 10,
    sast: 'CodeQL',
    assistedShare: 0.45,
    assistants: [
      ['copilot', 4],
      ['cursor', 2],
    ],
    topics: [
      {
        subjects: [
          'open product links in the app',
          'follow the theme of the phone',
        ],
        files: [
          'app/src/main/kotlin/links/LinkRouter.kt',
          'app/src/main/kotlin/theme/Theme.kt',
          'app/src/test/kotlin/links/LinkRouterTest.kt',
        ],
      },
      {
        subjects: ['keep the basket when offline'],
        files: [
          'app/src/main/kotlin/basket/OfflineBasket.kt',
          'app/src/test/kotlin/basket/OfflineBasketTest.kt',
        ],
      },
    ],
  },
  {
    repository: 'github.com/acme/payment-page',
    team: 'payments',
    changes: 9,
    sast: 'CodeQL',
    assistedShare: 0.25,
    assistants: [
      ['copilot', 3],
      ['claudeCode', 2],
    ],
    topics: [
      {
        subjects: [
          'announce errors to screen readers',
          'format the card number while typing',
        ],
        files: [
          'src/card/CardNumberField.tsx',
          'src/card/CardNumberField.test.tsx',
        ],
      },
      {
        subjects: ['follow the new look of the bank page'],
        files: [
          'src/payments/BankRedirect.tsx',
          'src/payments/BankRedirect.test.tsx',
        ],
      },
    ],
  },
];
