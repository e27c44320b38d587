import type { TargetForm } from './targets';

/** A form whose text stands between two marks, so that people can write beside it. */
export type BlockForm = Extract<TargetForm, `${string}Block`>;

const NOTE =
  'ai-governance: made from the AI policy; change the policy, not these lines';
const END = 'ai-governance: end';

const MARKS = {
  ignoreBlock: { begin: `# ${NOTE}`, end: `# ${END}` },
  markdownBlock: { begin: `<!-- ${NOTE} -->`, end: `<!-- ${END} -->` },
} as const satisfies Record<
  BlockForm,
  { readonly begin: string; readonly end: string }
>;

/** A file taken apart at the marks of its block. */
export interface BlockFile {
  readonly before: string;
  /** Text between the marks; absent when there is no block. */
  readonly block?: string;
  readonly after: string;
}

/** Finds the block of a file. A first mark without its end has everything behind it for its block: nobody would see it end. */
export function readBlock(form: BlockForm, text: string): BlockFile {
  const { begin, end } = MARKS[form];
  const lines = text.replace(/\r\n/g, '\n').split(/(?<=\n)/);
  const first = lines.findIndex(line => line.trimEnd() === begin);
  if (first < 0) return { before: lines.join(''), after: '' };
  const length = lines.slice(first).findIndex(line => line.trimEnd() === end);
  const last = length < 0 ? lines.length : first + length;
  return {
    before: lines.slice(0, first).join(''),
    block: lines.slice(first + 1, last).join(''),
    after: lines.slice(last + 1).join(''),
  };
}

/** The file with its block, which is put at the end of a file that has none: later lines of an ignore file count for more. */
export function writeBlock(
  form: BlockForm,
  { before, after }: BlockFile,
  block: string,
): string {
  const { begin, end } = MARKS[form];
  const lead =
    before === '' || /\n\n$/.test(before) ? before : `${before.trimEnd()}\n\n`;
  return `${lead}${begin}\n${block}${end}\n${after}`;
}
