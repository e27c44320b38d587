import fc from 'fast-check';
import { minimatch } from 'minimatch';
import { compilePatterns } from '../../shared/pathPattern';
import { patterns, paths } from '../__testUtils__/generatedPatterns';
import { eitherCase } from './eitherCase';
import { folderPattern } from './folderPattern';
import { inFolder } from './inFolder';
import { toFnmatch } from './toFnmatch';
import { toReadRule } from './toReadRule';

const matches = (pattern: string, path: string, ignoreCase = false): boolean =>
  compilePatterns([pattern], { ignoreCase }).matches(path);

/** As the editors' clients of GitHub Copilot match a file of a repository. */
const isExcluded = (exclusions: readonly string[], path: string): boolean =>
  exclusions.some(exclusion =>
    minimatch(`/${path}`, exclusion, {
      nocase: true,
      matchBase: true,
      nonegate: true,
      dot: true,
    }),
  );

const ruleBody = (rule: string): string => rule.slice('Read('.length, -1);

const RUNS = { numRuns: 2_000 };

describe('R21 patterns in the words of each assistant shield at least as much', () => {
  it('in either case for readers that tell cases apart', () => {
    fc.assert(
      fc.property(patterns, paths, (pattern, path) => {
        fc.pre(matches(pattern, path, true));
        expect(matches(eitherCase(pattern), path)).toBe(true);
      }),
      RUNS,
    );
  });

  it('as exclusions of GitHub Copilot', () => {
    fc.assert(
      fc.property(patterns, paths, (pattern, path) => {
        fc.pre(matches(pattern, path));
        expect(isExcluded(toFnmatch(pattern), path)).toBe(true);
      }),
      RUNS,
    );
  });

  it('as rules of Claude Code, from any folder on', () => {
    fc.assert(
      fc.property(patterns, paths, (pattern, path) => {
        fc.pre(matches(pattern, path));
        expect(matches(ruleBody(toReadRule(pattern)), path)).toBe(true);
      }),
      RUNS,
    );
  });

  it('in the folder of an entity, and there exactly', () => {
    fc.assert(
      fc.property(patterns, paths, paths, (pattern, path, folder) => {
        const inside = inFolder(folder, pattern);
        expect(matches(inside, `${folder}/${path}`)).toBe(
          matches(pattern, path),
        );
      }),
      RUNS,
    );
  });

  it('as a whole folder, and nothing beside it', () => {
    fc.assert(
      fc.property(paths, paths, (path, folder) => {
        const pattern = folderPattern(folder);
        expect(matches(pattern, `${folder}/${path}`)).toBe(true);
        expect(matches(pattern, path)).toBe(path.startsWith(`${folder}/`));
      }),
      RUNS,
    );
  });
});
