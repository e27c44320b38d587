import { classify } from '@ai-enablement/governance-core';
import {
  newRepository,
  removeFolders,
  TEST_ENV,
  type TestRepository,
} from './__testUtils__/testRepository';
import { collectChange } from './collectChange';
import { openRepository } from './repository';
import { readTraces } from './traces';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);
afterAll(removeFolders);

interface Given {
  readonly revision: string;
  readonly path?: string;
  readonly lines?: readonly [number, number];
  readonly type?: string;
}

const trace = ({
  revision,
  path = 'src/a.ts',
  lines: [start, end] = [1, 3],
  type = 'ai',
}: Given): string =>
  JSON.stringify({
    version: '0.1.0',
    id: '550e8400-e29b-41d4-a716-446655440000',
    timestamp: '2026-01-23T14:30:00Z',
    vcs: { type: 'git', revision },
    tool: { name: 'cursor', version: '2.4.0' },
    files: [
      {
        path,
        conversations: [
          {
            url: 'https://api.example.com/secret-conversation',
            contributor: { type, model_id: 'anthropic/claude-opus-4-5' },
            ranges: [{ start_line: start, end_line: end }],
          },
        ],
      },
    ],
  });

/** `main` with one commit, then a branch on which a commit adds three lines to `src/a.ts`. */
function branch(): TestRepository & { base: string; head: string } {
  const repository = newRepository();
  repository.write('README.md', 'x\n');
  const base = repository.commit('first');
  repository.git('checkout', '--quiet', '-b', 'feature');
  repository.write('src/a.ts', '1\n2\n3\n');
  const head = repository.commit('feat: a');
  return { ...repository, base, head };
}

const traced = (repository: TestRepository, ...lines: readonly string[]) => {
  repository.write('.agent-trace/traces.jsonl', `${lines.join('\n')}\n`);
  return repository.commit('chore: keep traces');
};

async function attributions({ dir }: TestRepository) {
  const change = await collectChange({ dir, env: TEST_ENV, base: 'main' });
  return change.commits.map(commit => {
    const { attribution, confidence, evidence } = classify(commit);
    return { attribution, confidence, texts: evidence.map(({ text }) => text) };
  });
}

const MEASURED = 'Agent Trace: 3 lines by cursor (claude-opus-4-5)';
const FOLLOWED =
  'Agent Trace: edits by cursor (claude-opus-4-5) in the same files, on top of the commit before';

describe('R07 Agent Trace records are read from the repository', () => {
  it('attributes the commit whose lines they tell of', async () => {
    const repository = branch();
    traced(repository, trace({ revision: repository.head }));
    expect(await attributions(repository)).toEqual([
      { attribution: 'ai', confidence: 'measured', texts: [MEASURED] },
      { attribution: 'unknown', confidence: undefined, texts: [] },
    ]);
  });

  it('is mixed when the commit adds more lines than they tell of', async () => {
    const repository = branch();
    traced(repository, trace({ revision: repository.head, lines: [1, 2] }));
    expect(await attributions(repository)).toMatchObject([
      { attribution: 'mixed', confidence: 'measured' },
      {},
    ]);
  });

  it('infers an assistant in the commit after the one that they name, as the reference recorder writes', async () => {
    const repository = newRepository();
    repository.write('README.md', 'x\n');
    const base = repository.commit('first');
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.write('src/a.ts', '1\n2\n3\n');
    traced(repository, trace({ revision: base }));
    repository.write('src/b.ts', '1\n');
    repository.commit('feat: b');
    expect(await attributions(repository)).toEqual([
      { attribution: 'mixed', confidence: 'inferred', texts: [FOLLOWED] },
      { attribution: 'unknown', confidence: undefined, texts: [] },
    ]);
  });

  it('does not blame a following commit that leaves their files alone', async () => {
    const repository = branch();
    traced(repository, trace({ revision: repository.base }));
    repository.write('src/b.ts', '1\n');
    repository.commit('feat: b');
    expect(
      (await attributions(repository)).map(({ attribution }) => attribution),
    ).toEqual(['mixed', 'unknown', 'unknown']);
  });

  it('lets evidence of AI win over a note that measured people only, and shows both', async () => {
    const repository = branch();
    repository.git(
      'notes',
      '--ref=ai',
      'add',
      '-m',
      'src/a.ts\n  h_1 1-3\n---\n{"schema_version":"authorship/3.0.0"}',
      repository.head,
    );
    traced(repository, trace({ revision: repository.head }));
    const change = await collectChange({
      dir: repository.dir,
      env: TEST_ENV,
      base: 'main',
    });
    const [commit] = change.commits.map(classify);
    expect(commit).toMatchObject({
      attribution: 'ai',
      conflict: {
        kind: 'measuredHuman',
        human: { kind: 'gitNote', text: 'git-ai note: 3 lines by a person' },
        ai: { kind: 'agentTrace', text: MEASURED },
      },
    });
  });

  it.each<[string, (repository: ReturnType<typeof branch>) => void]>([
    [
      'a revision that is not there',
      repository => traced(repository, trace({ revision: 'a'.repeat(40) })),
    ],
    [
      'an object that is no commit',
      repository =>
        traced(
          repository,
          trace({ revision: repository.git('rev-parse', 'HEAD:src/a.ts') }),
        ),
    ],
    [
      'a folder deeper down',
      repository => {
        repository.write(
          '.agent-trace/raw/traces.jsonl',
          trace({ revision: repository.head }),
        );
        repository.commit('chore: raw');
      },
    ],
    [
      'a file of another name',
      repository => {
        repository.write(
          '.agent-trace/config.yaml',
          trace({ revision: repository.head }),
        );
        repository.commit('chore: config');
      },
    ],
    ['no JSON', repository => traced(repository, 'nothing', '{"version":')],
  ])('takes nothing from %s', async (_, given) => {
    const repository = branch();
    given(repository);
    expect(
      (await attributions(repository)).every(
        ({ attribution }) => attribution === 'unknown',
      ),
    ).toBe(true);
  });

  it('does not follow a link', async () => {
    const repository = branch();
    repository.write('traces.txt', trace({ revision: repository.head }));
    repository.git('add', 'traces.txt');
    const blob = repository.git('rev-parse', ':traces.txt');
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${blob},.agent-trace/traces.jsonl`,
    );
    repository.git('commit', '--quiet', '-m', 'chore: link');
    const head = repository.git('rev-parse', 'HEAD');
    const opened = await openRepository({ dir: repository.dir, env: TEST_ENV });
    const traces = await readTraces(opened, head);
    expect(traces.concerns({ sha: repository.head, parents: [] })).toBe(false);
  });

  it('counts what it leaves out', async () => {
    const repository = branch();
    const head = traced(
      repository,
      'no json',
      trace({ revision: 'kkmpptxz' }),
      trace({ revision: repository.head }),
    );
    const opened = await openRepository({ dir: repository.dir, env: TEST_ENV });
    const { dropped } = await readTraces(opened, head);
    expect(dropped).toEqual({ unreadable: 1, revision: 1 });
  });
});
