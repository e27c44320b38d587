import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePatterns, normalisePath } from './pathPattern';

/** Patterns of one gitignore file and the paths asked about. */
interface Question {
  readonly patterns: readonly string[];
  readonly paths: readonly string[];
}

/** Small, repeatable pseudo-random numbers (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function generator(seed: number, alphabet: readonly string[]) {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const repeat = (most: number, make: () => string) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, make);
  const letters = alphabet.filter(
    each => each.length === 1 && !'*?[]!\\/'.includes(each),
  );
  return {
    pattern: () =>
      (random() < 0.2 ? '!' : '') + repeat(8, () => pick(alphabet)).join(''),
    path: () =>
      repeat(4, () => repeat(4, () => pick(letters)).join('')).join('/'),
    chance: random,
  };
}

const ALPHABET = [
  'a',
  'b',
  'a',
  'b',
  'a',
  '*',
  '*',
  '**',
  '**/',
  '/**',
  '/',
  '/',
  '?',
  '[ab]',
  '[!a]',
  '[^b]',
  '[a-c]',
  '[[:alpha:]]',
  '[]a]',
  '[a',
  'ü',
  '\\*',
  '\\b',
  '\\',
  ' ',
  '-',
  '[a/b]',
  '#',
  '\\/',
  '.',
  'é',
  '[b-\\c]',
  '[--b]',
  '[[:x]',
  '[[:up:]]',
];
const FOLDING = [
  'a',
  'b',
  'A',
  'B',
  '*',
  '**',
  '/',
  '?',
  '[a-b]',
  '[A-B]',
  '[!a]',
  '[[:upper:]]',
  '[[:lower:]]',
  'Ü',
  'ü',
];

/** Git tidies `.` and `..` before it looks; we refuse or tidy them in `normalisePath`. */
function isNormal(path: string): boolean {
  const normal = normalisePath(path);
  return normal.ok && normal.value === path;
}

function randomQuestions(
  seed: number,
  alphabet: readonly string[],
  count: number,
): Question[] {
  const { pattern, path, chance } = generator(seed, alphabet);
  return Array.from({ length: count }, () => ({
    patterns: chance() < 0.5 ? [pattern()] : [pattern(), pattern(), pattern()],
    paths: Array.from({ length: 14 }, path).filter(isNormal),
  }));
}

const FIXED: readonly Question[] = [
  {
    patterns: ['foo**/bar'],
    paths: ['foobar', 'fooa/bar', 'foo/bar', 'fooa/b/bar', 'x/foobar'],
  },
  { patterns: ['a/foo**'], paths: ['a/foo', 'a/foox', 'a/foox/y', 'b/a/foo'] },
  {
    patterns: ['**\\/foo', 'x/**\\/y'],
    paths: ['foo', 'a/foo', 'a/b/foo', 'x/y', 'x/a/y', 'x/a/b/y'],
  },
  { patterns: ['**'], paths: ['a', 'a/b'] },
  { patterns: ['**/'], paths: ['a', 'a/b', 'a/b/c'] },
  { patterns: ['/**'], paths: ['a', 'a/b'] },
  { patterns: ['/*', '!/src'], paths: ['a', 'src', 'src/a', 'srcx'] },
  { patterns: ['/*/', '!/src/'], paths: ['a', 'src/a', 'lib/a'] },
  { patterns: ['a/***/b'], paths: ['a/b', 'a/x/b', 'a/x/y/b'] },
  { patterns: ['a**b/c'], paths: ['ab/c', 'axb/c', 'ax/b/c', 'a/b/c'] },
  {
    patterns: ['*.ts', '!a.ts', '/x/a.ts'],
    paths: ['a.ts', 'x/a.ts', 'y/a.ts', 'b.ts'],
  },
  { patterns: ['src', '!src/a'], paths: ['src/a', 'src/b', 'src'] },
  { patterns: ['src/*', '!src/a'], paths: ['src/a', 'src/b', 'src/a/c'] },
  {
    patterns: ['trailing ', 'kept\\ ', 'two  ', 'mid dle'],
    paths: ['trailing', 'trailing ', 'kept ', 'kept', 'two', 'mid dle'],
  },
  {
    patterns: ['back\\\\slash', 'quo\\te', 'end\\'],
    paths: ['back\\slash', 'quote', 'end\\', 'end'],
  },
  {
    patterns: [
      '[[:alnum:]_]x',
      '[[:punct:]]y',
      '[[:space:]]z',
      '[[:xdigit:][:digit:]]w',
    ],
    paths: ['ax', '_x', '-x', '.y', 'ay', ' z', 'fw', 'gw', '7w'],
  },
  {
    patterns: ['[a-]', '[-a]b', '[!]a]c', '[\\]]d', '[\\\\]e', '[a\\-c]f'],
    paths: ['a', '-', 'b', '-b', 'ac', 'xc', ']c', ']d', '\\e', 'bf', '-f'],
  },
  {
    patterns: ['[z-a]', '[a-c-e]x', '[]-a]y'],
    paths: ['z', 'a', 'ax', '-x', 'ex', 'dx', '^y', ']y', 'by'],
  },
  {
    patterns: ['caf?', 'r[é]', 'na??ve', 'ü'],
    paths: ['café', 'ré', 'naïve', 'ü', 'a/ü/b', 'u\u0308'],
  },
  {
    patterns: ['\\#a', '#b', '\\!c', '!d', 'd'],
    paths: ['#a', '#b', '!c', 'd'],
  },
  { patterns: ['a**//*b'], paths: ['a/b', 'ab', 'a/x/b'] },
  { patterns: ['a//b', '//a', './a', 'a/', '/'], paths: ['a/b', 'a', 'b'] },
  {
    patterns: [
      '**/auth/**',
      '**/auth.*',
      '.github/workflows/**',
      '**/CODEOWNERS',
      '**/*.tf',
    ],
    paths: [
      'auth/a',
      'x/auth/y/z',
      'auth',
      'x/auth',
      'auth.ts',
      'y/auth.ts',
      '.github/workflows/ci.yml',
      'x/.github/workflows/ci.yml',
      'CODEOWNERS',
      'docs/CODEOWNERS',
      'main.tf',
      'a/main.tf',
      'a.tf/b',
    ],
  },
];

/** What git says of every path, asked in one run: each question has a folder of its own with its `.gitignore`. */
function askGit(
  questions: readonly Question[],
  ignoreCase: boolean,
): boolean[][] {
  const repository = mkdtempSync(join(tmpdir(), 'path-pattern-'));
  try {
    const git = (args: string[], input?: string) => {
      const result = spawnSync(
        'git',
        ['-c', `core.ignoreCase=${ignoreCase}`, ...args],
        { cwd: repository, input, encoding: 'utf8', maxBuffer: 2 ** 28 },
      );
      // `check-ignore` answers 1 when nothing is ignored
      if (result.error ?? (result.status ?? 2) > 1)
        throw new Error(`git failed: ${result.stderr}`);
      return result.stdout;
    };
    git(['init', '--quiet', '.']);
    questions.forEach(({ patterns }, index) => {
      mkdirSync(join(repository, `q${index}`));
      writeFileSync(
        join(repository, `q${index}`, '.gitignore'),
        `${patterns.join('\n')}\n`,
      );
    });
    const asked = questions.flatMap(({ paths }, index) =>
      paths.map(path => `q${index}/${path}`),
    );
    // one record a path: source, line, pattern, path
    const fields = git(
      ['check-ignore', '--no-index', '-v', '-n', '-z', '--stdin'],
      asked.join('\0'),
    ).split('\0');
    const answers = asked.map((_, index) => {
      const pattern = fields[index * 4 + 2] ?? '';
      return pattern !== '' && !pattern.startsWith('!');
    });
    return questions.map(({ paths }) => answers.splice(0, paths.length));
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function disagreements(questions: readonly Question[], ignoreCase: boolean) {
  const answers = askGit(questions, ignoreCase);
  return questions.flatMap(({ patterns, paths }, index) => {
    const matcher = compilePatterns(patterns, { ignoreCase });
    return paths
      .map((path, at) => ({
        patterns,
        path,
        git: answers[index]?.[at],
        ours: matcher.matches(path),
      }))
      .filter(({ git, ours }) => git !== ours);
  });
}

describe('compilePatterns agrees with `git check-ignore` (R41)', () => {
  it('on a table of corner cases', () => {
    expect(disagreements(FIXED, false)).toEqual([]);
  });

  it('on 24,000 random pairs', () => {
    const questions = randomQuestions(20270131, ALPHABET, 2000);
    expect(disagreements(questions, false)).toEqual([]);
  }, 60_000);

  it('on 6,000 random pairs without regard to case', () => {
    const questions = randomQuestions(4711, FOLDING, 500);
    expect(disagreements(questions, true)).toEqual([]);
  }, 60_000);
});
