import { valuesOver } from '../__testUtils__/detectors';
import { withIbanCheck } from '../__testUtils__/values';

const valuesOf = valuesOver('iban');

const german = withIbanCheck('DE', '500105175407324931');
const british = withIbanCheck('GB', 'BARC20035312345678');
const dutch = withIbanCheck('NL', 'INGB0001234567');
const french = withIbanCheck('FR', '30006000011234567890189');
const swiss = withIbanCheck('CH', '00762012623852957');
const austrian = withIbanCheck('AT', '1904300235473204');
const polish = withIbanCheck('PL', '114020040000300201355387');
const maltese = withIbanCheck('MT', 'MALT011000012345MTLCAST001S');
const danish = withIbanCheck('DK', '20005036459167');
const irish = withIbanCheck('IE', 'BOFI90001710027952');

const fours = (iban: string, separator = ' ') =>
  iban.match(/.{1,4}/g)?.join(separator) ?? '';

describe('R42 account numbers are found', () => {
  it.each([
    ['Germany', german],
    ['United Kingdom', british],
    ['Netherlands', dutch],
    ['France', french],
    ['Switzerland', swiss],
    ['Austria', austrian],
    ['Poland', polish],
    ['Malta', maltese],
    ['Denmark', danish],
    ['Ireland', irish],
  ])('%s', async (_, iban) => {
    expect(await valuesOf(`iban: "${iban}"`)).toEqual([iban]);
    expect(await valuesOf(fours(iban))).toEqual([fours(iban)]);
  });

  it.each([
    ['with dashes', fours(german, '-'), [fours(german, '-')]],
    ['before words', `${fours(german)} BANK OF ACME`, [fours(german)]],
    ['in a table', `7;${german};EUR`, [german]],
    ['two', `${german} ${british}`, [german, british]],
    ['behind a label', `IBAN:${german}`, [german]],
    ['at the end of a sentence', `Pay to ${german}.`, [german]],
    ['in Windows lines', `a\r\n${german}\r\n`, [german]],
  ])('%s', async (_, text, expected) => {
    expect(await valuesOf(text)).toEqual(expected);
  });
});

describe('R42 what only looks like an account number is not found', () => {
  it.each([
    ['a wrong checksum', german.replace(/^DE../, 'DE00')],
    ['two digits exchanged', german.replace('5407', '4507')],
    ['a length of another country', german.slice(0, -2)],
    ['one that goes on', `${german}1`],
    ['a country that has none', `US${german.slice(2)}`],
    ['a part of a word', `A${german}`],
    ['behind a sign of Base64', `x+${german}`],
    ['lower case', german.toLowerCase()],
    ['groups with different separators', fours(german).replace(' ', '-')],
    ['groups of other lengths', `${german.slice(0, 5)} ${german.slice(5)}`],
    ['over lines', fours(german, '\n')],
    ['nothing', 'DE'],
    ['the example of the German registry', 'DE89 3704 0044 0532 0130 00'],
    ['the example of the British registry', 'GB29NWBK60161331926819'],
    ['the example of an encyclopaedia', 'GB82 WEST 1234 5698 7654 32'],
    ['the example of the French registry', 'FR1420041010050500013M02606'],
    ['the example of the Dutch registry', 'NL91ABNA0417164300'],
  ])('%s', async (_, text) => {
    expect(await valuesOf(text)).toEqual([]);
  });
});
