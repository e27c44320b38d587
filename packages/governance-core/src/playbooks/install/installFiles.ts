import { byCodeUnits } from '../../shared/order';
import { failed, ok } from '../../shared/result';
import { assetIssues } from './assetIssues';
import { promptFiles } from './promptFiles';
import { ruleFiles } from './ruleFiles';
import { referenceFiles, skillFiles } from './skillFiles';
import { LAYOUTS } from './targets';
import type {
  InstalledFiles,
  InstallInput,
  InstallTarget,
  TargetLayout,
} from './types';
import { withoutCommands } from './withoutCommands';

const MARKDOWN = /\.mdc?$/i;

/**
 * The files by which an assistant gets a playbook, by path from the repository's folder, sorted. They only add texts: never settings,
 * hooks or anything that runs. What an assistant cannot express holds for more, never for less. Codes: `playbooks.invalidFile`, and
 * those of `promptOf`.
 */
export function installFiles(
  target: InstallTarget,
  input: InstallInput,
): InstalledFiles {
  const issues = assetIssues(input.playbook);
  if (issues.length > 0) return failed(...issues);
  const files = ofKind(input, LAYOUTS[target]);
  return files.ok
    ? ok(
        files.value
          .map(({ path, text }) => ({
            path,
            text: MARKDOWN.test(path) ? withoutCommands(text) : text,
          }))
          .toSorted((a, b) => byCodeUnits(a.path, b.path)),
      )
    : files;
}

function ofKind(input: InstallInput, layout: TargetLayout): InstalledFiles {
  switch (input.playbook.kind) {
    case 'skill':
      return ok(skillFiles(input, layout));
    case 'rule':
      return ok(ruleFiles(input, layout));
    case 'promptTemplate':
      return promptFiles(input, layout);
    default:
      return ok(referenceFiles(input, layout));
  }
}
