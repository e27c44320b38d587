import { newFeatureBranch } from '../__testUtils__/gitRepo';
import { runCheckCommand } from '../__testUtils__/runCheckCommand';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

let feature: ReturnType<typeof newFeatureBranch>;
beforeEach(() => {
  feature = newFeatureBranch();
});
afterEach(() => feature.remove());

const check = async (args: readonly string[] = []) => {
  const result = await runCheckCommand({ dir: feature.dir, args });
  const [request] = result.portal.decisionRequests();
  return { ...result, data: request?.data };
};

const TEXT = 'about Project Heron\n';

describe('R42 check looks again at everything that a change brings in', () => {
  it('finds nothing in a clean change, and says that it looked', async () => {
    const { data, out } = await check();
    expect(data).toEqual({
      detectors: expect.stringMatching(/^governance-detectors \d/),
      classes: ['credentials', 'customerData', 'codeNames'],
      findings: [],
      incomplete: [],
    });
    expect(out).not.toContain('Must not be shared');
  });

  it('tells the portal places, and people the masked line', async () => {
    feature.write('docs/plan.md', TEXT);
    feature.commit('plan\n\nAssisted-by: none');
    const { data, out, portal } = await check();
    expect(data?.findings).toEqual([
      {
        rule: 'code-names',
        class: 'codeNames',
        path: 'docs/plan.md',
        line: 1,
        state: 'open',
      },
    ]);
    expect(out).toMatch(/Must not be shared \(1\)[\s\S]*docs\/plan\.md:1:7/);
    expect(JSON.stringify(portal.received)).not.toContain('Heron\\n');
  });

  it('finds what a commit had and the end has no more', async () => {
    feature.write('docs/plan.md', TEXT);
    const sha = feature.commit('plan\n\nAssisted-by: none');
    feature.git('rm', '-q', 'docs/plan.md');
    feature.commit('away\n\nAssisted-by: none');
    const { data, out } = await check();
    expect(data?.findings).toMatchObject([
      { path: 'docs/plan.md', state: 'open' },
    ]);
    expect(data?.findings[0]).not.toHaveProperty('line');
    expect(out).toContain(`in commit ${sha.slice(0, 7)}`);
  });

  it.each([
    [
      'a comment',
      `${TEXT.trim()} <!-- ai-governance: allow code-names -- announced in May -->\n`,
      'announced in May',
    ],
  ])(
    'asks for a waiver for what is newly allowed by %s',
    async (_name, text, reason) => {
      feature.write('docs/plan.md', text);
      feature.commit('plan\n\nAssisted-by: none');
      const { data, out } = await check();
      expect(data?.findings).toMatchObject([{ state: 'newlyAllowed' }]);
      expect(out).toMatch(/Allowed by this change itself/);
      expect(out).toContain(reason);
    },
  );

  it('leaves alone what the base has already', async () => {
    feature.git('checkout', '-q', 'main');
    feature.write('docs/plan.md', TEXT);
    feature.commit('from before');
    feature.git('checkout', '-q', '-B', 'feature', 'main');
    feature.write('docs/plan.md', `# Plan\n\n${TEXT}`);
    feature.commit('a title\n\nAssisted-by: none');
    expect((await check()).data?.findings).toEqual([]);
  });
});
