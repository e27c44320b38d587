import { code, joinWords, plural } from '../../shared/sentence';
import type { ProtectionFact } from '../facts';
import type { Shortfall } from './shortfall';

const NAMED = 1;

/** Areas with files that CODEOWNERS gives to nobody, and whether that could be told. */
export function ownershipShortfalls({
  areaOwnership,
}: ProtectionFact): readonly Shortfall[] {
  if (!areaOwnership)
    return [
      { text: 'who owns the files of areas is not known', isHidden: true },
    ];
  const { unowned, isComplete } = areaOwnership;
  return [
    ...unowned.map(({ area, files, paths }) => ({
      text: `${plural(files, 'file')} of ${code(area)} ${files === 1 ? 'has' : 'have'} no owner in CODEOWNERS${exampleOf(paths, files)}`,
      isHidden: false,
    })),
    ...(isComplete
      ? []
      : [
          {
            text: 'whether all other files of areas have owners is not known',
            isHidden: true,
          },
        ]),
  ];
}

function exampleOf(paths: readonly string[], files: number): string {
  if (paths.length === 0) return '';
  const named = joinWords(paths.slice(0, NAMED).map(code));
  return files > NAMED ? ` (such as ${named})` : ` (${named})`;
}
