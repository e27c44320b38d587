import {
  lintTraining,
  moduleFile,
  parsePlaybook,
  parsePolicy,
  parseTraining,
  type TrainingPath,
} from '@ai-enablement/governance-core';
import {
  readDefaultPlaybooks,
  readDefaultPolicy,
  readDefaultTraining,
} from '.';

function read(): readonly TrainingPath[] {
  return readDefaultTraining().map(files => {
    const parsed = parseTraining(files);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
    return parsed.value;
  });
}

const paths = read();
const parsed = parsePolicy(readDefaultPolicy());
if (!parsed.ok) throw new Error('the default policy is not valid');
const { policy } = parsed.value;
const playbooks = readDefaultPlaybooks().flatMap(files => {
  const playbook = parsePlaybook(files);
  return playbook.ok ? [playbook.value.name] : [];
});

describe('R25c R27 R28 the training that ships with the product', () => {
  it('is three paths', () => {
    expect(paths.map(({ name }) => name)).toEqual([
      'reviewing-ai-assisted-changes',
      'secure-ai-coding',
      'using-ai-assistants-here',
    ]);
  });

  it.each(paths.map(path => [path.name, path] as const))(
    '%s is without findings',
    (name, path) => {
      const findings = lintTraining(path, {
        policy: {
          rules: policy.rules.map(({ id }) => id),
          tiers: [],
          areas: [],
          dataClasses: { shareable: [], neverShare: [] },
        },
        today: '2026-11-23',
        findData: () => [],
        playbooks,
        others: paths.filter(other => other.name !== name),
      });
      expect(findings).toEqual([]);
    },
  );

  it.each(paths.map(path => [path.name, path] as const))(
    '%s is taken in less than half an hour',
    (_, { modules }) => {
      const minutes = modules.reduce((sum, module) => sum + module.minutes, 0);
      expect(minutes).toBeLessThanOrEqual(30);
      for (const { name, text } of modules)
        expect([moduleFile(name), text.length > 2_000]).toEqual([
          moduleFile(name),
          true,
        ]);
    },
  );

  it('has the path that the default policy asks for', () => {
    const asked = policy.rules.flatMap(({ effect, obligation }) =>
      effect === 'require' && obligation?.kind === 'certificate'
        ? [obligation.path]
        : [],
    );
    expect(asked).toEqual(['secure-ai-coding']);
    expect(paths.map(({ name }) => name)).toEqual(
      expect.arrayContaining(asked),
    );
  });
});
