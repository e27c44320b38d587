import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  differenceInDifferences,
  type BeforeAndAfter,
} from './differenceInDifferences';

const unit = (isTreated: boolean, before: number, after: number) => ({
  isTreated,
  before,
  after,
});

/** The restaurants of Card and Krueger, where the public data lie beside the project. */
const PUBLIC_DATA = join(
  __dirname,
  '../../../../../../shared/samples/stats/raw/card_krueger_njmin3.csv',
);

/** A row is a restaurant before or after; the change of one that has both stands on both of its rows. */
function restaurants(csv: string): BeforeAndAfter[] {
  const [header, ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map(line => line.split(','));
  const cell = (row: string[], name: string) => row[header!.indexOf(name)];
  return rows
    .filter(
      row =>
        cell(row, 'd') === '0' &&
        cell(row, 'DEMP') !== '' &&
        cell(row, 'fte') !== '',
    )
    .map(row => unit(cell(row, 'nj') === '1', 0, Number(cell(row, 'DEMP'))));
}

describe('R45 how much more one group changed', () => {
  // Expected: worked by hand.
  it.each`
    what                 | units                                                                                | effect | error
    ${'everybody alike'} | ${[unit(true, 1, 2), unit(true, 5, 6), unit(false, 3, 4), unit(false, 9, 10)]}       | ${0}   | ${0}
    ${'a clear gain'}    | ${[unit(true, 10, 7), unit(true, 50, 45), unit(false, 30, 30), unit(false, 90, 92)]} | ${-5}  | ${Math.SQRT2}
  `('of $what is $effect', ({ units, effect, error }) => {
    const found = differenceInDifferences(units)!;
    expect(found.effect).toBeCloseTo(effect, 12);
    expect(found.standardError).toBeCloseTo(error, 12);
  });

  it('needs two on either side', () => {
    expect(
      differenceInDifferences([
        unit(true, 1, 2),
        unit(true, 1, 2),
        unit(false, 1, 2),
      ]),
    ).toBeUndefined();
  });

  (existsSync(PUBLIC_DATA) ? it : it.skip)(
    'has the published 2.75 ± 1.34',
    () => {
      const units = restaurants(readFileSync(PUBLIC_DATA, 'utf8'));
      const found = differenceInDifferences(units)!;
      expect(units.filter(each => each.isTreated)).toHaveLength(309);
      expect(units).toHaveLength(384);
      expect(found.effect).toBeCloseTo(2.75, 2);
      expect(found.standardError).toBeCloseTo(1.3423, 3);
    },
  );
});
