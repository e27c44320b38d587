const FENCE = /^---[ \t]*$/;

/**
 * The text of a playbook with another version in its front matter, everything else as it was: comments, order, spaces. A front
 * matter without a version gets the line at its end; a text without front matter stays as it is.
 */
export function withVersion(text: string, version: string): string {
  const lines = text.split('\n');
  const isFence = (line: string) => FENCE.test(line.replace(/\r$/, ''));
  if (!isFence(lines[0]?.replace(/^\uFEFF/, '') ?? '')) return text;
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return text;
  const at = lines.findIndex(
    (line, index) => index > 0 && index < end && /^version[ \t]*:/.test(line),
  );
  if (at < 0)
    return lines.toSpliced(end, 0, `version: '${version}'`).join('\n');
  const [, rest = ''] =
    /^version[ \t]*:[ \t]*(?:'[^']*'|"[^"]*"|[^\s#]*)(.*)$/s.exec(
      lines[at] ?? '',
    ) ?? [];
  return lines.with(at, `version: '${version}'${rest}`).join('\n');
}
