import { creditsPerson, matchAssistant, matchNameSuffix } from './botAuthors';

const identOf = (name: string, email: string) => {
  const found = matchAssistant({ name, email });
  return found && [found.tool?.id, found.model, found.by, found.text];
};

describe('R07 an assistant is recognised by address, account or name', () => {
  it.each<[string, string, string, (string | undefined)[]]>([
    [
      'an address, which may be quoted',
      'Claude',
      'noreply@anthropic.com',
      ['claude-code', undefined, 'email', 'Claude <noreply@anthropic.com>'],
    ],
    [
      'an address among blanks',
      ' Claude ',
      ' NoReply@Anthropic.com ',
      ['claude-code', undefined, 'email', 'Claude <NoReply@Anthropic.com>'],
    ],
    [
      'the name of a fix at another tool’s address',
      'Copilot Autofix',
      'cursoragent@cursor.com',
      [
        'copilot',
        undefined,
        'email',
        'Copilot Autofix <cursoragent@cursor.com>',
      ],
    ],
    [
      'an account',
      'Copilot',
      '223556219+Copilot@users.noreply.github.com',
      [
        'copilot',
        undefined,
        'account',
        'Copilot <223556219+Copilot@users.noreply.github.com>',
      ],
    ],
    [
      'an app’s name, whose address is a person’s',
      'devin-ai-integration[bot]',
      'ada@example.com',
      ['devin', undefined, 'name', 'devin-ai-integration[bot]'],
    ],
    [
      'a model’s name',
      ' Claude Opus 4.6 ',
      'ada@example.com',
      ['claude-code', 'Claude Opus 4.6', 'name', 'Claude Opus 4.6'],
    ],
    [
      'a name that no person bears',
      'GitHub Copilot',
      'ada@example.com',
      ['copilot', undefined, 'name', 'GitHub Copilot'],
    ],
    [
      'a short model at an address that names the tool',
      'Sonnet 5',
      'ada+claude-code@example.com',
      ['claude-code', 'Sonnet 5', 'name', 'Sonnet 5'],
    ],
    [
      'a tool that borrows a vendor’s address',
      'Cursor Agent',
      'noreply@anthropic.com',
      ['cursor', undefined, 'email', 'Cursor Agent <noreply@anthropic.com>'],
    ],
    [
      'a word for a tool at a vendor’s address',
      'Cline',
      'noreply@anthropic.com',
      ['cline', undefined, 'email', 'Cline <noreply@anthropic.com>'],
    ],
    [
      'a given name at a vendor’s address',
      'Devin',
      'noreply@anthropic.com',
      ['claude-code', undefined, 'email', 'Devin <noreply@anthropic.com>'],
    ],
    [
      'an ordinary word at a vendor’s address',
      'Continue',
      'noreply@anthropic.com',
      ['claude-code', undefined, 'email', 'Continue <noreply@anthropic.com>'],
    ],
    [
      'a tool’s name in a longer one at a vendor’s address',
      'Cursor Example',
      'noreply@anthropic.com',
      [
        'claude-code',
        undefined,
        'email',
        'Cursor Example <noreply@anthropic.com>',
      ],
    ],
    [
      'a model at another vendor’s address',
      'Claude Opus 4.6',
      'copilot@github.com',
      [
        'copilot',
        'Claude Opus 4.6',
        'email',
        'Claude Opus 4.6 <copilot@github.com>',
      ],
    ],
    [
      'an account under another tool’s name',
      'Cursor Agent',
      '223556219+Copilot@users.noreply.github.com',
      [
        'copilot',
        undefined,
        'account',
        'Cursor Agent <223556219+Copilot@users.noreply.github.com>',
      ],
    ],
  ])('%s', (_, name, email, ident) => {
    expect(identOf(name, email)).toEqual(ident);
  });

  it.each([
    ['a login as a name', 'Copilot', 'ada@example.com'],
    [
      'a short model at two addresses in one',
      'Sonnet 5',
      'claude-code@a@example.com',
    ],
    ['a short model at half an address', 'Sonnet 5', 'claude-code@'],
    ['a short model without an address', 'Sonnet 5', 'claude-codex'],
    ['a short model at a given name', 'Sonnet 5', 'claude@example.com'],
    ['a short model at a person’s address', 'Sonnet 5', 'ada@example.com'],
    [
      'a number that begins like an account',
      'x',
      '2235562191@users.noreply.github.com',
    ],
    [
      'a tool and a person in one name',
      'GitHub Copilot, Bo Example',
      'bo@example.com',
    ],
    [
      'a name without end',
      `GitHub Copilot (${'x'.repeat(184)})`,
      'bo@example.com',
    ],
    [
      'a person with a tool in brackets',
      'Bo Example (GitHub Copilot)',
      'bo@example.com',
    ],
  ])('nobody: %s', (_, name, email) => {
    expect(identOf(name, email)).toBeUndefined();
  });

  it.each([
    ['Copilot Autofix powered by AI', 'autofix'],
    ['copilot autofix', 'autofix'],
    ['Copilot Autofixer', undefined],
    ['Not Copilot Autofix', undefined],
  ])('%s has the role %s', (name, role) => {
    const email = '175728472+Copilot@users.noreply.github.com';
    expect(matchAssistant({ name, email })?.tool?.role).toBe(role);
  });

  it('knows the longest name', () => {
    expect(
      identOf(`GitHub Copilot (${'x'.repeat(183)})`, 'bo@example.com')?.[0],
    ).toBe('copilot');
  });

  it.each([
    ['Copilot Autofix powered by AI', 'copilot@github.com', 'autofix'],
    ['Copilot', 'copilot@github.com', undefined],
    ['Copilot Autofixer', 'copilot@github.com', undefined],
  ])('%s <%s> has the role %s', (name, email, role) => {
    expect(matchAssistant({ name, email })?.tool?.role).toBe(role);
  });
});

describe('R07 a name may mention an assistant in brackets', () => {
  it.each<[string, (string | undefined)[] | undefined]>([
    ['Ada Example (aider)', ['aider', undefined, '… (aider)']],
    [' Ada Example (aider) ', ['aider', undefined, '… (aider)']],
    [
      'Ada Example (GitHub Copilot)',
      ['copilot', undefined, '… (GitHub Copilot)'],
    ],
    [
      'Ada Example (Claude Opus 5)',
      ['claude-code', 'Claude Opus 5', '… (Claude Opus 5)'],
    ],
    ['Ada Example (Claude)', undefined],
    ['Ada Example (on leave)', undefined],
    ['Ada (aider) Example', undefined],
    ['Ada (Claude Opus 5) Example', undefined],
    ['Ada Example', undefined],
    ['GitHub Copilot (beta)', undefined],
  ])('%j', (name, expected) => {
    const found = matchNameSuffix(name);
    expect(found && [found.tool?.id, found.model, found.text]).toEqual(
      expected,
    );
    expect(found?.by).toBe(expected && 'name');
  });
});

describe('R07 a credit that is for sure one person', () => {
  it.each([
    ['Bo Example <bo@example.com>', true],
    [' Bo Example <bo@example.com> ', true],
    ['<bo@example.com>', true],
    ['Bo Example', false],
    ['Bo Example bo@example.com>', false],
    ['Bo Example <bo@example.com', false],
    ['Bo Example <bo@example.com> wrote most of it', false],
    ['Bo Example <bo@example.com>, Cy Example <cy@example.com>', false],
    ['Claude <noreply@anthropic.com>', false],
    ['Claude Opus 5 <bo@example.com>', false],
    ['Bo Example (aider) <bo@example.com>', false],
  ])('%j: %s', (credit, isPerson) => {
    expect(creditsPerson(credit)).toBe(isPerson);
  });
});
