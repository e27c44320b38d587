import { PLAYBOOK_FILE } from '../format/fileIssues';
import type { PlaybookFile } from '../types';
import { assetFiles } from './assetFiles';
import { globsOf } from './globsOf';
import { originComment } from './origin';
import { rewriteMarkdown } from './rewriteMarkdown';
import type { InstallInput, TargetLayout } from './types';

/** A rule as one file that the assistant loads by itself, for its files alone where that can be said. */
export function ruleFiles(
  input: InstallInput,
  layout: TargetLayout,
): readonly PlaybookFile[] {
  const { playbook, portalUrl } = input;
  const { name, title } = playbook;
  const head = layout.ruleFrontMatter(playbook, globsOf(playbook.appliesTo));
  const text = rewriteMarkdown(`# ${title}\n\n${playbook.body.trim()}`, {
    portalUrl,
    fileLink: linkToAsset(layout.rulePath(name), name),
  });
  return [
    {
      path: `${layout.folder}/${layout.rulePath(name)}`,
      text: `${head}${originComment(input)}\n\n${text.trim()}\n`,
    },
    ...besideFiles(input, layout, layout.rulePath(name)),
  ];
}

/**
 * Files beside a text that is one file. They stand in a folder of their own that no assistant loads by itself: beside a rule they
 * would be rules.
 */
export const besideFiles = (
  input: InstallInput,
  { folder }: TargetLayout,
  textPath: string,
): readonly PlaybookFile[] =>
  assetFiles(input, {
    folder: `${folder}/playbooks/${input.playbook.name}`,
    textLink: `../../${textPath}`,
  });

/** The link to such a file from the text. */
export const linkToAsset =
  (textPath: string, name: string) =>
  (path: string): string =>
    path === PLAYBOOK_FILE
      ? (textPath.split('/').at(-1) ?? textPath)
      : `../playbooks/${name}/${path}`;
