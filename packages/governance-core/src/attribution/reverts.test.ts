import { commitOf } from './__testUtils__/commit';
import { classify } from './classify';
import { revertedCommits } from './reverts';

const A = '0123456789abcdef0123456789abcdef01234567';
const B = 'fedcba9876543210fedcba9876543210fedcba98';

describe('R07 a revert names what it undoes', () => {
  it.each([
    ['git revert', `Revert "feat: x"\n\nThis reverts commit ${A}.`, [A]],
    ['an edited subject', `fix: take x back\n\nThis reverts commit ${A}.`, [A]],
    ['a short id', 'Revert "x"\n\nThis reverts commit 0123456.', ['0123456']],
    [
      'an id of a SHA-256 repository',
      `Revert "x"\n\nThis reverts commit ${A}${A.slice(0, 24)}.`,
      [`${A}${A.slice(0, 24)}`],
    ],
    [
      'a merge',
      `Revert "Merge x"\n\nThis reverts commit ${A}, reversing\nchanges made to ${B}.`,
      [A],
    ],
    ['several', `Revert x\n\nThis reverts commits ${A} and ${B}.`, [A, B]],
    [
      'a revert of a revert',
      `Reapply "feat: x"\n\nThis reverts commit ${A}.`,
      [A],
    ],
    [
      'a subject alone',
      'Revert "feat: x" (#13)\n\nReverts acme/checkout#12',
      [],
    ],
    [
      'a step of a squash merge',
      `feat: y (#9)\n\n* feat: y\n\n* Revert "x"\n\nThis reverts commit ${A}.`,
      undefined,
    ],
    [
      'a squash merge that is one',
      `Revert "y" (#9)\n\n* Revert "y"\n\nThis reverts commit ${A}.`,
      [A],
    ],
    ['a word in prose', 'fix: revert to the old colour when asked', undefined],
    [
      'a merge on one line',
      `Revert "Merge x"\n\nThis reverts commit ${A} reversing changes made to ${B}.`,
      [A],
    ],
    [
      'a merge behind two spaces',
      `Revert "Merge x"\n\nThis reverts commit ${A},  reversing changes made to ${B}.`,
      [A],
    ],
    ['a revert that is not the subject', '\nRevert "x"', undefined],
    [
      'one id twice',
      `Revert x\n\nThis reverts commits ${A}, ${A}.\nThis reverts commit ${B}.`,
      [A, B],
    ],
    [
      'ids in brackets and behind commas',
      `Revert x\n\nThis reverts commits (${A},${B}).`,
      [A, B],
    ],
    ['a sentence without an id', 'fix: x\n\nThis reverts commit abcdef.', []],
    [
      'what is longer than an id',
      `Revert x\n\nThis reverts commit ${A}${A}.`,
      [],
    ],
    [
      'part of a word',
      'Revert x\n\nThis reverts commit x0123456 0123456z.',
      [],
    ],
    ['a subject behind blanks', '  Revert "feat: x"\n\nIt broke.', []],
    [
      'a squash merge behind a tab',
      `\tReapply: y\n\n* a\n\nThis reverts commit ${A}.`,
      [A],
    ],
    ['a subject in small letters', 'reapply "feat: x"', []],
    ['a subject without quotation marks', 'revert: the colour', undefined],
    ['a revert below the subject', 'fix: x\n\nRevert "y"', undefined],
    [
      'a step of a squash merge without a subject',
      `\n* Revert "x"\n\nThis reverts commit ${A}.`,
      undefined,
    ],
    [
      'a squash merge with a word for it',
      `Reapply: y\n\n* a\n\nThis reverts commit ${A}.`,
      [A],
    ],
    [
      'more than a hundred',
      `Revert x\n\nThis reverts commits ${Array.from({ length: 101 }, (_, at) => 1_000_000 + at).join(' ')}.`,
      Array.from({ length: 100 }, (_, at) => String(1_000_000 + at)),
    ],
    ['a quotation', `fix: x\n\n> This reverts commit ${A}.`, undefined],
  ])('%s', (_, message, revertOf) => {
    expect(classify(commitOf(message)).revertOf).toEqual(revertOf);
  });

  it('unless it has no lines', () => {
    expect(revertedCommits([])).toBeUndefined();
  });
});
