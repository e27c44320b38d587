/** A ticket as it is shown. */
export interface TicketView {
  readonly text: string;
  /** Only for an https address without credentials; anything else stays text. */
  readonly href?: string;
}

/** Reads what somebody wrote as a ticket. */
export function presentTicket(
  ticket: string | undefined,
): TicketView | undefined {
  const text = ticket?.trim();
  if (!text) return undefined;
  return isWebAddress(text) ? { text, href: text } : { text };
}

function isWebAddress(text: string): boolean {
  // The parser forgives spaces and backslashes that readers would take for something else.
  if (!/^https:\/\/[^\s\\]+$/i.test(text)) return false;
  try {
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
}
