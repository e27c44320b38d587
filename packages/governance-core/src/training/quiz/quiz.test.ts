import { seededRandom } from '../../insights/statistics';
import { smallTraining } from '../__testUtils__/smallTraining';
import { choiceProblem } from './choiceProblem';
import { drawQuiz, optionsOf } from './drawQuiz';
import { findQuestion } from './findQuestion';
import { nextAttemptAt } from './nextAttemptAt';
import { neededOf, rightChoice, scoreAttempt } from './scoreAttempt';

const path = smallTraining();
const question = (id: string) => {
  const found = findQuestion(path, `first.${id}`);
  if (!found) throw new Error(`no question ${id}`);
  return found.question;
};
const drawnOf = (...ids: readonly string[]) =>
  ids.map(id => ({
    questionId: `first.${id}`,
    options: optionsOf(question(id)).map(each => each.id),
  }));
const choices = (given: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(given).map(([id, each]) => [`first.${id}`, each]));

describe('R25c questions are drawn from the pool', () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);

  it('the same by the same seed, others by others', () => {
    const draw = (seed: number) =>
      JSON.stringify(drawQuiz(path, { seed, seen: new Map() }));
    expect(draw(7)).toBe(draw(7));
    expect(new Set(seeds.map(draw)).size).toBeGreaterThan(20);
  });

  it('each of the pool, in every place', () => {
    const drawn = seeds.flatMap(seed =>
      drawQuiz(path, { seed, seen: new Map() }).map(
        ({ questionId }, at) => `${at} ${questionId}`,
      ),
    );
    expect(new Set(drawn).size).toBe(2 * 6);
  });

  it.each(seeds.slice(0, 20))(
    'fresh ones for as long as there are any (seed %d)',
    seed => {
      const seen = new Map<string, number>();
      const all = [0, 1, 2].flatMap(round => {
        const drawn = drawQuiz(path, { seed: seed * 3 + round, seen });
        drawn.forEach(({ questionId }) => seen.set(questionId, 1));
        return drawn.map(({ questionId }) => questionId);
      });
      expect(new Set(all).size).toBe(6);
    },
  );

  it('with steps that never stand in their right order', () => {
    const orders = seeds
      .flatMap(seed => drawQuiz(path, { seed, seen: new Map() }))
      .filter(({ questionId }) => questionId === 'first.four')
      .map(({ options }) => options.join(' '));
    expect(orders.length).toBeGreaterThan(10);
    expect(orders).not.toContain('one two three');
    expect(new Set(orders).size).toBe(5);
  });
});

describe('R25c an answer', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['one', ['a'], undefined],
    ['one', ['a', 'b'], '2 options are chosen; expected one'],
    ['one', ['x'], 'there is no option `x`; expected `a`, `b`, `c`'],
    ['two', ['a', 'b'], undefined],
    ['two', ['a', 'a'], 'an option is chosen twice; expected each once'],
    ['two', [], 'nothing is chosen; expected all that apply'],
    ['four', ['three', 'two', 'one'], undefined],
    ['four', ['three', 'two'], '2 of 3 steps are in order; expected all'],
  ])('to %s of %j is one unless: %s', (id, choice, problem) => {
    expect(choiceProblem(question(id), choice)).toBe(problem);
  });

  it.each<[string, readonly string[], boolean]>([
    ['one', ['b'], true],
    ['one', ['a'], false],
    ['two', ['b', 'a'], true],
    ['two', ['a'], false],
    ['two', ['a', 'b', 'c'], false],
    ['three', ['c'], true],
    ['four', ['one', 'two', 'three'], true],
    ['four', ['two', 'one', 'three'], false],
    ['four', [], false],
  ])('to %s of %j is right: %s', (id, choice, isCorrect) => {
    const { feedback } = scoreAttempt(
      path,
      drawnOf(id),
      choices({ [id]: choice }),
    );
    expect(feedback).toMatchObject([{ isCorrect }]);
  });
});

describe('R25c a result', () => {
  it.each<[number, number]>([
    [15, 12],
    [12, 9],
    [4, 3],
    [3, 3],
    [1, 1],
  ])('of %d questions passes with %d', (questions, needed) => {
    expect(
      neededOf(
        { quiz: { ...path.quiz, passRatio: questions === 15 ? 0.8 : 0.75 } },
        questions,
      ),
    ).toBe(needed);
  });

  it('of a failed attempt gives no right answer away', () => {
    const result = scoreAttempt(
      path,
      drawnOf('one', 'two', 'three', 'four'),
      choices({
        one: ['a'],
        two: ['a'],
        three: ['c'],
        four: ['two', 'one', 'three'],
      }),
    );
    expect(result).toEqual({
      correct: 1,
      needed: 3,
      of: 4,
      isPassed: false,
      feedback: [
        {
          questionId: 'first.one',
          isCorrect: false,
          because: [{ id: 'a', text: 'Because of a' }],
          readAgain: 'Read this',
        },
        {
          questionId: 'first.two',
          isCorrect: false,
          because: [],
          readAgain: 'Read this',
        },
        {
          questionId: 'first.three',
          isCorrect: true,
          because: [{ id: 'c', text: 'Because of c' }],
          right: ['c'],
        },
        {
          questionId: 'first.four',
          isCorrect: false,
          because: [],
          readAgain: 'Read this',
        },
      ],
    });
  });

  it('of a passed attempt explains the wrong answers too', () => {
    const result = scoreAttempt(
      path,
      drawnOf('one', 'two', 'three', 'four'),
      choices({
        one: ['a'],
        two: ['a', 'b'],
        three: ['c'],
        four: ['one', 'two', 'three'],
      }),
    );
    expect(result.isPassed).toBe(true);
    expect(result.feedback[0]).toEqual({
      questionId: 'first.one',
      isCorrect: false,
      because: [{ id: 'a', text: 'Because of a' }],
      right: ['b'],
      explanation: 'It is b.',
      readAgain: 'Read this',
    });
  });
});

describe('R25c whoever failed waits', () => {
  const rules = { passRatio: 0.8, attempts: 3, waitHours: 12 };
  const hour = (at: number) =>
    new Date(Date.parse('2026-11-02T00:00:00Z') + at * 3_600_000).toISOString();
  const failed = (count: number) =>
    Array.from({ length: count }, (_, at) => hour(at));

  it.each<[number, number | undefined]>([
    [0, undefined],
    [1, undefined],
    [2, undefined],
    [3, 2 + 12],
    [4, undefined],
    [6, 5 + 24],
    [9, 8 + 48],
    [12, 11 + 96],
    [30, 29 + 720],
    [90, 89 + 720],
  ])('after %d failed attempts until hour %s', (count, until) => {
    const at = nextAttemptAt(rules, failed(count), hour(count));
    expect(at).toBe(until === undefined ? undefined : hour(until));
  });

  it('no longer than that', () => {
    expect(nextAttemptAt(rules, failed(3), hour(14))).toBeUndefined();
  });
});

describe('R25c guessing', () => {
  /** A machine that never reads, remembers everything that it was told, and guesses what it was not told. */
  function guess(seed: number): { attempts: number; days: number } {
    const random = seededRandom(seed);
    const pools = [1, 2, 3, 4, 5].map(module => ({
      ...(path.modules[0] ?? { title: '', minutes: 1, text: '' }),
      name: `m${module}`,
      draw: 3,
      questions: Array.from({ length: 11 }, (_, id) => ({
        ...question('one'),
        id: `q${id}`,
        options: ['a', 'b', 'c', 'd'].map(option => ({
          id: option,
          text: option,
          because: option,
          isCorrect: option === 'abcd'[(module + id) % 4],
        })),
      })),
    }));
    const quiz = { passRatio: 0.8, attempts: 3, waitHours: 12 };
    const long = { ...path, quiz, modules: pools };
    const seen = new Map<string, number>();
    const wrong = new Map<string, Set<string>>();
    const failedAt: string[] = [];
    let now = Date.parse('2026-01-01T00:00:00Z');
    const start = now;
    for (;;) {
      const drawn = drawQuiz(long, { seed: random.below(1e9), seen });
      const given = new Map(
        drawn.map(({ questionId, options }) => {
          const left = options.filter(id => !wrong.get(questionId)?.has(id));
          return [questionId, [left[random.below(left.length)] ?? 'a']];
        }),
      );
      const result = scoreAttempt(long, drawn, given);
      const days = (now - start) / 86_400_000;
      if (result.isPassed) return { attempts: failedAt.length + 1, days };
      drawn.forEach(({ questionId }, at) => {
        seen.set(questionId, (seen.get(questionId) ?? 0) + 1);
        const chosen = given.get(questionId)?.[0] ?? '';
        const known = wrong.get(questionId) ?? new Set<string>();
        if (result.feedback[at]?.isCorrect)
          for (const id of 'abcd') if (id !== chosen) known.add(id);
        if (!result.feedback[at]?.isCorrect) known.add(chosen);
        wrong.set(questionId, known);
      });
      failedAt.push(new Date(now).toISOString());
      const next = nextAttemptAt(quiz, failedAt, new Date(now).toISOString());
      now = next === undefined ? now + 60_000 : Date.parse(next);
    }
  }

  it('takes longer than learning, even for a machine with a perfect memory', () => {
    const runs = Array.from({ length: 60 }, (_, seed) => guess(seed));
    const days = runs.map(run => run.days).toSorted((a, b) => a - b);
    expect(Math.min(...runs.map(({ attempts }) => attempts))).toBeGreaterThan(
      3,
    );
    expect(days[0]).toBeGreaterThanOrEqual(0.5);
    expect(days[30]).toBeGreaterThan(1);
  });

  it('without any memory does not pass within three attempts', () => {
    // 12 or more of 15 with one right option of four
    const choose = (n: number, k: number): number =>
      k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
    const chance = [12, 13, 14, 15].reduce(
      (sum, right) =>
        sum + choose(15, right) * 0.25 ** right * 0.75 ** (15 - right),
      0,
    );
    expect(1 - (1 - chance) ** 3).toBeLessThan(5e-5);
  });
});

describe('R25c the right choice', () => {
  it.each<[string, readonly string[]]>([
    ['one', ['b']],
    ['two', ['a', 'b']],
    ['three', ['c']],
    ['four', ['one', 'two', 'three']],
  ])('of %s is %j', (id, choice) => {
    expect(rightChoice(question(id))).toEqual(choice);
  });
});
