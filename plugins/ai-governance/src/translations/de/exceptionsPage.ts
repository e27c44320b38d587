/** The page with all exceptions, in German. */
export const exceptionsPageDe = {
  'exceptionsPage.intro':
    'Eine Ausnahme erlässt eine Regel für eine Weile, nachdem eine andere Person zugestimmt hat. Eine Notfallfreigabe lässt einen Commit sofort durch und wird danach geprüft. Keine von beiden erlässt eine Regel, die nicht verhandelbar ist. Umgekehrt lässt sich die Prüfung vorübergehend verschärfen.',
  'exceptionsPage.limits':
    'Nach der geltenden Richtlinie dauert eine Ausnahme höchstens {{days}} Tage und eine Notfallfreigabe {{hours}} Stunden.',
  'exceptionsPage.ask': 'Ausnahme beantragen',
  'exceptionsPage.loading': '{{what}} wird geladen',
  'exceptionsPage.stale':
    'Das letzte Lesen hat nicht geklappt; was Sie sehen, ist älter.',
  'exceptionsPage.shown_one': '{{count}} gezeigt',
  'exceptionsPage.shown_other': '{{count}} gezeigt',
  'exceptionsPage.csvOf': 'Alles von „{{what}}“ als CSV herunterladen',
  'exceptionsPage.back': 'Alle Ausnahmen',
  'exceptionsPage.open': 'Link zu {{id}}',
  'exceptionsPage.openShort': 'Link',
  'exceptionsPage.section.toDecide': 'Wartet auf Ihre Entscheidung',
  'exceptionsPage.section.waiting': 'Wartet auf eine Entscheidung',
  'exceptionsPage.section.own': 'Ihre, wartet auf eine andere Person',
  'exceptionsPage.section.acting': 'In Kraft, was zuerst endet zuoberst',
  'exceptionsPage.section.breakGlass': 'Notfallfreigaben mit offener Prüfung',
  'exceptionsPage.section.history': 'Vergangene Ausnahmen',
  'exceptionsPage.section.reviewed': 'Geprüfte Notfallfreigaben',
  'exceptionsPage.none.toDecide': 'Auf Sie wartet nichts.',
  'exceptionsPage.none.waiting': 'Nichts wartet auf eine Entscheidung.',
  'exceptionsPage.none.own': 'Von Ihnen wartet nichts.',
  'exceptionsPage.none.acting':
    'Keine Ausnahme des Portals ist in Kraft: Jede Regel gilt.',
  'exceptionsPage.none.breakGlass': 'Jede Notfallfreigabe ist geprüft.',
  'exceptionsPage.none.history': 'Noch keine Ausnahme ist zu Ende gegangen.',
  'exceptionsPage.none.reviewed': 'Noch keine Notfallfreigabe wurde geprüft.',
  'exceptionsPage.none.filtered':
    'Nichts hier passt zu den Filtern und darf von Ihnen gelesen werden.',
  'exceptionsPage.filter.label': 'Welche Ausnahmen',
  'exceptionsPage.filter.show': 'Zeigen',
  'exceptionsPage.filter.all': 'Alles',
  'exceptionsPage.filter.rule': 'Regel',
  'exceptionsPage.filter.anyRule': 'Jede Regel',
  'exceptionsPage.filter.where': 'Im Geltungsbereich genannt',
  'exceptionsPage.filter.whereHint':
    'component:default/checkout oder github.com/acme/checkout',
  'exceptionsPage.filter.whereFault':
    'Schreiben Sie eine Entität, ein System oder eine Gruppe als kind:namespace/name, ein Repository als host/owner/name, in Kleinbuchstaben.',
  'exceptionsPage.filter.by': 'Beantragt von',
  'exceptionsPage.filter.anybody': 'Allen',
  'exceptionsPage.filter.mine': 'Mir',
  'exceptionsPage.filter.others': 'Anderen',
  'exceptionsPage.filter.within': 'Endet',
  'exceptionsPage.filter.anyTime': 'Irgendwann',
  'exceptionsPage.filter.withinDays': 'In höchstens {{days}} Tagen',
  'exceptionsPage.filter.sort': 'Reihenfolge',
  'exceptionsPage.filter.usual': 'Wie üblich',
  'exceptionsPage.filter.soonestEnd': 'Frühestes Ende zuerst',
  'exceptionsPage.filter.latestEnd': 'Spätestes Ende zuerst',
  'exceptionsPage.filter.newest': 'Neueste zuerst',
  'exceptionsPage.filter.oldest': 'Älteste zuerst',
  'exceptionsPage.filter.apply': 'Zeigen',
  'exceptionsPage.filter.clear': 'Filter entfernen',
  'exceptionsPage.filter.view.waiting': 'Wartende',
  'exceptionsPage.filter.view.acting': 'In Kraft',
  'exceptionsPage.filter.view.stricter': 'Vorübergehend strenger',
  'exceptionsPage.filter.view.breakGlass': 'Notfallfreigaben',
  'exceptionsPage.filter.view.history': 'Vergangene',
  'exceptionsPage.reach.show': 'Wo sie wirkt',
  'exceptionsPage.reach.showOf': 'Wo {{id}} wirkt',
  'exceptionsPage.reach.loading': 'Es wird nachgesehen, wo sie wirkt',
  'exceptionsPage.reach.failed':
    'Wo sie wirkt, ließ sich nicht lesen: {{message}}',
  'exceptionsPage.reach.repositories_one': '{{count}} Repository',
  'exceptionsPage.reach.repositories_other': '{{count}} Repositories',
  'exceptionsPage.reach.entities_one': '{{count}} Entität des Katalogs',
  'exceptionsPage.reach.entities_other': '{{count}} Entitäten des Katalogs',
  'exceptionsPage.reach.acts': 'Sie wirkt in {{repositories}}, {{entities}}.',
  'exceptionsPage.reach.would':
    'Sie würde wirken in {{repositories}}, {{entities}}.',
  'exceptionsPage.reach.nowhere':
    'Nichts im Katalog liegt in diesem Geltungsbereich.',
  'exceptionsPage.reach.more': 'und {{number}} weitere',
  'exceptionsPage.reach.changed_one':
    'Sie hat in den letzten 90 Tagen {{count}} Entscheidung geändert.',
  'exceptionsPage.reach.changed_other':
    'Sie hat in den letzten 90 Tagen {{count}} Entscheidungen geändert.',
  'exceptionsPage.reach.unchanged':
    'Sie hat in den letzten 90 Tagen keine Entscheidung geändert.',
  'exceptionsPage.reach.decisions': 'zeigen',
  'exceptionsPage.reach.decisionsOf':
    'Die Entscheidungen zeigen, die {{id}} geändert hat',
  'exceptionsPage.reach.open': 'Die Entscheidung über {{commit}} öffnen',
  'exceptionsPage.reach.hidden':
    'Keine davon betrifft etwas, das Sie lesen dürfen.',
  'exceptionsPage.extend': 'Für länger beantragen',
  'exceptionsPage.extendOf': 'Für länger beantragen: {{id}}',
  'exceptionsPage.form.title': 'Ausnahme beantragen',
  'exceptionsPage.form.what': 'Was sie tun soll',
  'exceptionsPage.form.whatKind.rule': 'Eine Regel erlassen',
  'exceptionsPage.form.whatKind.tier': 'Die Stufe senken, die Regeln lesen',
  'exceptionsPage.form.whatKind.document':
    'Eine Regel erlassen, im Dokument der Richtlinie',
  'exceptionsPage.form.needs.rule':
    'Eine Regel gilt dort eine Zeit lang nicht. Das braucht die Zustimmung einer anderen berechtigten Person.',
  'exceptionsPage.form.needs.tier':
    'Jede Regel liest dort eine Zeit lang die niedrigere Stufe; das reicht weiter, als eine Regel zu erlassen. Es braucht die Zustimmung einer anderen berechtigten Person.',
  'exceptionsPage.form.needs.document':
    'Sie steht in der Richtlinie selbst, wo auch Antworten ohne das Portal sie kennen. Das braucht eine neue Version, die Sie vorschlagen und eine andere Person veröffentlicht; nur eine weitere Version beendet sie früher. Ihre Zeilen werden kopiert, die Personen tragen Sie ein.',
  'exceptionsPage.form.never.rule':
    'Abgelehnt, da nicht verhandelbar und durch keine Ausnahme zu erlassen: {{rules}}.',
  'exceptionsPage.form.never.tier':
    'Nicht verhandelbare Regeln lesen weiterhin die geltende Stufe: {{rules}}.',
  'exceptionsPage.form.never.document':
    'Abgelehnt, da nicht verhandelbar und durch keine Ausnahme zu erlassen: {{rules}}.',
  'exceptionsPage.form.tier': 'Stufe, die Regeln lesen sollen',
  'exceptionsPage.form.tierHint':
    'Wo die geltende Stufe schon so niedrig oder niedriger ist, ändert sich nichts.',
  'exceptionsPage.form.chooseTier': 'Eine Stufe wählen',
  'exceptionsPage.form.propose': 'Kopieren und Änderung vorschlagen',
  'exceptionsPage.form.mayNotPropose':
    'Ihre Rolle umfasst nicht, eine Änderung der Richtlinie vorzuschlagen. Bitten Sie das Enablement-Team darum, oder wählen Sie eine andere Art.',
  'exceptionsPage.form.copied': 'Die Zeilen der Ausnahme sind kopiert',
  'exceptionsPage.form.copiedText':
    'Beginnen Sie eine Änderung, fügen Sie sie unter „waivers:“ ein und tragen Sie die Personen ein.',
  'exceptionsPage.form.rule': 'Regel',
  'exceptionsPage.form.ruleHint':
    'Nur Regeln, die eine Ausnahme erlassen kann.',
  'exceptionsPage.form.choose': 'Wählen Sie eine Regel',
  'exceptionsPage.form.kind': 'Wo',
  'exceptionsPage.form.entity': 'Eine Entität',
  'exceptionsPage.form.repository': 'Ein Repository',
  'exceptionsPage.form.system': 'Alles in einem System',
  'exceptionsPage.form.group': 'Alles, was einer Gruppe gehört',
  'exceptionsPage.form.name': 'Name',
  'exceptionsPage.form.nameHint.entity': 'component:default/checkout',
  'exceptionsPage.form.nameHint.repository': 'github.com/acme/checkout',
  'exceptionsPage.form.nameHint.system': 'system:default/shop',
  'exceptionsPage.form.nameHint.group': 'group:default/payments',
  'exceptionsPage.form.whole': 'Alles davon',
  'exceptionsPage.form.longer':
    'Die Ausnahme {{id}} bleibt, wie sie ist. Dies ist ein neuer Antrag, über den eine andere Person entscheidet.',
} as const;
