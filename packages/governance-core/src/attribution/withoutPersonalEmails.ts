import { matchAssistant } from './botAuthors';
import { withoutEmailsExcept } from './evidence';

const AROUND_ADDRESSES = /[\s<>()"',;]+/;

/** A text with only assistants' own e-mail addresses left in it, cut to the length of evidence; for evidence that others sent. */
export function withoutPersonalEmails(text: string): string {
  const own = text
    .split(AROUND_ADDRESSES)
    .filter(
      token =>
        token.includes('@') && matchAssistant({ name: '', email: token }),
    );
  return withoutEmailsExcept(
    text,
    own.map(email => email.toLowerCase()),
  );
}
