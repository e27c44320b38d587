/** Texts about a text that is being written, whatever it is. */
export const editorMessages = {
  problems: 'What to put right',
  severity: {
    error: 'Error',
    warning: 'Warning',
  },
  errors_one: '{{count}} error',
  errors_other: '{{count}} errors',
  warnings_one: '{{count}} warning, no error',
  warnings_other: '{{count}} warnings, no error',
  noProblems: 'No errors',
  moreProblems_one: '{{count}} more',
  moreProblems_other: '{{count}} more',
  goToLine: 'Line {{line}}',
  goToPlace: 'Line {{line}}, column {{column}}',
  wholeDocument: 'Whole document',
} as const;
