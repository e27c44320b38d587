import { valuesOver } from '../__testUtils__/detectors';
import { withLuhn } from '../__testUtils__/values';

const valuesOf = valuesOver('payment-card');

const visa = withLuhn('453914880343646');
const visa13 = withLuhn('453914880343');
const visa19 = withLuhn('453914880343646712');
const mastercard = withLuhn('542418279791076');
const mastercard2 = withLuhn('223150279791076');
const amex = withLuhn('37821936425710');
const diners = withLuhn('3617283940516');
const discover = withLuhn('601139182736455');
const jcb = withLuhn('352938475610293');
const unionpay = withLuhn('620039182736455');

const grouped = (
  number: string,
  lengths: readonly number[],
  separator: string,
) => {
  let at = 0;
  return lengths
    .map(length => number.slice(at, (at += length)))
    .join(separator);
};
const fours = (number: string, separator: string) =>
  grouped(number, [4, 4, 4, 4], separator);
const spaced = fours(visa, ' ');
const dashed = fours(visa, '-');

describe('R42 card numbers are found', () => {
  it.each([
    ['Visa', visa],
    ['Visa, 13 digits', visa13],
    ['Visa, 19 digits', visa19],
    ['Mastercard', mastercard],
    ['Mastercard, 2 series', mastercard2],
    ['American Express', amex],
    ['Diners Club', diners],
    ['Discover', discover],
    ['JCB', jcb],
    ['UnionPay', unionpay],
    ['in groups', spaced],
    ['with dashes', dashed],
    ['American Express in groups', grouped(amex, [4, 6, 5], ' ')],
    ['Diners Club in groups', grouped(diners, [4, 6, 4], '-')],
    ['19 digits in groups', grouped(visa19, [4, 4, 4, 4, 3], ' ')],
  ])('%s', async (_, number) => {
    expect(await valuesOf(`const card = "${number}";`)).toEqual([number]);
    expect(await valuesOf(number)).toEqual([number]);
  });

  it.each([
    ['in a table', `7,${visa},12/29`, [visa]],
    ['behind a date', `2026-01-31 ${visa}`, [visa]],
    ['before a code', `${spaced} 124`, [spaced]],
    ['behind a number', `12 ${spaced}`, [spaced]],
    ['two', `${visa} ${mastercard}`, [visa, mastercard]],
    ['two in groups on two lines', `${spaced}\n${dashed}`, [spaced, dashed]],
    ['at the end of a sentence', `It is ${visa}.`, [visa]],
    ['in brackets', `(${visa})`, [visa]],
    ['as a value', `card=${visa}&x=1`, [visa]],
    ['behind a character beyond the basic plane', `𝔸${visa}`, [visa]],
    ['in Windows lines', `a\r\n${visa}\r\n`, [visa]],
  ])('%s', async (_, text, expected) => {
    expect(await valuesOf(text)).toEqual(expected);
  });
});

describe('R42 what only looks like a card number is not found', () => {
  it.each([
    [
      'a wrong check digit',
      `${visa.slice(0, -1)}${(Number(visa.at(-1)) + 1) % 10}`,
    ],
    ['no issuer', withLuhn('953914880343646')],
    ['a length that its issuer does not use', withLuhn('4539148803436')],
    ['too short', withLuhn('45391488034')],
    ['a longer number', `1${visa}`],
    ['a longer number in groups', `1234 ${spaced}`],
    ['one that goes on in groups', `${spaced} 1234`],
    ['one that goes on behind a dash', `${dashed}-1`],
    [
      'groups with different separators',
      `${visa.slice(0, 4)} ${visa.slice(4, 8)}-${visa.slice(8, 12)} ${visa.slice(12)}`,
    ],
    ['groups of other lengths', grouped(visa, [2, 6, 8], ' ')],
    ['a part of a word', `id${visa}`],
    ['before a word', `${visa}ab`],
    ['a decimal number', `0.${visa}`],
    ['a number with decimals', `${visa}.5`],
    ['an exponent', `1e+${visa}`],
    [
      'in a UUID',
      `a1b2c3d4-${visa.slice(0, 4)}-${visa.slice(4, 8)}-${visa.slice(8, 12)}-${visa.slice(12)}a1b2c3d4`,
    ],
    ['in a hash', `deadbeef${visa}`],
    ['an order number', `A-${visa}`],
    ['one digit over and over', '4444444444444444'],
    ['microseconds', '1767225600000000'],
    ['separators twice', visa.replace(/(.{4})/g, '$1  ')],
    ['over lines', `${visa.slice(0, 8)}\n${visa.slice(8)}`],
  ])('%s', async (_, text) => {
    expect(await valuesOf(text)).toEqual([]);
  });

  it.each([
    '4242424242424242',
    '4111 1111 1111 1111',
    '4012-8888-8888-1881',
    '5555555555554444',
    '2223003122003222',
    '378282246310005',
    '3714 496353 98431',
    '6011111111111117',
    '30569309025904',
    '3566002020360505',
    '6200000000000005',
    '4000002500003155',
    '4222222222222',
    '4000056655665556',
  ])('the published test number %s', async text => {
    expect(await valuesOf(`card: '${text}'`)).toEqual([]);
  });
});
