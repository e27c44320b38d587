/** Titles of KPIs in German. */
export const insightsKpiTitlesDe = {
  'insights.kpiTitle.readyToMergedMedian': 'Bereit bis gemergt, Median',
  'insights.kpiTitle.readyToMergedP95': 'Bereit bis gemergt, p95',
  'insights.kpiTitle.cycleTimeMedian': 'PR-Durchlaufzeit, Median',
  'insights.kpiTitle.cycleTimeP95': 'PR-Durchlaufzeit, p95',
  'insights.kpiTitle.codingTimeMedian': 'Zeit zum Schreiben, Median',
  'insights.kpiTitle.codingTimeP95': 'Zeit zum Schreiben, p95',
  'insights.kpiTitle.pickUpTimeMedian': 'Zeit bis zum ersten Review, Median',
  'insights.kpiTitle.pickUpTimeP95': 'Zeit bis zum ersten Review, p95',
  'insights.kpiTitle.reviewTimeMedian': 'Zeit im Review, Median',
  'insights.kpiTitle.reviewTimeP95': 'Zeit im Review, p95',
  'insights.kpiTitle.mergeTimeMedian': 'Zeit bis zum Merge, Median',
  'insights.kpiTitle.mergeTimeP95': 'Zeit bis zum Merge, p95',
  'insights.kpiTitle.throughput': 'PR-Durchsatz',
  'insights.kpiTitle.reviewerHours': 'Stunden für Reviews',
  'insights.kpiTitle.attributedShare': 'Der KI zugeschriebener Anteil',
  'insights.kpiTitle.gateWaitingMedian': 'Warten auf das Gate, Median',
  'insights.kpiTitle.gateWaitingP95': 'Warten auf das Gate, p95',
  'insights.kpiTitle.overturnedDenials': 'Aufgehobene Ablehnungen',
  'insights.kpiTitle.defectDensity': 'Fehler nach dem Merge, jede Methode',
  'insights.kpiTitle.defectDensityRevert':
    'Fehler nach dem Merge, nach Rücknahmen',
  'insights.kpiTitle.defectDensityLinkedBug':
    'Fehler nach dem Merge, nach verknüpften Fehlern',
  'insights.kpiTitle.defectDensityHotfix':
    'Fehler nach dem Merge, nach Hotfixes',
  'insights.kpiTitle.defectDensitySzz': 'Fehler nach dem Merge, nach SZZ',
  'insights.kpiTitle.defectDensityIncident':
    'Fehler nach dem Merge, nach Vorfällen',
  'insights.kpiTitle.changeFailureRate': 'Anteil fehlgeschlagener Deployments',
  'insights.kpiTitle.findingsPerRelease': 'Sicherheitsbefunde je Release',
  'insights.kpiTitle.severeFindingsPerRelease':
    'Kritische und hohe Befunde je Release',
  'insights.kpiTitle.timeToFixMedian':
    'Zeit bis kritische Fehler behoben sind, Median',
  'insights.kpiTitle.timeToFixP95':
    'Zeit bis kritische Fehler behoben sind, p95',
  'insights.kpiTitle.escalations': 'Eskalationen',
  'insights.kpiTitle.supportTickets': 'Support-Tickets',
  'insights.kpiTitle.adoption7': 'Nutzung, 7 Tage',
  'insights.kpiTitle.adoption28': 'Nutzung, 28 Tage',
  'insights.kpiTitle.idleSeats': 'Ungenutzte Lizenzen',
  'insights.kpiTitle.satisfaction': 'Zufriedenheit der Entwickler',
  'insights.kpiTitle.responseRate': 'Rücklauf der Umfrage',
  'insights.kpiTitle.costPerChange': 'Kosten je gemergtem PR',
  'insights.kpiTitle.assistantErrors': 'Fehler der Assistenten',
  'insights.kpiTitle.assistantLatencyMedian':
    'Antwortzeit der Assistenten, Median',
  'insights.kpiTitle.assistantLatencyP95': 'Antwortzeit der Assistenten, p95',
  'insights.kpiTitle.parity': 'Pflichtprüfungen, die liefen',
} as const;
