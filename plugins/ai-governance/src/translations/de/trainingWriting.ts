/** Writing, reviewing and publishing training, in German. */
export const trainingWritingDe = {
  'trainingWriting.write': 'Schulung schreiben',
  'trainingWriting.versionsOf': 'Seine Versionen',
  'trainingWriting.backToVersions': 'Versionen der Schulungen',
  'trainingWriting.denied.title': 'Sie dürfen keine Schulungen schreiben',
  'trainingWriting.denied.text':
    'Wer Schulungen schreibt, sieht die Antworten des Quiz. Bitten Sie das Enablement-Team, diesen Lernpfad zu schreiben, oder um die Erlaubnis dazu.',
  'trainingWriting.begin.title': 'Einen Lernpfad schreiben',
  'trainingWriting.begin.text':
    'Ein Lernpfad ist ein Text: seine Beschreibung, dann jedes Modul mit seinen Fragen nach einer Zeile `=== file: … ===`. Er wird beim Schreiben gespeichert, und Sie sehen sofort, was daran nicht stimmt. Niemand kann ihn machen, bis jemand anderes ihn veröffentlicht.',
  'trainingWriting.begin.submit': 'Beginnen',
  'trainingWriting.begin.draftTitle': 'Neuer Lernpfad',
  'trainingWriting.change.open': 'Die nächste Version schreiben',
  'trainingWriting.change.title': '„{{title}}“ ändern',
  'trainingWriting.change.text':
    'Der Entwurf beginnt mit dem Text von Version {{version}} und nennt die nächste.',
  'trainingWriting.change.step':
    'Was sich für die ändert, die sein Zertifikat haben',
  'trainingWriting.change.minor':
    'Nichts: Ihre Zertifikate zählen wie bisher. Version {{version}}',
  'trainingWriting.change.major':
    'Sie müssen ihn noch einmal machen; die Richtlinie sagt, wie lange das alte Zertifikat noch zählt. Version {{version}}',
  'trainingWriting.change.submit': 'Mit Version {{version}} beginnen',
  'trainingWriting.change.draftTitle': '{{title}}, Version {{version}}',
  'trainingWriting.editor.label': 'Text des Lernpfads',
  'trainingWriting.editor.hint':
    'Eine Zeile `=== file: what-leaves.md ===` beginnt eine weitere Datei des Lernpfads. Escape und dann Tab verlässt den Editor.',
  'trainingWriting.check.title': 'Was die Prüfung sagt',
  'trainingWriting.check.checking': 'Der Text wird geprüft …',
  'trainingWriting.check.empty': 'Noch steht nichts da.',
  'trainingWriting.check.failed':
    'Der Text ließ sich nicht prüfen: {{message}}',
  'trainingWriting.check.notReadable':
    'Das ist noch kein Lernpfad. Beheben Sie die Fehler, dann wird auch der Rest geprüft.',
  'trainingWriting.check.readAs': 'Gelesen als',
  'trainingWriting.check.identity': '`{{path}}`, Version {{version}}',
  'trainingWriting.check.length': 'Länge',
  'trainingWriting.check.questions': 'Fragen',
  'trainingWriting.check.questionsOf':
    '{{drawn}} je Versuch, gezogen aus {{pool}}',
  'trainingWriting.submission.title': 'Um Prüfung bitten',
  'trainingWriting.submission.intro':
    'Ihr Entwurf wird zum Vorschlag. Niemand kann ihn machen, bis jemand anderes ihn veröffentlicht.',
  'trainingWriting.submission.needs':
    'Er muss lesbar und ohne Fehler sein, sonst bleibt der Entwurf, wie er ist, und Sie sehen warum. Warnungen sieht, wer prüft.',
  'trainingWriting.submission.submit': 'Um Prüfung bitten',
  'trainingWriting.versions.title': 'Versionen der Schulungen',
  'trainingWriting.versions.titleOf': 'Versionen von {{path}}',
  'trainingWriting.versions.text':
    'Die neueste zuerst. Wer eine Version vorgeschlagen hat, kann sie nicht veröffentlichen.',
  'trainingWriting.versions.loading': 'Versionen der Schulungen werden geladen',
  'trainingWriting.versions.caption':
    'Versionen der Lernpfade, die neueste zuerst',
  'trainingWriting.versions.state': 'Zustand',
  'trainingWriting.versions.any': 'Alle',
  'trainingWriting.versions.everyPath': 'Versionen aller Lernpfade',
  'trainingWriting.versions.column.path': 'Lernpfad',
  'trainingWriting.versions.column.version': 'Version',
  'trainingWriting.versions.column.state': 'Zustand',
  'trainingWriting.versions.column.reason': 'Warum',
  'trainingWriting.versions.column.proposed': 'Vorgeschlagen',
  'trainingWriting.versions.current': 'aktuell',
  'trainingWriting.versions.states.inReview': 'In Prüfung',
  'trainingWriting.versions.states.published': 'Veröffentlicht',
  'trainingWriting.versions.states.refused': 'Abgelehnt',
  'trainingWriting.versions.states.withdrawn': 'Zurückgezogen',
  'trainingWriting.versions.empty': 'Keine Version passt',
  'trainingWriting.versions.emptyText':
    'Eine Version steht hier, sobald um ihre Prüfung gebeten wird, und bleibt, was immer daraus wird.',
  'trainingWriting.version.loading': 'Die Version wird geladen',
  'trainingWriting.version.name': '{{title}}, Version {{version}}',
  'trainingWriting.version.path': 'Lernpfad',
  'trainingWriting.version.owner': 'Verantwortlich',
  'trainingWriting.version.reason': 'Warum',
  'trainingWriting.version.proposed': 'Vorgeschlagen',
  'trainingWriting.version.decided.inReview': 'Entschieden',
  'trainingWriting.version.decided.published': 'Veröffentlicht',
  'trainingWriting.version.decided.refused': 'Abgelehnt',
  'trainingWriting.version.decided.withdrawn': 'Zurückgezogen',
  'trainingWriting.version.decidedReason': 'Angegebener Grund',
  'trainingWriting.version.digest': 'Prüfsumme',
  'trainingWriting.version.publish': 'Veröffentlichen',
  'trainingWriting.version.refuse': 'Ablehnen',
  'trainingWriting.version.withdraw': 'Zurückziehen',
  'trainingWriting.version.writeOn': 'Mit diesem Text weiterschreiben',
  'trainingWriting.version.findings': 'Was die Prüfung jetzt sagt',
  'trainingWriting.version.before': 'Version {{version}}',
  'trainingWriting.version.nothingBefore': 'Nichts davor',
  'trainingWriting.version.first':
    'Es ist die erste Version: Alles darin ist neu.',
  'trainingWriting.version.text': 'Text mit Fragen und Antworten',
  'trainingWriting.publish.title': '{{name}} veröffentlichen',
  'trainingWriting.publish.first': 'Von jetzt an können alle ihn machen.',
  'trainingWriting.publish.minor':
    'Von jetzt an machen alle diese Version statt {{before}}. Ausgestellte Zertifikate zählen weiter.',
  'trainingWriting.publish.major':
    'Von jetzt an machen alle diese Version statt {{before}}. Zertifikate von dieser und früheren sind dann von einer älteren Version; die Richtlinie sagt, wie lange sie noch zählen.',
  'trainingWriting.publish.attempts':
    'Offene Versuche an der Version davor zählen nicht mehr.',
  'trainingWriting.publish.errors':
    'Die Prüfung findet Fehler. Das Portal veröffentlicht sie nicht, bevor sie behoben sind.',
  'trainingWriting.publish.evidence':
    'Das Ledger hält fest, wer sie vorgeschlagen und wer sie wann veröffentlicht hat.',
  'trainingWriting.publish.submit': 'Veröffentlichen',
  'trainingWriting.publish.done': 'Veröffentlicht',
  'trainingWriting.refuse.title': '{{name}} ablehnen',
  'trainingWriting.refuse.effect':
    'Sie kann nicht mehr veröffentlicht werden. Wer sie geschrieben hat, sieht Ihren Grund: Sagen Sie, was sich ändern muss. Was man jetzt machen kann, bleibt.',
  'trainingWriting.refuse.submit': 'Ablehnen',
  'trainingWriting.refuse.done': 'Abgelehnt',
  'trainingWriting.withdraw.title': '{{name}} zurückziehen',
  'trainingWriting.withdraw.effect':
    'Sie kann nicht mehr veröffentlicht werden. Sie bleibt mit Ihrem Grund in der Liste der Versionen.',
  'trainingWriting.withdraw.submit': 'Zurückziehen',
  'trainingWriting.withdraw.done': 'Zurückgezogen',
} as const;
