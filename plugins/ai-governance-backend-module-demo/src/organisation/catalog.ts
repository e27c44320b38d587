import { MEMBERS, MORE_MEMBERS } from './people';

const DEPARTMENTS = [
  'acme',
  'assurance',
  'commerce',
  'engineering',
  'financial-services',
];
const DOMAINS = ['commerce', 'engineering', 'financial-services'];
const SYSTEMS = [
  'billing',
  'checkout',
  'developer-platform',
  'discovery',
  'fulfilment',
  'identity',
  'payments',
  'shop',
];

/** Components whose repositories have a history, and that get a tier from somewhere in `examples/`. */
const CLASSIFIED = [
  'account-portal',
  'card-vault',
  'carrier-gateway',
  'cart-service',
  'checkout-service',
  'ci-templates',
  'data-warehouse',
  'design-system',
  'fraud-scoring',
  'gift-cards',
  'invoicing',
  'landing-zone',
  'login-service',
  'mobile-android',
  'mobile-ios',
  'order-service',
  'order-service-legacy',
  'payment-gateway',
  'payment-page',
  'payments-ledger',
  'promotions',
  'session-store',
  'shipping-labels',
  'storefront-bff',
  'storefront-web',
  'subscriptions',
  'tax-calculator',
  'warehouse-service',
];

/** Components with a history that nobody has classified: the demonstration shows that, too. */
const UNCLASSIFIED = ['recommendations', 'search-api', 'search-indexer'];

const refs = (kind: string, names: readonly string[]): readonly string[] =>
  names.map(name => `${kind}:default/${name}`);

/** Components that must have a tier before the history can be told. */
export const CLASSIFIED_REFS = refs('component', CLASSIFIED);

/** Everything of the catalog that the history refers to: people, groups, domains, systems and components. */
export const CATALOG_REFS: readonly string[] = [
  ...refs(
    'user',
    [MEMBERS, MORE_MEMBERS].flatMap(Object.values<readonly string[]>).flat(),
  ),
  ...refs('group', [...DEPARTMENTS, ...Object.keys(MEMBERS)]),
  ...refs('domain', DOMAINS),
  ...refs('system', SYSTEMS),
  ...CLASSIFIED_REFS,
  ...refs('component', UNCLASSIFIED),
];
