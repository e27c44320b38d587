import { autocompletion } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { forwardRef, type ComponentProps } from 'react';
import { CodeEditor, type CodeEditorHandle } from '../../editor/CodeEditor';
import { completeAt } from './completeAt';

const LANGUAGE = [
  yaml(),
  autocompletion({ override: [completeAt], icons: false }),
];

type PolicyEditorProps = Omit<ComponentProps<typeof CodeEditor>, 'language'>;

/** The editor with YAML and with what may be written in a policy. */
export const PolicyEditor = forwardRef<CodeEditorHandle, PolicyEditorProps>(
  function EditorOfPolicy(props, ref) {
    return <CodeEditor ref={ref} {...props} language={LANGUAGE} />;
  },
);
