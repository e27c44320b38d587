import {
  SMALL_PATH,
  SMALL_POOL,
  smallTraining,
  type SmallTraining,
} from '../__testUtils__/smallTraining';
import { lintTraining } from './lintTraining';
import type { TrainingLintContext } from './types';

const CONTEXT: TrainingLintContext = {
  policy: {
    rules: ['scans'],
    tiers: [],
    areas: [],
    dataClasses: { shareable: [], neverShare: [] },
  },
  today: '2026-11-23',
  findData: () => [],
  playbooks: ['prompting-standard'],
  others: [
    { name: 'basics', prerequisites: [] },
    { name: 'circular', prerequisites: ['other'] },
    { name: 'other', prerequisites: ['small'] },
  ],
};

const found = (
  given: SmallTraining,
  context: Partial<TrainingLintContext> = {},
) =>
  lintTraining(smallTraining(given), { ...CONTEXT, ...context }).map(
    ({ severity, code, file, line, message }) =>
      `${severity} ${code} ${file}:${line ?? '-'} ${message}`,
  );

const withKey = (line: string): SmallTraining => ({
  path: SMALL_PATH.replace('certificate:', () => `${line}\ncertificate:`),
});

describe('R25c a path is checked before people take it', () => {
  it('and one without faults has no findings', () => {
    expect(
      found({
        ...withKey('prerequisites: basics\npolicyRules: scans'),
        text: '## Read this\n\nSee [it](playbook:prompting-standard).\n',
      }),
    ).toEqual([]);
  });

  it.each<[string, SmallTraining, string]>([
    [
      'a pool that is too small',
      { path: SMALL_PATH.replace('draw: 2', 'draw: 3') },
      'error training.smallPool first.questions.yaml:- the module `first` draws 3 of 6 questions; expected at least 9 in the pool, so that each retake has fresh ones',
    ],
    [
      'a heading that is not there',
      { pool: SMALL_POOL.replace('readAgain: Read this', 'readAgain: Read') },
      'error training.headingNotFound first.questions.yaml:- the question `one` sends to the heading `Read`, which first.md does not have; expected one of its headings, word for word',
    ],
    [
      'a prerequisite that nobody knows',
      withKey('prerequisites: none'),
      'error training.unknownPrerequisite PATH.yaml:- the prerequisite `none` is not published; expected the name of a published path',
    ],
    [
      'itself as its prerequisite',
      withKey('prerequisites: small'),
      'error training.circularPrerequisite PATH.yaml:- the prerequisite `small` needs `small` itself; expected paths that can be finished before',
    ],
    [
      'a prerequisite that leads back',
      withKey('prerequisites: circular'),
      'error training.circularPrerequisite PATH.yaml:- the prerequisite `circular` needs `small` itself; expected paths that can be finished before',
    ],
    [
      'a rule that the policy does not have',
      withKey('policyRules: none'),
      'warning training.unknownRule PATH.yaml:- the policy in force has no rule `none`; expected one that it has',
    ],
    [
      'a review that is overdue',
      { path: SMALL_PATH.replace('2027-05-31', '2026-11-22') },
      'warning training.reviewDate PATH.yaml:- the review was due on 2026-11-22; expected a day to come, after somebody has looked at the texts',
    ],
    [
      'a character that nobody sees, in a question',
      { pool: SMALL_POOL.replace('What is right', 'What\u200b is right') },
      'error training.hiddenCharacter first.questions.yaml:4 ',
    ],
    [
      'a link that leads nowhere',
      { text: '## Read this\n\n[x](playbook:none)\n' },
      'error training.',
    ],
    [
      'an image of a stranger',
      { text: '## Read this\n\n![x](https://example.com/x.png)\n' },
      'error training.externalImage first.md:3 ',
    ],
  ])('not %s', (_, given, finding) => {
    const findings = found(given);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(finding);
  });

  it('nor customers of ours', () => {
    const data = { rule: 'pan', title: 'Card', class: 'customerData', line: 3 };
    const findings = found(
      {},
      {
        findData: text =>
          text.includes('It is b.\n') && text.startsWith('##') ? [data] : [],
      },
    );
    expect(findings).toEqual([
      expect.stringContaining('error training.sensitiveData first.md:3'),
    ]);
  });
});
