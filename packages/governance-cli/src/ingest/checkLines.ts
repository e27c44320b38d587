import type { LinePack } from './packLines';

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** What can be said of lines without the portal: whether each is one JSON object. Empty lines are passed over. */
export function checkLines({
  fromLine,
  lines,
}: LinePack<{ readonly text: string }>) {
  const present = lines
    .map(({ text }, at) => ({ text, line: fromLine + at }))
    .filter(({ text }) => text.trim() !== '');
  const refused = present
    .filter(({ text }) => !isObject(text))
    .map(({ line }) => ({ line, message: 'expected one JSON object' }));
  return {
    lines: present.length,
    stored: 0,
    repeated: 0,
    refused,
    refusedInAll: refused.length,
  };
}
