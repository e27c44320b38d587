import { visibleText } from '@ai-enablement/governance-core';

/** Shows nothing and ends a word, so that what stands before and after it is no mention, address or reference. */
const BREAK = '\u200b';

const SPECIAL = /[\\`*_~[\]()#+\-.!|{}$]/g;

/**
 * A sentence as Markdown that shows exactly it: what stands in backticks stays code, everything else loses its meaning, as markup,
 * HTML, mention, reference, emoji or link. One line.
 */
export function markdown(sentence: string): string {
  return visibleText(sentence)
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? code(part) : plain(part)))
    .join('');
}

/** A value as code, whatever it holds. */
export const codeSpan = (value: string): string =>
  code(`\`${visibleText(value).replace(/`/g, "'")}\``);

/** GitHub looks for mentions in rendered text outside of code only; an empty or blank span would not be code. */
const code = (span: string): string =>
  span.slice(1, -1).trim() === '' ? '' : span;

const plain = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(SPECIAL, '\\$&')
    .replace(/@/g, `@${BREAK}`)
    .replace(/\\#(?=\w)/g, `\\#${BREAK}`)
    .replace(/:(?=\/\/|\w)/g, `:${BREAK}`)
    .replace(/www(?=\\\.)/gi, `$&${BREAK}`);

/** A link to an address of ours. */
export const link = (title: string, url: string): string =>
  `[${plain(title)}](${encodeURI(url).replace(/[()]/g, escape)})`;

const escape = (character: string): string =>
  `%${character.charCodeAt(0).toString(16)}`;
