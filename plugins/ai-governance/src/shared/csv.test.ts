import { toCsv, type CsvValue } from './csv';

describe('R52 tables as CSV', () => {
  it.each<[string, CsvValue, string]>([
    ['plain text', 'internal', 'internal'],
    ['a number', -3, '-3'],
    ['a truth', true, 'true'],
    ['nothing', undefined, ''],
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'say "no"', '"say ""no"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['a formula after a space', ' =1', "' =1"],
    ['a command by plus', '+1', "'+1"],
    ['a command by minus', '-1', "'-1"],
    ['a mention', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab in front', '\t=1', "'\t=1"],
  ])('%s', (_, value, expected) => {
    expect(toCsv(['column'], [[value]])).toBe(`column\r\n${expected}\r\n`);
  });

  it('keeps rows and their order', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          [2, 'x'],
          [1, 'y'],
        ],
      ),
    ).toBe('a,b\r\n2,x\r\n1,y\r\n');
  });
});
