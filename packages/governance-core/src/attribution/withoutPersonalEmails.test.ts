import { withoutPersonalEmails } from './withoutPersonalEmails';

describe('R07 evidence that others sent', () => {
  it.each([
    [
      'an assistant’s own address stays',
      'Co-authored-by: Claude <noreply@anthropic.com>',
      'Co-authored-by: Claude <noreply@anthropic.com>',
    ],
    [
      'a person’s address goes',
      'Co-authored-by: Dana <dana@example.com>',
      'Co-authored-by: Dana',
    ],
    [
      'both in one line',
      'Claude <noreply@anthropic.com>, Dana <dana@example.com>',
      'Claude <noreply@anthropic.com>, Dana',
    ],
    [
      'an address behind a mention goes',
      'thanks @ada@example.com and @claude',
      'thanks and @claude',
    ],
    ['an address that looks like a link goes', 'http:ada@example.com', ''],
    ['no address', 'Assisted-by: none', 'Assisted-by: none'],
  ])('%s', (_name, text, expected) => {
    expect(withoutPersonalEmails(text)).toBe(expected);
  });
});
