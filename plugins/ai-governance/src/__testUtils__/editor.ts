import { EditorView } from '@codemirror/view';
import { screen, within } from '@testing-library/react';

/** jsdom draws nothing, so nothing has a place; the editor asks for places. */
export function drawNothing(): void {
  const nowhere = {
    length: 0,
    item: () => null,
    [Symbol.iterator]: [][Symbol.iterator],
  };
  Range.prototype.getClientRects = () => nowhere as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
}

/** The editor on the screen; that of a policy unless another name is given. */
export async function editorOf(
  name = 'Policy document (YAML)',
): Promise<EditorView> {
  const field = await screen.findByRole('textbox', { name });
  const view = EditorView.findFromDOM(field);
  if (!view) throw new Error('the field is no editor');
  return view;
}

/** Writes another text, as somebody who types or pastes. */
export function write(view: EditorView, text: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    userEvent: 'input.paste',
  });
}

/** What is on the line that the caret is on. */
export const lineOf = ({ state }: EditorView): string =>
  state.doc.lineAt(state.selection.main.from).text;

/** Items of a list by its name. */
export const itemsOf = async (name: string): Promise<readonly string[]> =>
  within(await screen.findByRole('list', { name }))
    .getAllByRole('listitem')
    .map(item => item.textContent ?? '');
