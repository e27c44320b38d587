import {
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
} from '@codemirror/commands';
import {
  bracketMatching,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import {
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { changeBetween, diagnosticOf, type Remark } from './editorText';
import styles from './codeEditor.module.css';

/** What can be asked of the editor. */
export interface CodeEditorHandle {
  /** Puts the caret on a line, selects it and brings it into view. */
  goToLine(line: number): void;
}

interface CodeEditorProps {
  readonly label: string;
  /** Id of what describes how it is used. */
  readonly describedBy: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly remarks: readonly Remark[];
  /** Language and completion; keep it the same object. */
  readonly language: Extension;
  readonly onChange: (value: string) => void;
}

/** Marks changes that came from outside, which are not told back. */
const fromOutside = Annotation.define<boolean>();

/** An editor of code with remarks at their lines. Escape and then Tab leaves it. */
export const CodeEditor = forwardRef<CodeEditorHandle, CodeEditorProps>(
  function Editor(props, ref) {
    const { label, describedBy, value, isReadOnly, remarks, language } = props;
    const host = useRef<HTMLDivElement>(null);
    const view = useRef<EditorView>();
    const latest = useRef(props);
    latest.current = props;

    useLayoutEffect(() => {
      const made = new EditorView({
        parent: host.current ?? undefined,
        state: EditorState.create({
          doc: latest.current.value,
          extensions: [
            lineNumbers(),
            lintGutter(),
            highlightSpecialChars(),
            history(),
            drawSelection(),
            highlightActiveLine(),
            highlightActiveLineGutter(),
            bracketMatching(),
            closeBrackets(),
            indentUnit.of('  '),
            language,
            syntaxHighlighting(classHighlighter),
            keymap.of([
              ...closeBracketsKeymap,
              ...completionKeymap,
              ...lintKeymap,
              ...historyKeymap,
              ...defaultKeymap,
              indentWithTab,
            ]),
            EditorState.readOnly.of(isReadOnly),
            EditorView.contentAttributes.of({
              'aria-label': label,
              'aria-describedby': describedBy,
              'aria-multiline': 'true',
              tabindex: '0',
              ...(isReadOnly ? { 'aria-readonly': 'true' } : {}),
            }),
            EditorView.updateListener.of(update => {
              const isOurs = update.transactions.some(transaction =>
                transaction.annotation(fromOutside),
              );
              if (!update.docChanged || isOurs) return;
              latest.current.onChange(update.state.doc.toString());
            }),
          ],
        }),
      });
      view.current = made;
      return () => made.destroy();
    }, [label, describedBy, isReadOnly, language]);

    useEffect(() => {
      const state = view.current?.state;
      const now = state?.doc.toString();
      if (!view.current || now === undefined || now === value) return;
      view.current.dispatch({
        changes: changeBetween(now, value),
        annotations: fromOutside.of(true),
      });
    }, [value]);

    useEffect(() => {
      if (!view.current) return;
      const { state } = view.current;
      const placed = remarks.map(remark => diagnosticOf(remark, state));
      view.current.dispatch(setDiagnostics(state, placed));
    }, [remarks]);

    useImperativeHandle(ref, () => ({
      goToLine(line) {
        const shown = view.current;
        if (!shown) return;
        const { doc } = shown.state;
        const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
        shown.focus();
        shown.dispatch({
          selection: { anchor: from, head: to },
          effects: EditorView.scrollIntoView(from, { y: 'center' }),
        });
      },
    }));

    return <div ref={host} className={styles.editor} />;
  },
);
