import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { StreamLanguage, type StringStream } from '@codemirror/language';
import { EditorView } from '@codemirror/view';

/** Where in a Markdown text the reading is. */
interface MarkdownState {
  isInFence: boolean;
}

/** What of Markdown a playbook rests on; all else is plain text. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\{\{[#/]?\w+\}\}/, 'variableName'],
  [/`[^`]+`/, 'string'],
  [/\[[^\]]*\]\([^)]*\)/, 'link'],
  [/\*\*[^*]+\*\*/, 'strong'],
  [/- \[[ xX]\] /, 'keyword'],
];

function markdownToken(
  stream: StringStream,
  state: MarkdownState,
): string | null {
  if (stream.sol()) {
    if (stream.match(/^\s*(```|~~~).*/)) {
      state.isInFence = !state.isInFence;
      return 'string';
    }
    if (stream.match(/^=== file: .+ ===$/)) return 'keyword';
    if (!state.isInFence && stream.match(/^#{1,6} .*/)) return 'heading';
  }
  for (const [pattern, name] of PARTS) {
    if (stream.match(pattern)) {
      return state.isInFence && name !== 'variableName' ? 'string' : name;
    }
  }
  stream.next();
  return state.isInFence ? 'string' : null;
}

const markdown = StreamLanguage.define<MarkdownState>({
  name: 'playbook',
  startState: () => ({ isInFence: false }),
  token: markdownToken,
});

/** Markdown below YAML front matter, with long lines broken. */
export const PLAYBOOK_LANGUAGE = [
  yamlFrontmatter({ content: markdown }),
  EditorView.lineWrapping,
];
