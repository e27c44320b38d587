import { promptOf } from './promptOf';

const read = (body: string, bodyLine = 11) => promptOf({ body, bodyLine });

describe('R40 a prompt template has one prompt', () => {
  it.each<[string, string, string, number]>([
    ['a block', 'a\n\n```prompt\nb\nc\n```\n', 'b\nc', 14],
    ['a block of tildes', '~~~prompt\nb\n~~~', 'b', 12],
    ['a block without end', '```prompt\nb', 'b', 12],
    ['a block in a list', '- a\n\n  ```prompt\n  b\n  ```', 'b', 14],
    ['a block beside others', '```text\na\n```\n\n```prompt\nb\n```', 'b', 16],
    ['a longer fence', '````prompt\n```\nb\n```\n````', '```\nb\n```', 12],
    ['an empty block', '```prompt\n```', '', 12],
    ['line ends of Windows', 'a\r\n\r\n```prompt\r\nb\r\n```', 'b', 14],
  ])('%s', (_, body, text, line) => {
    expect(read(body)).toMatchObject({ ok: true, value: { text, line } });
  });

  it.each<[string, string, readonly string[]]>([
    ['none', 'a', ['11 missingPrompt']],
    ['one in other words', '```Prompt\na\n```', ['11 missingPrompt']],
    ['one that is indented', '    ```prompt\n    a\n', ['11 missingPrompt']],
    ['one that is inline', '`prompt`', ['11 missingPrompt']],
    ['two', '```prompt\na\n```\n\n```prompt\nb\n```', ['15 secondPrompt']],
    [
      'one that cannot be read',
      '```prompt\n{{\n\n{{#a}}\n```',
      ['12 unreadableTag', '14 unclosedSection'],
    ],
  ])('%s: %j', (_, body, faults) => {
    const prompt = read(body);
    expect(
      prompt.ok
        ? []
        : prompt.issues.map(
            ({ code, line }) => `${line} ${code.replace('playbooks.', '')}`,
          ),
    ).toEqual(faults);
  });

  it('tells more faults than functions take arguments', () => {
    const prompt = read(`\`\`\`prompt\n${'{{'.repeat(200_000)}\n\`\`\``);
    expect(prompt.ok ? 0 : prompt.issues.length).toBe(200_000);
  });
});
