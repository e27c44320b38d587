import type { PersonIdent } from './types';

const MAX_PEOPLE = 20;
/** What may stand behind the last address: punctuation, a comment, or a bracket; other words make it a sentence. */
const TAIL = /^(?:[\s.,;"'`)\]]|\\[nr])*(?:[(#].*)?$/;
const BARE_ADDRESS = /^[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+$/;

function nameOf(text: string): string {
  return text
    .replace(/^[\s,;&"']+/, '')
    .replace(/^and /i, '')
    .replace(/["'\s]+$/, '');
}

/** `Copilot copilot@github.com`: an address without its brackets. */
function withBareAddress(text: string): PersonIdent {
  const words = text.trim().split(/\s+/);
  const last = words[words.length - 1] ?? '';
  return BARE_ADDRESS.test(last)
    ? { name: nameOf(words.slice(0, -1).join(' ')), email: last }
    : { name: nameOf(text), email: '' };
}

/**
 * The people in a trailer's value, `Name <address>` one after the other. A value without an address is one name with an
 * empty address. A value that goes on as a sentence behind the last address names nobody. At most 20.
 */
export function peopleIn(value: string): readonly PersonIdent[] {
  const people: PersonIdent[] = [];
  let position = 0;
  while (people.length < MAX_PEOPLE) {
    const open = value.indexOf('<', position);
    const close = open < 0 ? -1 : value.indexOf('>', open);
    if (close < 0) break;
    people.push({
      name: nameOf(value.slice(position, open)),
      email: value.slice(open + 1, close).trim(),
    });
    position = close + 1;
  }
  if (people.length === 0)
    return value.trim() === '' ? [] : [withBareAddress(value)];
  return TAIL.test(value.slice(position)) ? people : [];
}
