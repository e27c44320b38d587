import { valuesOver } from '../__testUtils__/detectors';

const valuesOf = valuesOver('phone-number');

describe('R42 phone numbers are found', () => {
  it.each([
    ['Germany', '+49 30 901820'],
    ['Germany, mobile', '+4915112345678'],
    ['United Kingdom', '+44 20 7219 4272'],
    ['United Kingdom, mobile', '+447911123456'],
    ['United States', '+1 202-456-1414'],
    ['United States with brackets', '+1 (202) 456-1414'],
    ['United States in one piece', '+12024561414'],
    ['Canada', '+1 613.992.4211'],
    ['France', '+33 1 40 20 50 50'],
    ['Switzerland', '+41 44 668 18 00'],
    ['Austria', '+43 1 531150'],
    ['India', '+91 98765 43210'],
    ['Japan', '+81 3-5253-2111'],
    ['Brazil', '+55 11 91234-5678'],
    ['Australia', '+61 2 6277 7111'],
    ['Netherlands', '+31 20 555 1111'],
  ])('%s', async (_, number) => {
    expect(await valuesOf(`Call ${number}, please`)).toEqual([number]);
    expect(await valuesOf(`phone: "${number}"`)).toEqual([number]);
  });

  it.each([
    ['in a link', 'href="tel:+493090182000"', ['+493090182000']],
    ['in a table', 'Ada;+493090182000;Berlin', ['+493090182000']],
    ['two', '+493090182000 +442072194272', ['+493090182000', '+442072194272']],
    ['at the end of a sentence', 'It is +49 30 901820.', ['+49 30 901820']],
    ['in brackets', '(+493090182000)', ['+493090182000']],
    ['in Windows lines', 'a\r\n+493090182000\r\n', ['+493090182000']],
  ])('%s', async (_, text, expected) => {
    expect(await valuesOf(text)).toEqual(expected);
  });
});

describe('R42 what only looks like a phone number is not found', () => {
  it.each([
    ['without a country', '030 901820'],
    ['in national form', '(202) 456-1414'],
    ['a number that cannot exist', '+49 0 123'],
    ['a country that does not exist', '+999 1234 5678'],
    ['too short', '+49 30 12'],
    ['too long', '+4930901820123456789'],
    ['a sum', 'a+493090182000'],
    ['a sum of numbers', '1+493090182000'],
    ['a sum in brackets', '(a)+493090182000'],
    ['a version', '1.2.3+493090182000'],
    ['a product', '+493090182000*2'],
    ['before a word', '+493090182000abc'],
    ['a time zone', '2026-01-01T00:00:00+01:00'],
    ['Base64', 'AbC+4930901820000/x='],
    ['a time with milliseconds', '+1767225600000'],
    ['United States, fiction', '+1 212 555 0123'],
    ['London, drama', '+44 20 7946 0958'],
    ['Manchester, drama', '+44 161 496 0000'],
    ['nowhere, drama', '+44 1632 960123'],
    ['mobile, drama', '+44 7700 900461'],
    ['Berlin, drama', '+49 30 23125 123'],
    ['Munich, drama', '+49 89 99998 123'],
    ['France, fiction', '+33 1 99 00 12 34'],
    ['Sydney, fiction', '+61 2 5550 1234'],
    ['nothing', '+'],
  ])('%s', async (_, text) => {
    expect(await valuesOf(text)).toEqual([]);
  });
});
