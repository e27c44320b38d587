import { checkDetectors, type DetectorCheck } from './checkDetectors';
import type { DetectorSettings } from './types';

const SETTINGS: DetectorSettings = {
  neverShare: ['credentials', 'codeNames'],
  off: [],
  patterns: [],
  gitleaks: [],
  emailListAtLeast: 5,
};

const named = (id: string, pattern: string) => ({
  id,
  title: 'A code name',
  class: 'codeNames',
  pattern,
});

describe('R08 settings are checked before anybody relies on them', () => {
  it.each<[string, Partial<DetectorSettings>, DetectorCheck]>([
    ['nothing to say', {}, { errors: [], warnings: [] }],
    [
      'a pattern that RE2 refuses',
      { patterns: [named('a', 'ok'), named('b', 'x(?=y)')] },
      {
        errors: [
          {
            path: ['patterns', 1, 'pattern'],
            message: expect.stringContaining('is not an RE2 pattern'),
          },
        ],
        warnings: [],
      },
    ],
    [
      'a pattern that is found everywhere',
      { patterns: [named('a', 'x*')] },
      {
        errors: [
          {
            path: ['patterns', 0, 'pattern'],
            message: expect.stringContaining('matches the empty text'),
          },
        ],
        warnings: [],
      },
    ],
    [
      'a detector that does not exist is switched off',
      { off: ['iban', 'ibann'] },
      {
        errors: [],
        warnings: [
          {
            path: ['off', 1],
            message: expect.stringContaining('no detector has the id `ibann`'),
          },
        ],
      },
    ],
    [
      'a rule file that is none',
      { gitleaks: ['[[rules'] },
      {
        errors: [{ path: ['gitleaks', 0], message: expect.any(String) }],
        warnings: [],
      },
    ],
    [
      'a rule of a file that RE2 refuses',
      { gitleaks: ["[[rules]]\nid = 'ahead'\nregex = '''a(?=b)'''\n"] },
      {
        errors: [],
        warnings: [
          {
            path: ['gitleaks', 0],
            message: expect.stringContaining('ahead'),
          },
        ],
      },
    ],
  ])('%s', (_, changed, expected) => {
    expect(checkDetectors({ ...SETTINGS, ...changed })).toEqual(expected);
  });
});
