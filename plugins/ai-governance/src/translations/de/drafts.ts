/** Drafts in German, whatever they become. */
export const draftsDe = {
  'drafts.saving.saved': 'Gespeichert',
  'drafts.saving.waiting': 'Noch nicht gespeichert',
  'drafts.saving.saving': 'Wird gespeichert …',
  'drafts.saving.failed': 'Nicht gespeichert',
  'drafts.saving.conflict': 'Konflikt',
  'drafts.saving.closed': 'Nicht gespeichert: nicht mehr offen',
  'drafts.saving.failedText': 'Nicht gespeichert: {{message}}',
  'drafts.saving.keptHere':
    'Was Sie schreiben, wird solange in diesem Browser aufgehoben.',
  'drafts.saving.notKeptHere':
    'Dieser Browser hebt nichts auf: Kopieren Sie, was Sie geschrieben haben, bevor Sie die Seite verlassen.',
  'drafts.saving.retry': 'Jetzt speichern',
  'drafts.conflict.title': 'Jemand hat diesen Entwurf inzwischen gespeichert',
  'drafts.conflict.by': 'hat Fassung {{revision}} gespeichert',
  'drafts.conflict.text':
    'Nichts geht verloren: Was Sie schreiben, wird in diesem Browser aufgehoben, bis Sie wählen.',
  'drafts.conflict.show': 'Unterschiede zeigen',
  'drafts.conflict.theirs': 'Inzwischen gespeichert',
  'drafts.conflict.mine': 'Was Sie geschrieben haben',
  'drafts.conflict.takeTheirs': 'Die andere Fassung behalten',
  'drafts.conflict.keepCopy': 'Meine als Kopie speichern',
  'drafts.conflict.overwrite': 'Überschreiben',
  'drafts.conflict.copyTitle': '{{title}} (Kopie)',
  'drafts.conflict.copied': 'Als eigener Entwurf gespeichert',
  'drafts.conflict.overwriteTitle':
    'Überschreiben, was inzwischen gespeichert wurde?',
  'drafts.conflict.overwriteText':
    'Ihr Text wird die neueste Fassung. Die inzwischen gespeicherte bleibt unter den Fassungen dieses Entwurfs.',
  'drafts.closed.title': 'Dieser Entwurf ist nicht mehr offen',
  'drafts.closed.submitted': 'Er wurde inzwischen eingereicht.',
  'drafts.closed.discarded': 'Er wurde inzwischen verworfen.',
  'drafts.closed.text':
    'Was Sie seitdem geschrieben haben, ist in diesem Browser aufgehoben; speichern Sie es als eigenen Entwurf, oder verzichten Sie darauf.',
  'drafts.closed.letGo': 'Auf meines verzichten',
  'drafts.setAside.text': 'Was Sie geschrieben haben, wurde beiseitegelegt.',
  'drafts.setAside.takeBack': 'Zurückholen',
  'drafts.title': 'Titel des Entwurfs',
  'drafts.untitled':
    'Geben Sie dem Entwurf einen Titel; ohne einen wird er nicht gespeichert.',
  'drafts.revision': 'Fassung {{revision}}',
  'drafts.revisions.title': 'Fassungen',
  'drafts.revisions.intro':
    'Jede aufgehobene Speicherung dieses Entwurfs: was sich änderte, und der Weg zurück.',
  'drafts.revisions.show': 'Fassungen zeigen',
  'drafts.revisions.hide': 'Fassungen verbergen',
  'drafts.revisions.loading': 'Die Fassungen werden geladen',
  'drafts.revisions.caption': 'Fassungen dieses Entwurfs, neueste zuerst',
  'drafts.revisions.column.number': 'Fassung',
  'drafts.revisions.column.savedAt': 'Gespeichert',
  'drafts.revisions.column.savedBy': 'Von',
  'drafts.revisions.column.size': 'Umfang',
  'drafts.revisions.column.actions': 'Was Sie tun können',
  'drafts.revisions.length': '{{length}} Zeichen',
  'drafts.revisions.longer': '{{difference}} Zeichen länger',
  'drafts.revisions.shorter': '{{difference}} Zeichen kürzer',
  'drafts.revisions.sameLength': 'So lang wie zuvor',
  'drafts.revisions.compare': 'Vergleichen',
  'drafts.revisions.compareOf': 'Fassung {{revision}} vergleichen',
  'drafts.revisions.restore': 'Wiederherstellen',
  'drafts.revisions.restoreOf': 'Fassung {{revision}} wiederherstellen',
  'drafts.revisions.restored':
    'Fassung {{revision}} ist wieder der neueste Text',
  'drafts.revisions.notRestored':
    'Fassung {{revision}} konnte nicht wiederhergestellt werden',
  'drafts.revisions.against': 'Fassung {{revision}} vergleichen mit',
  'drafts.revisions.now': 'Was jetzt geschrieben ist',
};
