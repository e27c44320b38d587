import {
  PLAYBOOK_FILE,
  readFolder,
  splitFrontMatter,
  type PlaybookFile,
} from '@ai-enablement/governance-core';

/** The files of a playbook as readers see them, without front matter; a text that is no folder is one file. */
export function readerFiles(text: string): readonly PlaybookFile[] {
  const folder = readFolder(text, PLAYBOOK_FILE);
  if (!folder.ok) return [{ path: PLAYBOOK_FILE, text }];
  return folder.value.map(file =>
    file.path === PLAYBOOK_FILE
      ? { ...file, text: splitFrontMatter(file.text).body.trimStart() }
      : file,
  );
}
