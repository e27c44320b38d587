/** A Markdown file in two parts. */
export interface SplitMarkdown {
  /** Text between the two lines `---`, after as many line ends as keep its line numbers; absent when there is none. */
  readonly frontMatter?: string;
  readonly body: string;
  /** Line on which the body begins, from 1 on. */
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** Takes the YAML front matter off a Markdown file. A mark at the very beginning (BOM) is not part of either. */
export function splitFrontMatter(text: string): SplitMarkdown {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!FENCE.test(lines[0] ?? ''))
    return { body: lines.join('\n'), bodyLine: 1 };
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return { body: lines.join('\n'), bodyLine: 1 };
  return {
    frontMatter: `\n${lines.slice(1, end).join('\n')}\n`,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
