/** Stricter review for a scope and a time, in German. */
export const strengtheningsDe = {
  'stricter.title': 'Vorübergehend strenger',
  'stricter.intro':
    'Die Prüfung lässt sich für einen Bereich bis zu einem Tag verschärfen. Das wirkt sofort, denn es kann nur hinzufügen, was die Richtlinie verlangt, und endet von selbst.',
  'stricter.none':
    'Nichts verschärft die Prüfung: Sie ist, wie die Richtlinie es sagt.',
  'stricter.noneHere': 'Hier verschärft nichts die Prüfung.',
  'stricter.noneFiltered':
    'Nichts hier passt zu den Filtern und darf von Ihnen gelesen werden.',
  'stricter.past': 'Früher strenger',
  'stricter.pastNone': 'Die Prüfung war noch nie vorübergehend strenger.',
  'stricter.name': 'Strengere Prüfung',
  'stricter.start': 'Prüfung verschärfen',
  'stricter.act': '{{action}}: {{id}}',
  'stricter.extend': 'Ende hinausschieben',
  'stricter.end': 'Jetzt beenden',
  'stricter.reachOf': 'Wo {{id}} wirkt',
  'stricter.status.active': 'Jetzt strenger',
  'stricter.status.expired': 'Von selbst vorbei',
  'stricter.status.ended': 'Vorzeitig beendet',
  'stricter.fact.startedBy': 'Begonnen von',
  'stricter.fact.until': 'Bis',
  'stricter.fact.wasUntil': 'War bis',
  'stricter.fact.first': 'zuerst bis',
  'stricter.fact.extended': 'Hinausgeschoben von',
  'stricter.fact.ended': 'Beendet von',
  'stricter.fact.origin': 'Wegen',
  'stricter.origin.none': 'Eigene Einschätzung',
  'stricter.origin.incident': 'Ein Vorfall',
  'stricter.origin.audit': 'Eine Revision',
  'stricter.origin.signal': 'Ein Signal',
  'stricter.scope.domain': 'die ganze Domäne',
  'stricter.scope.paths': 'Änderungen an',
  'stricter.form.where': 'Wo',
  'stricter.form.here': 'Diese Komponente.',
  'stricter.form.domain': 'Alles in einer Domäne',
  'stricter.form.domainHint': 'domain:default/retail',
  'stricter.form.paths': 'Nur Änderungen an diesen Pfaden',
  'stricter.form.pathsHint':
    'Ein Muster pro Zeile, wie in .gitignore, ohne „!“; leer heißt jede Änderung. Gemeint ist, was irgendeine dieser Dateien berührt.',
  'stricter.form.pathsTooMany':
    'Nennen Sie höchstens 100 Muster oder einen Ordner darüber.',
  'stricter.form.reviews': 'Zustimmende Prüfungen, mindestens',
  'stricter.form.by': 'Durch Mitglieder von',
  'stricter.form.byHint':
    'Eine Gruppe pro Zeile, etwa group:default/security; leer heißt alle, die an der Änderung nicht mitgewirkt haben.',
  'stricter.form.byFault':
    'Schreiben Sie Gruppen als group:namespace/name, in Kleinbuchstaben, höchstens 10.',
  'stricter.form.changes': 'Welche Änderungen',
  'stricter.form.all': 'Jede Änderung',
  'stricter.form.assisted':
    'Änderungen, an denen KI mitgewirkt hat oder haben kann',
  'stricter.form.until': 'Bis zum Ende von',
  'stricter.form.origin': 'Was der Anlass ist',
  'stricter.form.reference': 'Wo er zu finden ist',
  'stricter.form.referenceHint': 'Ein Link, eine Kennung oder eine Nummer.',
  'stricter.form.effect':
    'Es wirkt sofort: Offene Änderungen werden neu beurteilt und warten auf diese Prüfungen. Was die Richtlinie verlangt, bleibt; keine Ausnahme hebt dies auf.',
  'stricter.form.extendEffect':
    'Die Prüfung bleibt bis zum neuen Ende strenger.',
  'stricter.form.endEffect':
    'Von jetzt an sagt allein die Richtlinie, wie geprüft wird. Offene Änderungen, die nur auf diese Prüfungen warten, werden frei.',
  'stricter.form.submit': 'Verschärfen',
  'stricter.done.start': 'Die Prüfung ist jetzt strenger',
  'stricter.done.startText':
    'Offene Änderungen werden innerhalb von Minuten neu beurteilt.',
  'stricter.done.extend': 'Das Ende ist hinausgeschoben',
  'stricter.done.end': 'Die Prüfung ist wieder, wie die Richtlinie es sagt',
} as const;
