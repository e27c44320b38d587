import { smallPolicy } from './__fixtures__/smallPolicy';
import { DEFAULT_DATA_HANDLING, detectorPolicy } from './dataHandling';

const { dataClasses } = smallPolicy([]);

describe('R42 what detectors are told by a policy', () => {
  it.each([
    ['nothing but the classes', undefined, { gitleaks: [] }],
    [
      'rules of another tool',
      { ...DEFAULT_DATA_HANDLING, gitleaks: 'title = "x"' },
      { gitleaks: ['title = "x"'] },
    ],
    [
      'what is off, patterns and lists of addresses',
      {
        ...DEFAULT_DATA_HANDLING,
        off: ['iban'],
        patterns: [{ id: 'a', title: 'A', class: 'credentials', pattern: 'x' }],
        emailListAtLeast: 3,
      },
      {
        off: ['iban'],
        patterns: [{ id: 'a', title: 'A', class: 'credentials', pattern: 'x' }],
        emailListAtLeast: 3,
      },
    ],
  ])('%s', (_, dataHandling, told) => {
    const { off, patterns, emailListAtLeast } = DEFAULT_DATA_HANDLING;
    expect(detectorPolicy({ dataClasses, dataHandling })).toStrictEqual({
      neverShare: ['customerData', 'credentials'],
      off,
      patterns,
      gitleaks: [],
      emailListAtLeast,
      ...told,
    });
  });
});
