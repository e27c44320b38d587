/** What KPIs mean, by the id of their family, as the registry has it: median and p95, and all methods of one count, share it. */
export const kpiMeaningMessages = {
  readyToMerged: {
    definition:
      'Hours from ready for review to the merge; a change that was never a draft is ready when it is opened.',
    caveat:
      'Small changes merge sooner: a difference between segments may be one of size.',
    source: 'Changes as their hosts tell them; those of bots are left out.',
  },
  cycleTime: {
    definition:
      'Hours from the first commit of a change, as written, to its merge.',
    caveat:
      'Agents write the first commit later than people do: compare by _ready to merged_.',
    source: 'Changes as their hosts tell them; those of bots are left out.',
  },
  codingTime: {
    definition:
      'Hours from the first commit of a change, as written, to ready for review.',
    caveat: 'What is thought and tried before the first commit is not in it.',
    source: 'Changes as their hosts tell them; those of bots are left out.',
  },
  pickUpTime: {
    definition:
      'Hours from ready for review to the first review or comment of another person.',
    caveat:
      'A change that nobody looked at before it was merged has none, and is left out.',
    source: 'Changes as their hosts tell them; those of bots are left out.',
  },
  reviewTime: {
    definition:
      'Hours from ready for review to the last approval before the merge.',
    caveat: 'Includes waiting for the reviewer and for the author.',
    source: 'Changes as their hosts tell them; those of bots are left out.',
  },
  mergeTime: {
    definition: 'Hours from the last approval to the merge.',
    caveat: 'Checks and merge queues are in it.',
    source: 'Changes as their hosts tell them; those of bots are left out.',
  },
  throughput: {
    definition:
      'Merged changes of people, for each of their weeks: over distinct authors times weeks of the period.',
    caveat:
      'Of the team alone, never of a person; smaller changes raise it without more being done.',
    source: 'Changes as their hosts tell them; those of bots are left out.',
  },
  reviewerHours: {
    definition:
      'Sum of the spans of reviews, each at most 2 hours; a quarter of an hour where its beginning is not known.',
    caveat:
      'An estimate: hosts tell when a review was sent, and rarely when it was begun.',
    source: 'Reviews as their hosts tell them; those of bots are left out.',
  },
  attributedShare: {
    definition:
      'Merged changes attributed `ai` or `mixed` over all merged changes of people.',
    caveat:
      'A lower bound: a change without any word about AI is _unknown_, not _human_.',
    source:
      'Trailers, notes, records, authors of commits, and what vendors measure.',
  },
  gateWaiting: {
    definition:
      'Hours for which the gate alone held a change that was merged; 0 for one that it never held.',
    caveat:
      'Waiting for a review that the policy asks for counts as waiting for the reviewer, not for the gate.',
    source: 'Decisions of the gate on merged changes.',
  },
  overturnedDenials: {
    definition:
      'Denied changes that were waived, passed by break-glass or by a later decision, over all denied ones.',
    caveat: 'A rule that is often overturned is wrong, or not understood.',
    source: 'Decisions of the gate on merged changes.',
  },
  defectDensity: {
    definition:
      'Distinct defects found within 30 days after the merge of the change that brought them, for each 100 changes merged in the period.',
    caveat:
      'Splitting changes lowers it, so the count stands beside it. Changes merged less than 30 days ago are immature and not judged.',
    source:
      'Reverts, bugs closed by a fix, hotfixes, the history of lines (SZZ), incidents: each method by itself and all together.',
  },
  changeFailureRate: {
    definition:
      'Deployments to production with at least one linked incident, over all that succeeded.',
    caveat:
      'Several incidents of one deployment count once, so that it never exceeds 1.',
    source: 'Deployments and incidents of the sources that are connected.',
  },
  findingsPerRelease: {
    definition:
      'Findings of security scanners that are first seen between a release and the one before, for each release.',
    caveat: 'A new scanner or rule finds what was there before.',
    source:
      'SARIF reports and the alerts of code hosts; suppressed findings are left out.',
  },
  timeToFix: {
    definition:
      'Hours from the report of a critical bug to its fix in the default branch, by Kaplan and Meier: one that is open counts as long as it has been open.',
    caveat:
      'While too many are open it is only known to be more than the longest.',
    source: 'Bugs of the trackers that are connected.',
  },
  escalations: {
    definition: 'Escalations of incidents opened in the period.',
    caveat:
      'A source that does not tell is not zero: such incidents are left out.',
    source: 'Incidents of the sources that tell it.',
  },
  supportTickets: {
    definition: 'Support tickets of incidents opened in the period.',
    caveat:
      'A source that does not tell is not zero: such incidents are left out.',
    source: 'Incidents of the sources that tell it.',
  },
  adoption7: {
    definition:
      'People who used an assistant in the last 7 days of the period, over all who had a seat then.',
    caveat:
      'More use is not better by itself; vendors count a day as active in ways of their own.',
    source: 'Usage and seat reports of assistants.',
  },
  adoption28: {
    definition:
      'People who used an assistant in the last 28 days of the period, over all who had a seat then.',
    caveat:
      'More use is not better by itself; vendors count a day as active in ways of their own.',
    source: 'Usage and seat reports of assistants.',
  },
  idleSeats: {
    definition:
      'People with a seat and no use of an assistant in the last 28 days of the period.',
    caveat: 'Somebody on leave has an idle seat too.',
    source: 'Usage and seat reports of assistants.',
  },
  satisfaction: {
    definition:
      '100·(mean−1)/4 over answered items from 1 to 5; 0 is worst and 100 best.',
    caveat: 'What people feel: read it beside the share of them who answered.',
    source: 'Survey results.',
  },
  responseRate: {
    definition:
      'People who answered at least one item, over all who were asked.',
    caveat: 'Those who do not answer may feel otherwise.',
    source: 'Survey results.',
  },
  costPerChange: {
    definition:
      'Seats and metered use of the period, over all changes of people merged in it.',
    caveat:
      'All changes, not only attributed ones: what is not attributed may have used an assistant too.',
    source: 'Seat prices from the configuration, bills and usage reports.',
  },
  assistantErrors: {
    definition:
      'Requests to assistants that ended in an error, over all requests.',
    caveat: 'Only assistants that send telemetry are in it.',
    source: 'Telemetry of assistants (OpenTelemetry).',
  },
  assistantLatency: {
    definition: 'Milliseconds that assistants took to answer a request.',
    caveat: 'Long answers take long: it rises with what is asked.',
    source: 'Telemetry of assistants (OpenTelemetry).',
  },
  parity: {
    definition:
      'Required checks that ran on merged changes, over all that had to. Whether they passed is told apart.',
    caveat:
      'Compare attributed, not attributed and unknown changes: a difference means that not all meet the same checks.',
    source: 'Check results of code hosts and CI.',
  },
} as const;
