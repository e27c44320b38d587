import { changeAttribution } from '../assistantUse';
import { changeSubject } from './changeSubject';
import { hypotheticalChange } from './hypotheticalChange';
import { normaliseChange } from './normaliseChange';

const asked = { repository: 'github.com/acme/pay', files: ['src/a.ts'] };

describe('R51 a change that nobody has made yet', () => {
  it.each([
    ['with an assistant', 'copilot', 'mixed', ['copilot']],
    ['with one that nobody named', 'unidentified', 'mixed', ['unidentified']],
    ['without AI', 'none', 'human', []],
  ])('%s', (_, assistant, attribution, tools) => {
    const change = hypotheticalChange({ ...asked, assistant });
    const { commits } = changeSubject(change, {
      trust: 'asserted',
      idOf: () => 'whoever asks',
    });
    expect(changeAttribution(commits)).toBe(attribution);
    expect(commits[0]?.uses.map(({ tool }) => tool)).toEqual(tools);
    expect(commits[0]?.authors).toEqual(['whoever asks']);
  });

  it('is told with its model, its files and its entity', () => {
    const change = hypotheticalChange({
      ...asked,
      entityRef: 'component:default/pay',
      files: ['./src//a.ts'],
      assistant: 'copilot',
      model: 'gpt-5',
    });
    const read = normaliseChange(change);
    expect(read).toMatchObject({
      ok: true,
      value: {
        entityRef: 'component:default/pay',
        files: [{ path: 'src/a.ts', status: 'modified' }],
        commits: [{ uses: [{ tool: 'copilot', model: 'gpt-5' }] }],
      },
    });
  });

  it('reports nothing, so that every obligation stays open', () => {
    expect(
      Object.keys(hypotheticalChange({ ...asked, assistant: 'x' })),
    ).toEqual([
      'phase',
      'repository',
      'baseSha',
      'headSha',
      'files',
      'commits',
    ]);
  });

  it('refuses files that git cannot have', () => {
    const change = hypotheticalChange({
      ...asked,
      files: ['../secrets'],
      assistant: 'none',
    });
    expect(normaliseChange(change)).toMatchObject({
      ok: false,
      issues: [{ code: 'policy.invalidPath', path: 'files[0].path' }],
    });
  });
});
