/**
 * Card numbers that schemes and payment services publish for tests; nobody can pay with them. Sources: Stripe "Testing"
 * (docs.stripe.com/testing), PayPal "Test credit card numbers" (developer.paypal.com), Adyen "Test card numbers"
 * (docs.adyen.com), Braintree "Testing" (developer.paypal.com/braintree), Authorize.Net "Testing guide"
 * (developer.authorize.net/hello_world/testing_guide).
 */
const PUBLISHED: ReadonlySet<string> = new Set([
  // Visa
  '4242424242424242',
  '4111111111111111',
  '4012888888881881',
  '4222222222222',
  '4000056655665556',
  '4005519200000004',
  '4009348888881881',
  '4012000033330026',
  '4012000077777777',
  '4217651111111119',
  '4500600000000061',
  '4007000000027',
  '4166676667666746',
  '4646464646464644',
  // Mastercard
  '5555555555554444',
  '2223003122003222',
  '5200828282828210',
  '5105105105105100',
  '2223000048400011',
  '5424000000000015',
  '2223000010309703',
  '2223000010309711',
  '5577000055770004',
  '2222400070000005',
  '5136333333333335',
  '5585558555855583',
  '5454545454545454',
  // American Express
  '378282246310005',
  '371449635398431',
  '378734493671000',
  '370000000000002',
  // Discover
  '6011111111111117',
  '6011000990139424',
  '6011981111111113',
  '6011000000000012',
  '6011601160116611',
  // Diners Club
  '3056930009020004',
  '30569309025904',
  '38520000023237',
  '36227206271667',
  '36006666333344',
  '38000000000006',
  // JCB
  '3566002020360505',
  '3530111333300000',
  '3569990010095841',
  '3088000000000017',
  // UnionPay
  '6200000000000005',
  '6200000000000047',
  '6205500000000000004',
  '6243030000000001',
  '6250946000000016',
]);

/** Stripe's cards for countries and outcomes: `4000 00` and mostly zeros. */
const STRIPE_FAMILY = /^400000(?=(?:\d*0){4}\d*$)\d{10}$/;

/** Whether a number is known to belong to nobody: published for tests, or made of one or two digits. */
export const isTestCard = (digits: string): boolean =>
  PUBLISHED.has(digits) ||
  STRIPE_FAMILY.test(digits) ||
  new Set(digits).size <= 2;
