import { LINT_CONTEXT } from '../__testUtils__/lintContext';
import { smallPlaybook } from '../__testUtils__/smallPlaybook';
import { lintPlaybook } from './lintPlaybook';

describe('lintName: a playbook can be opened by its name', () => {
  it.each([
    ['write', ['error playbooks.reservedName']],
    ['review', ['error playbooks.reservedName']],
    ['reach', ['error playbooks.reservedName']],
    ['write-tests', []],
    ['versions', []],
  ])('%s', (name, expected) => {
    const playbook = { ...smallPlaybook({}), name };
    const found = lintPlaybook(playbook, LINT_CONTEXT).map(
      ({ severity, code }) => `${severity} ${code}`,
    );
    expect(found).toEqual(expected);
  });
});
