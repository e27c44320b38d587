/** Writing, reviewing and publishing playbooks, in German. */
export const playbooksWritingDe = {
  'playbooksWriting.backToReview': 'Was auf Prüfung wartet',
  'playbooksWriting.denied.title': 'Sie dürfen keine Playbooks schreiben',
  'playbooksWriting.denied.text':
    'Ihre Rolle darf Playbooks lesen. Bitten Sie das Enablement-Team, dieses zu schreiben, oder um die Erlaubnis dazu.',
  'playbooksWriting.begin.title': 'Ein Playbook schreiben',
  'playbooksWriting.begin.text':
    'Es wird beim Schreiben gespeichert, und Sie sehen sofort, was daran nicht stimmt. Andere, die Playbooks schreiben dürfen, können mitschreiben. Leser sehen nichts davon, bis jemand anderes es veröffentlicht.',
  'playbooksWriting.begin.kind': 'Was es werden soll',
  'playbooksWriting.begin.hints.guide':
    'Etwas zu lesen: was zu tun ist, warum, und Beispiele.',
  'playbooksWriting.begin.hints.promptTemplate':
    'Ein Prompt mit Formular: Leser füllen es aus und kopieren das Ergebnis.',
  'playbooksWriting.begin.hints.checklist':
    'Punkte zum Abhaken; bei jedem lässt sich sehen, dass er erledigt ist.',
  'playbooksWriting.begin.hints.rule':
    'Kurze Anweisungen für Assistenten, wie sie in `AGENTS.md` stehen.',
  'playbooksWriting.begin.hints.skill':
    'Eine Aufgabe, die ein Agent Schritt für Schritt erledigt.',
  'playbooksWriting.begin.submit': 'Beginnen',
  'playbooksWriting.begin.draftTitles.guide': 'Neuer Leitfaden',
  'playbooksWriting.begin.draftTitles.promptTemplate': 'Neue Prompt-Vorlage',
  'playbooksWriting.begin.draftTitles.checklist': 'Neue Checkliste',
  'playbooksWriting.begin.draftTitles.rule': 'Neue Regel',
  'playbooksWriting.begin.draftTitles.skill': 'Neuer Skill',
  'playbooksWriting.change.open': 'Die nächste Version schreiben',
  'playbooksWriting.change.title': '„{{title}}“ ändern',
  'playbooksWriting.change.text':
    'Der Entwurf beginnt mit dem Text von Version {{version}} und nennt im Kopf die nächste.',
  'playbooksWriting.change.step': 'Was sich für die ändert, die ihm folgen',
  'playbooksWriting.change.minor':
    'Nichts: Dasselbe ist besser gesagt. Version {{version}}',
  'playbooksWriting.change.major':
    'Sie haben etwas anderes zu tun. Version {{version}}',
  'playbooksWriting.change.submit': 'Mit Version {{version}} beginnen',
  'playbooksWriting.change.draftTitle': '{{title}}, Version {{version}}',
  'playbooksWriting.editor.label': 'Text des Playbooks (Markdown)',
  'playbooksWriting.editor.hint':
    'Eine Zeile `=== file: notes.md ===` beginnt eine weitere Datei des Playbooks. Escape und dann Tab verlässt den Editor.',
  'playbooksWriting.editor.changes': 'Was sich für Leser ändert',
  'playbooksWriting.check.title': 'Was die Prüfung sagt',
  'playbooksWriting.check.checking': 'Der Text wird geprüft …',
  'playbooksWriting.check.empty': 'Noch ist nichts geschrieben.',
  'playbooksWriting.check.failed':
    'Der Text konnte nicht geprüft werden: {{message}}',
  'playbooksWriting.check.notReadable':
    'Das ist noch kein Playbook. Beheben Sie die Fehler, dann wird auch das Übrige geprüft.',
  'playbooksWriting.check.readAs': 'Gelesen als',
  'playbooksWriting.check.identity': '{{kind}} `{{name}}`, Version {{version}}',
  'playbooksWriting.check.size': 'Umfang',
  'playbooksWriting.check.tokens': 'etwa {{tokens}} Token für ein Modell',
  'playbooksWriting.check.next': 'Nächste Version',
  'playbooksWriting.check.nextIs': '{{versions}}, nicht {{version}}',
  'playbooksWriting.check.or': ' oder ',
  'playbooksWriting.preview.title': 'Vorschau',
  'playbooksWriting.preview.empty': 'Hier steht, was Sie schreiben.',
  'playbooksWriting.submission.title': 'Um Prüfung bitten',
  'playbooksWriting.submission.intro':
    'Ihr Entwurf wird zum Vorschlag. Leser sehen nichts davon, bis jemand anderes ihn veröffentlicht.',
  'playbooksWriting.submission.needs':
    'Er muss lesbar und ohne Fehler sein; sonst bleibt der Entwurf, wie er ist, und Sie sehen, warum. Warnungen bekommt zu sehen, wer prüft.',
  'playbooksWriting.submission.submit': 'Um Prüfung bitten',
  'playbooksWriting.queue.title': 'Was auf Prüfung wartet',
  'playbooksWriting.queue.text':
    'Das Älteste zuerst. Wer eine Version vorgeschlagen hat, kann sie nicht veröffentlichen.',
  'playbooksWriting.queue.loading': 'Was auf Prüfung wartet, wird geladen',
  'playbooksWriting.queue.caption':
    'Versionen von Playbooks, die auf Prüfung warten, älteste zuerst',
  'playbooksWriting.queue.column.playbook': 'Playbook',
  'playbooksWriting.queue.column.kind': 'Art',
  'playbooksWriting.queue.column.version': 'Version',
  'playbooksWriting.queue.column.reason': 'Warum',
  'playbooksWriting.queue.column.proposed': 'Vorgeschlagen',
  'playbooksWriting.queue.empty': 'Nichts wartet auf Prüfung',
  'playbooksWriting.queue.emptyText':
    'Eine Version steht hier, sobald um Prüfung gebeten wird, bis jemand anderes sie veröffentlicht oder ablehnt.',
  'playbooksWriting.queue.write': 'Ein Playbook schreiben',
  'playbooksWriting.version.name': '{{title}}, Version {{version}}',
  'playbooksWriting.version.playbook': 'Playbook',
  'playbooksWriting.version.kind': 'Art',
  'playbooksWriting.version.owner': 'Verantwortlich',
  'playbooksWriting.version.reason': 'Warum',
  'playbooksWriting.version.proposed': 'Vorgeschlagen',
  'playbooksWriting.version.decided.published': 'Veröffentlicht',
  'playbooksWriting.version.decided.refused': 'Abgelehnt',
  'playbooksWriting.version.decided.withdrawn': 'Zurückgezogen',
  'playbooksWriting.version.decidedReason': 'Angegebener Grund',
  'playbooksWriting.version.from': 'Für Leser ab',
  'playbooksWriting.version.until': 'Für Leser bis',
  'playbooksWriting.version.source': 'Stammt aus',
  'playbooksWriting.version.sources.portal': 'einem Entwurf im Portal',
  'playbooksWriting.version.sources.library':
    'der mitgelieferten Bibliothek des Produkts',
  'playbooksWriting.version.digest': 'Prüfsumme',
  'playbooksWriting.version.publish': 'Veröffentlichen',
  'playbooksWriting.version.refuse': 'Ablehnen',
  'playbooksWriting.version.withdraw': 'Zurückziehen',
  'playbooksWriting.version.writeOn': 'Mit diesem Text weiterschreiben',
  'playbooksWriting.version.findings': 'Was die Prüfung jetzt sagt',
  'playbooksWriting.version.before': 'Version {{version}}',
  'playbooksWriting.version.nothingBefore': 'Nichts davor',
  'playbooksWriting.version.first':
    'Es ist die erste Version: Alles darin ist neu.',
  'playbooksWriting.version.rendered': 'Was Leser sehen',
  'playbooksWriting.version.hidden_one':
    '{{count}} verborgenes Zeichen, im Text unten als Codepunkt gezeigt',
  'playbooksWriting.version.hidden_other':
    '{{count}} verborgene Zeichen, im Text unten als Codepunkte gezeigt',
  'playbooksWriting.publish.title': '{{name}} veröffentlichen',
  'playbooksWriting.publish.when': 'Ab wann',
  'playbooksWriting.publish.until': 'Bis wann',
  'playbooksWriting.publish.noEnd': 'Ohne Ende',
  'playbooksWriting.publish.end': 'Bis zu einem Zeitpunkt',
  'playbooksWriting.publish.endBeforeStart':
    'Das Ende muss nach dem Anfang liegen.',
  'playbooksWriting.publish.effect': 'Was geschehen wird',
  'playbooksWriting.publish.firstNow':
    'Alle, für die sie bestimmt ist, bekommen sie sofort.',
  'playbooksWriting.publish.firstLater':
    'Alle, für die sie bestimmt ist, bekommen sie ab dann.',
  'playbooksWriting.publish.replacesNow':
    'Alle, für die sie bestimmt ist, bekommen sie sofort, anstelle von Version {{before}}.',
  'playbooksWriting.publish.replacesLater':
    'Alle, für die sie bestimmt ist, bekommen sie ab dann, anstelle von Version {{before}}. Bis dahin kann sie noch zurückgezogen werden.',
  'playbooksWriting.publish.ends':
    'Wenn sie endet, bekommt sie niemand mehr, es sei denn, eine andere Version ist an ihre Stelle getreten.',
  'playbooksWriting.publish.errors':
    'Die Prüfung findet Fehler darin. Das Portal veröffentlicht sie nicht, bevor sie behoben sind.',
  'playbooksWriting.publish.evidence':
    'Das Protokoll hält fest, wer vorgeschlagen und wer veröffentlicht hat, und wann.',
  'playbooksWriting.publish.submit': 'Veröffentlichen',
  'playbooksWriting.publish.done': 'Veröffentlicht',
  'playbooksWriting.publish.doneNow':
    'Version {{version}} ist jetzt, was Leser bekommen.',
  'playbooksWriting.publish.doneLater':
    'Leser bekommen Version {{version}} später.',
  'playbooksWriting.refuse.title': '{{name}} ablehnen',
  'playbooksWriting.refuse.effect':
    'Sie kann nicht mehr veröffentlicht werden. Wer sie geschrieben hat, sieht Ihren Grund: Sagen Sie, was zu ändern ist. Leser behalten, was sie haben.',
  'playbooksWriting.refuse.submit': 'Ablehnen',
  'playbooksWriting.refuse.done': 'Abgelehnt',
  'playbooksWriting.withdraw.title': '{{name}} zurückziehen',
  'playbooksWriting.withdraw.effect':
    'Sie kann nicht mehr veröffentlicht werden und erreicht keine Leser mehr. Sie bleibt mit Ihrem Grund in der Liste der Versionen.',
  'playbooksWriting.withdraw.submit': 'Zurückziehen',
  'playbooksWriting.withdraw.done': 'Zurückgezogen',
};
