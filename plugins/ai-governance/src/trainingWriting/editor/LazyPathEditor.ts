import { lazy } from 'react';

/** The editor is a script of its own; files and Markdown are set off in it as in that of playbooks. */
export const LazyPathEditor = lazy(async () => ({
  default: (await import('../../playbooksWriting/editor/PlaybookEditor'))
    .PlaybookEditor,
}));
