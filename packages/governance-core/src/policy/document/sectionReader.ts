import type { z } from 'zod';
import {
  toDocumentIssues,
  unknownKeys,
  type DocumentIssue,
} from '../../shared/document/documentIssues';
import {
  isRecord,
  quoteValue,
  valueAt,
  type DocumentPath,
} from '../../shared/document/documentPath';
import { salvage } from './salvage';

/** A value with its place in the document. */
export interface Located<T> {
  readonly path: DocumentPath;
  readonly value: T;
}

/** A map whose faulty parts are left out. */
export interface Salvaged<T> extends Located<Partial<T>> {
  /** Keys that are written there, faulty or not. */
  readonly written: ReadonlySet<string>;
  /** Keys whose values have faults: what is read of them may lack what is written. */
  readonly faulty: ReadonlySet<string>;
}

/** The entries of a list: those without faults, and all as far as they could be read. */
export interface ReadList<T> {
  readonly whole: readonly Located<T>[];
  readonly salvaged: readonly Salvaged<T>[];
}

/** Reads parts of one document, gathering issues on the way. */
export class SectionReader {
  readonly issues: DocumentIssue[] = [];

  constructor(private readonly root: unknown) {}

  /** Reports keys of a map that are not known. A value that is no map is reported as such. */
  keys(path: DocumentPath, known: readonly string[]): void {
    const value = valueAt(this.root, path);
    if (value === undefined) return;
    if (!isRecord(value))
      this.#invalid(path, `expected a map, got ${quoteValue(value)}`);
    else
      this.issues.push(
        ...unknownKeys(
          Object.keys(value).filter(key => !known.includes(key)),
          known,
          { parent: path, slice: 'policy' },
        ),
      );
  }

  constant(key: string, wanted: string): void {
    const value = valueAt(this.root, [key]);
    if (value === undefined) this.#missing([key], `\`${wanted}\``);
    else if (value !== wanted)
      this.#invalid([key], `expected \`${wanted}\`, got ${quoteValue(value)}`);
  }

  one<T extends z.ZodType>(
    path: DocumentPath,
    schema: T,
    { whenAbsent }: { readonly whenAbsent?: unknown } = {},
  ): Located<z.output<T>> | undefined {
    const value = valueAt(this.root, path);
    const parsed = schema.safeParse(value === undefined ? whenAbsent : value);
    if (parsed.success) return { path, value: parsed.data };
    this.issues.push(
      ...toDocumentIssues(parsed.error.issues, {
        root: this.root,
        base: path,
        slice: 'policy',
      }),
    );
    return undefined;
  }

  list<S extends z.ZodRawShape, C extends z.core.$ZodObjectConfig>(
    path: DocumentPath,
    schema: z.ZodObject<S, C>,
    { isOptional = false }: { readonly isOptional?: boolean } = {},
  ): ReadList<z.output<z.ZodObject<S, C>>> {
    const value = valueAt(this.root, path);
    if (value === undefined && !isOptional) this.#missing(path, 'a list');
    if (value === undefined) return { whole: [], salvaged: [] };
    if (!Array.isArray(value)) {
      this.#invalid(path, `expected a list, got ${quoteValue(value)}`);
      return { whole: [], salvaged: [] };
    }
    const places = value.map((_, index) => [...path, index]);
    const whole = places.flatMap(place => this.one(place, schema) ?? []);
    return {
      whole,
      salvaged: places.flatMap(
        place => this.#salvage(place, schema, whole) ?? [],
      ),
    };
  }

  #salvage<S extends z.ZodRawShape, C extends z.core.$ZodObjectConfig>(
    path: DocumentPath,
    schema: z.ZodObject<S, C>,
    whole: readonly Located<z.output<z.ZodObject<S, C>>>[],
  ): Salvaged<z.output<z.ZodObject<S, C>>> | undefined {
    const raw = valueAt(this.root, path);
    const written = new Set(isRecord(raw) ? Object.keys(raw) : []);
    const read = whole.find(each => each.path.at(-1) === path.at(-1));
    if (read)
      return {
        path,
        value: read.value as Partial<typeof read.value>,
        written,
        faulty: new Set(),
      };
    const value = salvage(raw, schema.partial()) as
      Partial<z.output<z.ZodObject<S, C>>> | undefined;
    const { error } = schema.safeParse(raw);
    const faulty = new Set(error?.issues.map(issue => String(issue.path[0])));
    return value && { path, value, written, faulty };
  }

  map<T extends z.ZodType>(
    path: DocumentPath,
    schema: T,
  ): readonly Located<z.output<T>>[] {
    const value = valueAt(this.root, path);
    if (value === undefined) return [];
    if (!isRecord(value)) {
      this.#invalid(path, `expected a map, got ${quoteValue(value)}`);
      return [];
    }
    return Object.keys(value).flatMap(key => {
      if (/^[A-Za-z][A-Za-z0-9._-]{0,62}$/.test(key))
        return this.one([...path, key], schema) ?? [];
      this.issues.push({
        code: 'policy.invalidValue',
        message: `expected an id that starts with a letter, got the key \`${key}\``,
        path: [...path, key],
        ofKey: true,
      });
      return [];
    });
  }

  #missing(path: DocumentPath, what: string): void {
    this.issues.push({
      code: 'policy.missingKey',
      message: `\`${String(path.at(-1))}\` is missing; expected ${what}`,
      path,
    });
  }

  #invalid(path: DocumentPath, message: string): void {
    this.issues.push({ code: 'policy.invalidValue', message, path });
  }
}
