import { normaliseChange } from './normaliseChange';
import { submittedFacts } from './changeSubject';
import type { SubmittedChange } from './submittedChange';

const HEAD = 'a'.repeat(40);
const change = (path: string): SubmittedChange => ({
  phase: 'merge',
  repository: 'github.com/acme/cart',
  baseSha: 'b'.repeat(40),
  headSha: HEAD,
  files: [],
  commits: [],
  data: {
    detectors: 'governance-detectors 1',
    classes: ['credentials'],
    findings: [{ rule: 'r', class: 'credentials', path, state: 'open' }],
    incomplete: [path],
  },
});

describe('R42 what a change says of data that was found', () => {
  it('is about its head commit, as far as whoever says it is believed', () => {
    const { data } = submittedFacts(change('src/a.ts'), {
      trust: 'attested',
      idOf: () => 'p',
    });
    expect(data).toEqual([
      {
        trust: 'attested',
        source: 'submission',
        sha: HEAD,
        ...change('src/a.ts').data,
      },
    ]);
  });

  it('is absent when nobody looked', () => {
    const { data: _, ...rest } = change('src/a.ts');
    const facts = submittedFacts(rest, { trust: 'attested', idOf: () => 'p' });
    expect(facts).not.toHaveProperty('data');
  });

  it('has paths in one form', () => {
    const result = normaliseChange(change('./src//a.ts'));
    expect(result.ok && result.value.data).toEqual(change('src/a.ts').data);
  });

  it('is refused with a path that git cannot have', () => {
    const result = normaliseChange(change('../a.ts'));
    expect(!result.ok && result.issues.map(({ path }) => path)).toEqual([
      'data.findings[0].path',
      'data.incomplete[0]',
    ]);
  });
});
