import { lazily } from '../lazily';
import { LiteralIndexBuilder } from '../literals/literalIndex';
import { compileLinear } from './linearPattern';

/** Patterns of which one is to match. */
export interface AnyPattern {
  /** Throws `PatternRefused` for the first that RE2 refuses. */
  check(): void;
  /** Whether one of them matches somewhere in the text. */
  matches(text: string): boolean;
}

/** Prepares patterns when they are first needed; RE2 looks only where one of their literals stands. */
export function createAnyPattern(patterns: readonly string[]): AnyPattern {
  const prepared = lazily(() => {
    const index = new LiteralIndexBuilder();
    const compiled = patterns.map(pattern => compileLinear(pattern, index));
    compiled.forEach(pattern => pattern.countGroups());
    return { compiled, literals: index.build() };
  });
  return {
    check: () => void prepared(),
    matches: text => {
      const { compiled, literals } = prepared();
      const hits = literals.find(text);
      return compiled.some(pattern => {
        const [match] = pattern.findAll(text, hits);
        return match !== undefined;
      });
    },
  };
}
