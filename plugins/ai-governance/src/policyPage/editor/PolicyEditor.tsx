import { forwardRef, type ComponentProps } from 'react';
import { completeAt } from './completeAt';
import { YamlEditor, type YamlEditorHandle } from './YamlEditor';

type PolicyEditorProps = Omit<ComponentProps<typeof YamlEditor>, 'complete'>;

/** The YAML editor with what may be written in a policy. */
export const PolicyEditor = forwardRef<YamlEditorHandle, PolicyEditorProps>(
  function EditorOfPolicy(props, ref) {
    return <YamlEditor ref={ref} {...props} complete={completeAt} />;
  },
);
