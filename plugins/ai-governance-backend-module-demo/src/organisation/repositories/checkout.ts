import type { DemoRepository } from '../types';

/** Repositories of the Checkout system. */
export const CHECKOUT: readonly DemoRepository[] = [
  {
    repository: 'github.com/acme/checkout',
    team: 'checkout',
    changes: 27,
    sast: 'CodeQL',
    assistedShare: 0.5,
    assistants: [
      ['copilot', 5],
      ['claudeCode', 4],
      ['cursor', 1],
    ],
    topics: [
      {
        subjects: [
          'keep the delivery date when the address changes',
          'round delivery costs per parcel',
          'say which address field is wrong',
        ],
        files: [
          'src/main/java/com/acme/checkout/delivery/DeliveryOptions.java',
          'src/main/java/com/acme/checkout/delivery/AddressForm.java',
          'src/test/java/com/acme/checkout/delivery/DeliveryOptionsTest.java',
        ],
      },
      {
        subjects: [
          'retry the order confirmation once',
          'make placing an order idempotent',
          'log the order id with every step',
        ],
        files: [
          'src/main/java/com/acme/checkout/orders/PlaceOrder.java',
          'src/main/java/com/acme/checkout/orders/OrderEvents.java',
          'src/test/java/com/acme/checkout/orders/PlaceOrderTest.java',
        ],
      },
      {
        subjects: [
          'offer payment by invoice to known customers',
          'show why a payment was declined',
        ],
        files: [
          'src/main/java/com/acme/checkout/payments/PaymentChoice.java',
          'src/test/java/com/acme/checkout/payments/PaymentChoiceTest.java',
        ],
        owners: ['payments'],
      },
      {
        subjects: ['check the session before placing an order'],
        files: [
          'src/main/java/com/acme/checkout/auth/SessionFilter.java',
          'src/test/java/com/acme/checkout/auth/SessionFilterTest.java',
        ],
        owners: ['security'],
      },
      {
        subjects: ['update the JSON library', 'remove an unused dependency'],
        files: ['build.gradle.kts', 'gradle/libs.versions.toml'],
      },
    ],
  },
  {
    repository: 'github.com/acme/cart',
    team: 'checkout',
    changes: 9,
    sast: 'CodeQL',
    assistedShare: 0.35,
    assistants: [
      ['copilot', 1],
      ['inHouse', 4],
    ],
    topics: [
      {
        subjects: [
          'merge carts when a guest signs in',
          'keep a cart for ninety days',
        ],
        files: [
          'src/main/java/com/acme/cart/MergeCarts.java',
          'src/main/java/com/acme/cart/CartStore.java',
          'src/test/java/com/acme/cart/MergeCartsTest.java',
        ],
      },
      {
        subjects: ['limit a cart to two hundred lines'],
        files: [
          'src/main/java/com/acme/cart/CartLimits.java',
          'src/test/java/com/acme/cart/CartLimitsTest.java',
        ],
      },
    ],
  },
  {
    repository: 'github.com/acme/promotions',
    team: 'checkout',
    changes: 11,
    sast: 'CodeQL',
    assistedShare: 0.5,
    assistants: [
      ['claudeCode', 4],
      ['copilot', 3],
    ],
    topics: [
      {
        subjects: [
          'explain a discount in one sentence',
          'apply the best of two vouchers',
        ],
        files: [
          'src/main/kotlin/promotions/Explain.kt',
          'src/main/kotlin/promotions/BestOf.kt',
          'src/test/kotlin/promotions/BestOfTest.kt',
        ],
      },
      {
        subjects: ['read campaigns from the new source'],
        files: [
          'src/main/kotlin/promotions/CampaignSource.kt',
          'src/test/kotlin/promotions/CampaignSourceTest.kt',
        ],
      },
    ],
  },
  {
    repository: 'github.com/acme/tax-calculator',
    team: 'checkout',
    changes: 7,
    sast: 'CodeQL',
    assistedShare: 0.3,
    assistants: [
      ['copilot', 3],
      ['claudeCode', 1],
    ],
    topics: [
      {
        subjects: [
          'add the reduced rate for books',
          'round half to even as the tax office does',
        ],
        files: [
          'src/main/java/com/acme/tax/Rates.java',
          'src/main/java/com/acme/tax/Rounding.java',
          'src/test/java/com/acme/tax/RatesTest.java',
        ],
      },
    ],
  },
  {
    repository: 'github.com/acme/orders',
    team: 'checkout',
    changes: 10,
    sast: 'CodeQL',
    assistedShare: 0.3,
    assistants: [
      ['copilot', 1],
      ['inHouse', 5],
    ],
    topics: [
      {
        subjects: [
          'index orders by customer',
          'archive orders after ten years',
        ],
        files: [
          'src/main/java/com/acme/orders/OrderStore.java',
          'src/main/resources/db/V42__order_index.sql',
          'src/test/java/com/acme/orders/OrderStoreTest.java',
        ],
      },
      {
        subjects: ['publish an event for every change of state'],
        files: [
          'src/main/java/com/acme/orders/OrderEvents.java',
          'src/test/java/com/acme/orders/OrderEventsTest.java',
        ],
      },
    ],
  },
];
