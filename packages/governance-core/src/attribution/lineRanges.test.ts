import { countLines, mergeRanges, parseLineRanges } from './lineRanges';

describe('R07 line ranges', () => {
  it.each<[string, [number, number][] | undefined]>([
    ['7', [[7, 7]]],
    [
      '36,246,251',
      [
        [36, 36],
        [246, 246],
        [251, 251],
      ],
    ],
    [
      '7417-7435,7440',
      [
        [7417, 7435],
        [7440, 7440],
      ],
    ],
    ['5-5', [[5, 5]]],
    ['10000000', [[10_000_000, 10_000_000]]],
    ['10000001', undefined],
    ['1-10000001', undefined],
    ['0', undefined],
    ['0-3', undefined],
    ['5-4', undefined],
    ['', undefined],
    ['1,', undefined],
    ['1-2-3', undefined],
    ['a1', undefined],
    ['1a', undefined],
    ['1,x,3', undefined],
    ['123456789', undefined],
  ])('%j', (text, ranges) => {
    expect(parseLineRanges(text)).toEqual(ranges);
  });

  it.each<[string, [number, number][], [number, number][], number]>([
    ['nothing', [], [], 0],
    [
      'in any order',
      [
        [5, 6],
        [1, 2],
      ],
      [
        [1, 2],
        [5, 6],
      ],
      4,
    ],
    [
      'that touch',
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 4]],
      4,
    ],
    [
      'apart by one line',
      [
        [1, 2],
        [4, 4],
      ],
      [
        [1, 2],
        [4, 4],
      ],
      3,
    ],
    [
      'that overlap',
      [
        [1, 5],
        [4, 8],
      ],
      [[1, 8]],
      8,
    ],
    [
      'one inside another',
      [
        [1, 9],
        [3, 4],
      ],
      [[1, 9]],
      9,
    ],
  ])('%s are merged and counted', (_, ranges, merged, count) => {
    expect(mergeRanges(ranges)).toEqual(merged);
    expect(countLines(ranges)).toBe(count);
  });
});
