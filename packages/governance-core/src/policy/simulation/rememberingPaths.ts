import type { PathMatcher } from '../../shared/pathPattern';
import type { CompiledPolicy } from '../compile';

const MOST_PATHS = 20_000;

/**
 * The same policy, remembering which paths belong to which areas: a history touches the same files again and again. At most
 * 20,000 paths for each area, then it starts anew.
 */
export const rememberingPaths = (compiled: CompiledPolicy): CompiledPolicy => ({
  ...compiled,
  areaMatchers: new Map(
    [...compiled.areaMatchers].map(([area, matcher]) => [
      area,
      remembering(matcher),
    ]),
  ),
});

function remembering(matcher: PathMatcher): PathMatcher {
  const known = new Map<string, boolean>();
  return {
    matches(path) {
      const before = known.get(path);
      if (before !== undefined) return before;
      if (known.size >= MOST_PATHS) known.clear();
      const answer = matcher.matches(path);
      known.set(path, answer);
      return answer;
    },
  };
}
