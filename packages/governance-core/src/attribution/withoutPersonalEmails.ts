import { matchAssistant } from './botAuthors';
import { withoutEmailsExcept } from './evidence';

const ADDRESS = /[^\s<>()"',;]+@[^\s<>()"',;]+/g;

/** A text with only assistants' own e-mail addresses left in it, cut to the length of evidence; for evidence that others sent. */
export function withoutPersonalEmails(text: string): string {
  const addresses = text.match(ADDRESS) ?? [];
  const own = addresses.filter(email => matchAssistant({ name: '', email }));
  return withoutEmailsExcept(
    text,
    own.map(email => email.toLowerCase()),
  );
}
