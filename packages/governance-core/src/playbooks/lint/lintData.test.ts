import { foundBy } from '../__testUtils__/lintContext';
import { lintData } from './lintData';
import type { FoundData } from './lintTypes';

const FOUND: FoundData = {
  rule: 'aws-key',
  title: 'AWS key',
  class: 'accessCredentials',
  line: 2,
};

const told = (place: string) =>
  `error sensitiveData ${place}: looks like access credentials (AWS key, detector \`aws-key\`); expected a placeholder such as \`<password>\``;

describe('lintData: nothing of secrets and customers', () => {
  it('lines count in the whole file, front matter included', () => {
    expect(foundBy(lintData, {}, { findData: () => [FOUND] })).toEqual([
      told('2'),
    ]);
  });

  it('every file is looked through, whatever its kind', () => {
    expect(
      foundBy(
        lintData,
        { beside: { 'a.csv': 'x', 'b.json': 'secret' } },
        { findData: text => (text === 'secret' ? [FOUND, FOUND] : []) },
      ),
    ).toEqual([told('b.json 2'), told('b.json 2')]);
  });
});
