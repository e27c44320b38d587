import { valuesOver } from '../__testUtils__/detectors';
import { rulesOver } from '../__testUtils__/detectors';

/** Numbers with a right checksum that were made up for this table. */
const NUMBERS: readonly (readonly [string, string, string])[] = [
  ['nl', 'BSN', '123456782'],
  ['de', 'Steuer-ID', '36574261809'],
  ['pl', 'PESEL', '44051401359'],
  ['es', 'NIF', '12345678Z'],
  ['es', 'NIE', 'X1234567L'],
  ['pt', 'NIF', '123456789'],
  ['br', 'CPF', '529.982.247-25'],
  ['br', 'cpf', '52998224725'],
  ['fi', 'hetu', '131052-308T'],
  ['se', 'personnummer', '811218-9876'],
  ['it', 'codice fiscale', 'RSSMRA85T10A562S'],
  ['ie', 'PPS', '1234567T'],
  ['hr', 'OIB', '69435151530'],
  ['ee', 'isikukood', '37605030299'],
  ['cz', 'rodné číslo', '736028/5163'],
  ['in', 'Aadhaar', '2995 4143 9688'],
  ['fr', 'numéro fiscal', '30 23 217 600 053'],
  ['be', 'rijksregisternummer', '85.07.30-033 28'],
  ['ro', 'CNP', '1630615123457'],
  ['no', 'fødselsnummer', '29029900157'],
  ['cn', '身份证', '11010519491231002X'],
];

describe('R42 national ids are found', () => {
  it.each(NUMBERS)('%s, %s %s', async (country, word, number) => {
    const valuesOf = valuesOver(`national-id/${country}`);
    expect(await valuesOf(`${word}: "${number}"`)).toEqual([number]);
  });

  const dutch = valuesOver('national-id/nl');

  it.each([
    ['a key', '{"customerBsn":"123456782"}', ['123456782']],
    ['a column', 'INSERT INTO people (bsn) VALUES (123456782)', ['123456782']],
    ['with dots', 'BSN 1234.56.782', ['1234.56.782']],
    [
      'two behind a word',
      'bsn: 123456782, 111222333',
      ['123456782', '111222333'],
    ],
    ['on the next line', 'bsn:\r\n  123456782', ['123456782']],
  ])('%s', async (_, text, expected) => {
    expect(await dutch(text)).toEqual(expected);
  });

  it('in a table below its heading', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `Ada ${at},123456782`);
    const table = ['name,bsn', ...rows].join('\n');
    expect(await dutch(table, 'people.csv')).toHaveLength(50);
    expect(await dutch(table, 'people.ts')).not.toHaveLength(50);
  });
});

describe('R42 what is no national id is not found', () => {
  const rulesOf = rulesOver({ off: ['payment-card', 'phone-number'] });

  it.each(NUMBERS)('%s, without %s before %s', async (_, __, number) => {
    expect(await rulesOf(`const id = "${number}";`)).toEqual([]);
  });

  it.each([
    ['a wrong checksum', 'BSN 123456783'],
    ['a wrong letter', 'NIF 12345678A'],
    ['far behind the word', `bsn ${'.'.repeat(100)} 123456782`],
    ['before the word', '123456782 bsn'],
    ['behind a word that ends like it', 'absn 123456782'],
    ['behind a word that begins like it', 'bsnl 123456782'],
    ['a part of a number', 'bsn 1234567820'],
    ['a part of a word', 'bsn a123456782'],
    ['a decimal number', 'bsn 0.123456782'],
    ['zeros', 'bsn 000000000'],
    ['two digits over and over', 'BSN 111111110'],
    ['an id of another country', 'BSN 12345678Z'],
    ['a number without a checksum', 'SSN: 078-05-1120'],
    ['a passport', 'passport: C01X00T47'],
    ['the type of a column', 'bsn VARCHAR(9)'],
  ])('%s', async (_, text) => {
    expect(await rulesOf(text)).toEqual([]);
  });

  it.each([
    ['one country', ['national-id/nl'], []],
    ['all', ['national-id'], []],
    ['another country', ['national-id/be'], ['national-id/nl']],
  ])('%s can be switched off', async (_, off, expected) => {
    expect(await rulesOver({ off })('BSN 123456782')).toEqual(expected);
  });
});
