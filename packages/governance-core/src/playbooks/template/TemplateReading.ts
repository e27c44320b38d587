import { ok, type Issue, type Result } from '../../shared/result';
import { code } from '../../shared/sentence';
import type { TemplatePart } from './readTemplate';

const DEEPEST = 5;

interface Open {
  readonly name: string;
  readonly line: number;
  readonly parts: TemplatePart[];
}

/** Puts the parts of a template together as they come, noting on which line each stands and what does not fit. */
export class TemplateReading {
  readonly #root: Open = { name: '', line: 1, parts: [] };
  readonly #open: Open[] = [this.#root];
  readonly #issues: Issue[] = [];
  #line = 1;

  addText(text: string): void {
    if (text !== '') this.#top.parts.push({ kind: 'text', text });
  }

  addValue(name: string): void {
    this.#top.parts.push({ kind: 'value', name, line: this.#line });
  }

  /** Goes on behind a piece of the template. */
  pass(piece: string): void {
    this.#line += piece.split('\n').length - 1;
  }

  refuse(): void {
    this.#report(
      'unreadableTag',
      'two braces do not begin a variable; expected a name such as `{{component}}`, or `\\{{` for the braces themselves',
    );
  }

  open(name: string): void {
    if (this.#open.length > DEEPEST)
      this.#report(
        'deepSection',
        `the section ${code(name)} lies more than ${DEEPEST} deep; expected fewer sections within each other`,
      );
    this.#open.push({ name, line: this.#line, parts: [] });
  }

  close(name: string): void {
    const closed = this.#open.length > 1 ? this.#top : undefined;
    if (closed?.name !== name) {
      this.#report(
        'unopenedSection',
        `\`{{/${name}}}\` closes no section; expected ${closed ? `\`{{/${closed.name}}}\`` : `\`{{#${name}}}\` before it`}`,
      );
      return;
    }
    this.#open.pop();
    this.#top.parts.push({ kind: 'section', ...closed });
  }

  result(): Result<readonly TemplatePart[]> {
    const unclosed = this.#open.slice(1).map(({ name, line }) => ({
      code: 'playbooks.unclosedSection',
      message: `the section \`{{#${name}}}\` is not closed; expected \`{{/${name}}}\` after it`,
      line,
    }));
    const issues = [...this.#issues, ...unclosed];
    return issues.length > 0 ? { ok: false, issues } : ok(this.#root.parts);
  }

  get #top(): Open {
    return this.#open.at(-1) ?? this.#root;
  }

  #report(name: string, message: string): void {
    this.#issues.push({ code: `playbooks.${name}`, message, line: this.#line });
  }
}
