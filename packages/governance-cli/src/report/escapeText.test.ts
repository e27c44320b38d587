import { escapeText } from './escapeText';

describe('Part H: text from a repository cannot command a terminal or a CI runner', () => {
  it.each([
    ['plain text stays', 'src/auth/login.ts', 'src/auth/login.ts'],
    ['letters of all scripts stay', 'Grüße, 変更, ملف', 'Grüße, 変更, ملف'],
    ['an ANSI colour becomes visible', 'a\u001b[31mred', 'a\\x1b[31mred'],
    ['an 8-bit control sequence becomes visible', '\u009b2J', '\\x9b2J'],
    [
      'a carriage return cannot overwrite the line',
      'held\rpassed',
      'held\\x0dpassed',
    ],
    ['a backspace becomes visible', 'no\b\bok', 'no\\x08\\x08ok'],
    ['new lines and tabs become blanks', 'a\nb\r\nc\td', 'a b c d'],
    [
      'an override of the writing direction becomes visible',
      'a\u202eb',
      'a\\u{202e}b',
    ],
    ['a zero-width space becomes visible', 'a\u200bb', 'a\\u{200b}b'],
    ['invisible tag characters become visible', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a line separator becomes visible', 'a\u2028b', 'a\\u{2028}b'],
    [
      'a workflow command at the start is defused',
      '::set-output name=x::y',
      '\\::set-output name=x::y',
    ],
    [
      'a workflow command after a blank is defused, since lines wrap',
      'x ::error::y',
      'x \\::error::y',
    ],
    [
      'a workflow command in a code span is defused, since colours replace the backticks',
      '`::error::y`',
      '`\\::error::y`',
    ],
    ['a scope operator stays', 'std::vector', 'std::vector'],
    [
      'an older workflow command is defused anywhere',
      'x##[error]y',
      'x#\\#[error]y',
    ],
    [
      'a pipeline command is defused anywhere',
      '##vso[task.complete]',
      '#\\#vso[task.complete]',
    ],
    ['a Markdown heading stays', '## Summary', '## Summary'],
  ])('%s', (_, text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});
