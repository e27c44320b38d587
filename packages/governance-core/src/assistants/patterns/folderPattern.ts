/** A gitignore pattern of a folder of the repository with everything in it; the empty folder is the whole repository. */
export const folderPattern = (folder: string): string =>
  folder === '' ? '*' : `/${folder.replace(/[\\*?[]/g, '\\$&')}/`;
