import { forwardRef, type ComponentProps } from 'react';
import { CodeEditor, type CodeEditorHandle } from '../../editor/CodeEditor';
import { PLAYBOOK_LANGUAGE } from './playbookLanguage';

type PlaybookEditorProps = Omit<ComponentProps<typeof CodeEditor>, 'language'>;

/** The editor with Markdown below YAML front matter. */
export const PlaybookEditor = forwardRef<CodeEditorHandle, PlaybookEditorProps>(
  function EditorOfPlaybook(props, ref) {
    return <CodeEditor ref={ref} {...props} language={PLAYBOOK_LANGUAGE} />;
  },
);
