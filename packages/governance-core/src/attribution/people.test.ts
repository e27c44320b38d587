import { peopleIn } from './people';

const shown = (value: string) =>
  peopleIn(value).map(({ name, email }) => `${name}|${email}`);

describe('R07 the people in a trailer', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['  ', []],
    ['Bo Example', ['Bo Example|']],
    ['Bo Example <bo@example.com>', ['Bo Example|bo@example.com']],
    ['"Bo Example" < bo@example.com >', ['Bo Example|bo@example.com']],
    ['<bo@example.com>', ['|bo@example.com']],
    ['Copilot copilot@github.com', ['Copilot|copilot@github.com']],
    ['  Copilot   copilot@github.com ', ['Copilot|copilot@github.com']],
    ['Bo  Example bo@example.com', ['Bo Example|bo@example.com']],
    [
      'GitHub Copilot copilot@github.com',
      ['GitHub Copilot|copilot@github.com'],
    ],
    ['Bo and Cy <cy@example.com>', ['Bo and Cy|cy@example.com']],
    ['copilot@github.com', ['|copilot@github.com']],
    ['Bo at@example', ['Bo at@example|']],
    ['Bo a@b@example.com', ['Bo a@b@example.com|']],
    ['Bo Example <bo@example.com', ['Bo Example <bo@example.com|']],
    [
      'Bo <bo@example.com>, Cy <cy@example.com>; Di <di@example.com> and Ed <ed@example.com> & Flo <flo@example.com>',
      [
        'Bo|bo@example.com',
        'Cy|cy@example.com',
        'Di|di@example.com',
        'Ed|ed@example.com',
        'Flo|flo@example.com',
      ],
    ],
    ['Andy <andy@example.com>', ['Andy|andy@example.com']],
    ['Bo <bo@example.com>.', ['Bo|bo@example.com']],
    ['Bo <bo@example.com>\\n', ['Bo|bo@example.com']],
    ['Bo <bo@example.com> (of the shop)', ['Bo|bo@example.com']],
    ['Bo <bo@example.com> # by hand', ['Bo|bo@example.com']],
    ['Bo <bo@example.com> helped', []],
    ['Bo <bo@example.com> helped (a lot)', []],
  ])('%j', (value, people) => {
    expect(shown(value)).toEqual(people);
  });

  it('are at most twenty', () => {
    const value = Array.from(
      { length: 21 },
      (_, at) => `P <p${at}@example.com>`,
    );
    expect(peopleIn(value.slice(0, 20).join(', '))).toHaveLength(20);
    expect(peopleIn(value.join(', '))).toHaveLength(0);
  });
});
