/** Checking a text before it is shared, in German. */
export const textCheckDe = {
  'textCheck.open': 'Text prüfen',
  'textCheck.title': 'Einen Text prüfen, bevor Sie ihn teilen',
  'textCheck.intro':
    'Fügen Sie ein, was in einen Prompt, ein Ticket oder einen Chat gehen soll. Das Portal sucht nach Daten, die nicht geteilt werden dürfen; vom Text bewahrt es nichts auf.',
  'textCheck.field': 'Text',
  'textCheck.tooLong':
    'Nur die ersten {{number}} Zeichen passen hinein; längere Texte prüft `ai-governance share check FILE`.',
  'textCheck.submit': 'Prüfen',
  'textCheck.failed': 'Der Text wurde nicht geprüft; teilen Sie ihn noch nicht',
  'textCheck.clean': 'Nichts gefunden',
  'textCheck.lookedFor': 'Gesucht wurde nach: {{classes}}.',
  'textCheck.cleanHint':
    'Finden lässt sich nur, was ein Detektor kennt. Was sonst vertraulich ist, müssen Sie selbst sehen.',
  'textCheck.found_one': '{{count}} Stelle darf nicht geteilt werden',
  'textCheck.found_other': '{{count}} Stellen dürfen nicht geteilt werden',
  'textCheck.place': 'Zeile {{line}}, Spalte {{column}}',
  'textCheck.incomplete':
    'Nicht der ganze Text konnte geprüft werden; teilen Sie ihn nicht.',
  'textCheck.problem': '`{{rule}}`: {{message}}',
  'textCheck.copyRedacted': 'Bereinigten Text kopieren',
  'textCheck.copied': 'Ohne das kopiert, was nicht geteilt werden darf',
  'textCheck.copyFailed': 'Der Text konnte nicht kopiert werden',
  'textCheck.notRedacted':
    'Diese Stellen ließen sich nicht sicher entfernen; nehmen Sie sie von Hand heraus und prüfen Sie noch einmal.',
};
