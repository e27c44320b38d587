import type { Failure } from '../../failure';
import type { Terminal } from '../terminal';
import { startPage } from './page';

/** A failure for people: the cause, every single issue, the next step. */
export function renderFailure(failure: Failure, terminal: Terminal): string {
  const page = startPage(terminal);
  page.paragraph(failure.message, `${terminal.paint('bad', 'error')}  `);
  for (const { path, line, column, message } of failure.issues) {
    const place = [
      path,
      line === undefined
        ? undefined
        : `line ${line}${column === undefined ? '' : `:${column}`}`,
    ]
      .filter(Boolean)
      .join(', ');
    page.paragraph(place ? `\`${place}\`: ${message}` : message, '  - ');
  }
  if (failure.hint)
    page.paragraph(failure.hint, `${terminal.paint('caution', 'hint')}   `);
  return page.toString();
}
