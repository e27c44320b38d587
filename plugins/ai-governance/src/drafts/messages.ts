/** Texts about drafts, whatever they become. */
export const draftMessages = {
  saving: {
    saved: 'Saved',
    waiting: 'Not saved yet',
    saving: 'Saving…',
    failed: 'Not saved',
    conflict: 'Conflict',
    closed: 'Not saved: no longer open',
    failedText: 'Not saved: {{message}}',
    keptHere: 'What you write is kept in this browser meanwhile.',
    notKeptHere:
      'This browser keeps nothing: copy what you wrote before you leave the page.',
    retry: 'Save now',
  },
  conflict: {
    title: 'Somebody saved this draft meanwhile',
    by: 'saved revision {{revision}}',
    text: 'Nothing is lost: what you write is kept in this browser until you choose.',
    show: 'show differences',
    theirs: 'Saved meanwhile',
    mine: 'What you wrote',
    takeTheirs: 'Keep theirs',
    keepCopy: 'Save mine as a copy',
    overwrite: 'Overwrite',
    copyTitle: '{{title}} (copy)',
    copied: 'Saved as a draft of your own',
    overwriteTitle: 'Overwrite what was saved meanwhile?',
    overwriteText:
      'Your text becomes the newest revision. The one saved meanwhile stays among the revisions of this draft.',
  },
  closed: {
    title: 'This draft is no longer open',
    submitted: 'It was handed in meanwhile.',
    discarded: 'It was discarded meanwhile.',
    text: 'What you wrote since then is kept in this browser; save it as a draft of your own, or let it go.',
    letGo: 'Let mine go',
  },
  setAside: {
    text: 'What you wrote was set aside.',
    takeBack: 'Bring it back',
  },
  title: 'Title of the draft',
  untitled: 'Give the draft a title; without one it is not saved.',
  revision: 'Revision {{revision}}',
} as const;
