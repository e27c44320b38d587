import { compilePatterns } from '@ai-enablement/governance-core';
import type { LiteralIndexBuilder } from '../literals/literalIndex';
import { compileLinear } from '../re2/linearPattern';
import { RANKS, type Detector } from '../scan/detector';
import { REMOVE_MATCH } from '../texts';
import type { DataPattern } from '../types';

/** Finds what a pattern of the organisation describes. The pattern has been checked. */
export function createPatternDetector(
  pattern: DataPattern,
  index: LiteralIndexBuilder,
): Detector {
  const { id, title, fix = REMOVE_MATCH, ignorePaths = [] } = pattern;
  const expression = compileLinear(pattern.pattern, index);
  const ignored = compilePatterns(ignorePaths, { ignoreCase: false });
  return {
    id,
    rules: [id],
    *find({ path, text, hits }) {
      if (ignored.matches(path)) return;
      for (const { start, end } of expression.findAll(text, hits))
        if (end > start)
          yield {
            rule: id,
            title,
            class: pattern.class,
            fix,
            spans: [{ start, end }],
            rank: RANKS.pattern,
          };
    },
  };
}
