import { headingsOf, nodesOf, readMarkdown, textOf } from '../../markdown';
import { ORIGIN_MARK } from '../origin';

/** A foreign text as the body of a playbook, with what can be learned from it. */
export interface ImportedBody {
  /** Text of the first heading of the first level, which a playbook has as its title. */
  readonly title?: string;
  /** First paragraph, on one line. */
  readonly opening?: string;
  /** Headings begin at the second level. */
  readonly body: string;
}

/** Takes the title off a text and moves its headings below it. */
export function bodyOf(foreign: string): ImportedBody {
  const text = withoutOrigin(foreign).trim();
  const root = readMarkdown(text);
  const [first] = headingsOf(root);
  const title = first?.depth === 1 ? first : undefined;
  const opening = [...nodesOf(root)].find(({ type }) => type === 'paragraph');
  const lines = text.split('\n');
  if (title)
    lines.splice(title.line - 1, underlined(lines, title.line) ? 2 : 1);
  const body = lines.join('\n').trim();
  return {
    ...(title && title.text !== '' && { title: title.text }),
    ...(opening && { opening: textOf(opening).replace(/\s+/g, ' ').trim() }),
    body: `${moved(body)}\n`,
  };
}

/** An import of what was installed brings back the text alone. */
const withoutOrigin = (text: string): string =>
  text
    .split('\n')
    .filter(line => !line.startsWith(ORIGIN_MARK))
    .join('\n');

const underlined = (lines: readonly string[], line: number): boolean =>
  !/^ {0,3}#/.test(lines[line - 1] ?? '');

/** Every heading one level deeper when one is on the level of the title. */
function moved(text: string): string {
  const headings = headingsOf(readMarkdown(text));
  if (headings.every(({ depth }) => depth > 1)) return text;
  const lines = text.split('\n');
  for (const { line, depth } of headings) {
    const at = line - 1;
    if (depth < 6) lines[at] = (lines[at] ?? '').replace(/^ {0,3}(?=#)/, '#');
  }
  return lines.join('\n');
}
