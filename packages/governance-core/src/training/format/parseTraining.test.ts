import {
  QUESTIONS,
  SMALL_PATH,
  SMALL_POOL,
  smallTraining,
  smallTrainingFolder,
  type SmallTraining,
} from '../__testUtils__/smallTraining';
import { parseTraining } from './parseTraining';

const faultsOf = (given: SmallTraining) => {
  const parsed = parseTraining(smallTrainingFolder(given));
  if (parsed.ok) throw new Error('the folder was read');
  return parsed.issues.map(
    ({ code, file, line, message }) =>
      `${code.replace('training.', '')} ${file ?? '-'}:${line ?? '-'} ${message}`,
  );
};

const pool = (...questions: readonly string[]) =>
  `questions:\n${questions.join('\n')}\n`;

describe('R25c a training path is a folder that people write', () => {
  it('holds modules with their texts and questions', () => {
    const path = smallTraining();
    expect(path).toMatchObject({
      name: 'small',
      version: { major: 1, minor: 0 },
      validDays: 365,
      prerequisites: [],
      modules: [{ name: 'first', minutes: 5, draw: 2 }],
    });
    const questions = path.modules[0]?.questions ?? [];
    expect(questions.map(({ id, kind }) => [id, kind])).toEqual([
      ['one', 'single'],
      ['two', 'multiple'],
      ['three', 'scenario'],
      ['four', 'ordering'],
      ['five', 'single'],
      ['six', 'single'],
    ]);
    expect(questions[0]).toMatchObject({
      options: [
        { id: 'a', isCorrect: false },
        { id: 'b', isCorrect: true },
        { id: 'c', isCorrect: false },
      ],
    });
  });

  it('has one order of its files, however they come', () => {
    const folder = smallTrainingFolder();
    const read = parseTraining(folder.toReversed());
    expect(read.ok && read.value.files).toEqual(folder);
  });

  it.each<[string, SmallTraining, string]>([
    [
      'a key that nobody knows',
      { path: SMALL_PATH.replace('summary', 'sumary') },
      'unknownKey PATH.yaml:5 unknown key `sumary`; expected one of',
    ],
    [
      'a pass mark below one half',
      { path: SMALL_PATH.replace('0.75', '0.2') },
      'invalidValue PATH.yaml:9',
    ],
    [
      'a module twice',
      {
        path: `${SMALL_PATH}  - { name: first, title: Again, minutes: 5, draw: 2 }\n`,
      },
      'invalidValue PATH.yaml:12 the module `first` stands twice; expected each once',
    ],
    [
      'a module without files',
      {
        path: `${SMALL_PATH}  - { name: second, title: Second, minutes: 5, draw: 2 }\n`,
      },
      'missingFile second.md:- the folder has no `second.md`; expected the text of `second` there',
    ],
    [
      'a file that belongs to no module',
      { beside: { 'notes.md': 'x' } },
      'invalidFile notes.md:- the file `notes.md` belongs to no module; name its module in `PATH.yaml`, or take it out',
    ],
    [
      'a module without text',
      { text: ' \n' },
      'emptyBody first.md:- nothing stands in `first.md`; expected the text of the module',
    ],
    [
      'two right options of a single choice',
      {
        pool: SMALL_POOL.replace(
          'because: Because of a }',
          'because: x, correct: true }',
        ),
      },
      'invalidValue first.questions.yaml:6 expected exactly one option with `correct: true`, got 2',
    ],
    [
      'a multiple choice of which all is right',
      {
        pool: pool(
          QUESTIONS.multiple('all').replaceAll(
            /(because: Because of [cd]) }/g,
            '$1, correct: true }',
          ),
        ),
      },
      'invalidValue first.questions.yaml:6 expected some options with `correct: true` and some without, got 4 of 4',
    ],
    [
      'a scenario without a situation',
      { pool: pool(QUESTIONS.scenario('x').replace(/ {4}situation.*\n/, '')) },
      'missingKey first.questions.yaml:2 the key `situation` is missing; expected it in a question of kind `scenario`',
    ],
    [
      'an ordering with a situation',
      {
        pool: pool(
          QUESTIONS.ordering('x').replace(
            'text: In',
            'situation: Y\n    text: In',
          ),
        ),
      },
      'unknownKey first.questions.yaml:4 the key `situation` does not belong to a question of kind `ordering`; take it out',
    ],
    [
      'a question twice',
      { pool: pool(QUESTIONS.single('x'), QUESTIONS.single('x')) },
      'invalidValue first.questions.yaml:11 the id `x` stands twice; expected each once',
    ],
    [
      'an option twice',
      { pool: pool(QUESTIONS.single('x').replace('id: c', 'id: a')) },
      'invalidValue first.questions.yaml:8 the id `a` stands twice; expected each once',
    ],
  ])('not with %s', (_, given, fault) => {
    expect(faultsOf(given).join('\n')).toContain(fault);
  });

  it('tells all faults at once', () => {
    const faults = faultsOf({
      pool: 'questions: []',
      beside: { 'x.md': '' },
      text: '',
    });
    expect(faults).toHaveLength(3);
  });
});
