/** The editor of texts, in German. */
export const editorDe = {
  'editor.problems': 'Was zu berichtigen ist',
  'editor.severity.error': 'Fehler',
  'editor.severity.warning': 'Warnung',
  'editor.errors_one': '{{count}} Fehler',
  'editor.errors_other': '{{count}} Fehler',
  'editor.warnings_one': '{{count}} Warnung, kein Fehler',
  'editor.warnings_other': '{{count}} Warnungen, kein Fehler',
  'editor.noProblems': 'Keine Fehler',
  'editor.moreProblems_one': '{{count}} weitere Stelle',
  'editor.moreProblems_other': '{{count}} weitere Stellen',
  'editor.goToPlace': 'Zeile {{line}}, Spalte {{column}}',
  'editor.goToLine': 'Zeile {{line}}',
  'editor.wholeDocument': 'Ganzes Dokument',
};
