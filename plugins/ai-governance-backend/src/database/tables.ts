/** Row of `audit_entries`. */
export interface AuditEntryRow {
  readonly staged_number: number;
  readonly entry_id: string;
  readonly type: string;
  readonly recorded_at: string;
  readonly canonical: string;
  readonly leaf_index: number | null;
  readonly leaf_hash: string | null;
  /** At most its first 400 characters; the whole of it stands in `canonical`. */
  readonly actor: string | null;
}

/** Row of `audit_nodes`. */
export interface AuditNodeRow {
  readonly level: number;
  readonly node_index: number;
  readonly hash: string;
}

/** Row of `audit_subjects`. */
export interface AuditSubjectRow {
  readonly subject_id: string;
  readonly staged_number: number;
}

/** The one row of `audit_head`. */
export interface AuditHeadRow {
  readonly id: 1;
  readonly size: number;
  readonly root: string | null;
  readonly peaks: string;
  readonly sequenced_at: string | null;
}

/** Row of `policy_documents`. */
export interface PolicyDocumentRow {
  readonly digest: string;
  readonly name: string;
  readonly title: string;
  readonly document: string;
}

/** Row of `policy_versions`. */
export interface PolicyVersionRow {
  readonly version_id: string;
  readonly number: number | null;
  readonly digest: string;
  readonly source: string;
  readonly reason: string;
  readonly proposed_by: string;
  readonly proposed_at: string;
  readonly published_by: string | null;
  readonly published_at: string | null;
  readonly effective_from: string | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_at: string | null;
  readonly withdrawn_reason: string | null;
  readonly restores: string | null;
  readonly ledger_entry_id: string;
  readonly activation_entry_id: string | null;
}

/** Row of `policy_waivers`. */
export interface PolicyWaiverRow {
  readonly waiver_id: string;
  readonly rule: string | null;
  readonly lowers_tier_to: string | null;
  readonly entity_ref: string | null;
  readonly repository: string | null;
  readonly system_ref: string | null;
  readonly group_ref: string | null;
  readonly paths: string | null;
  readonly change_sha: string | null;
  readonly reason: string;
  readonly ticket: string | null;
  readonly owner: string;
  readonly requested_by: string;
  readonly requested_at: string;
  readonly active_from: string | null;
  readonly expires_at: string;
  readonly requested_expires_at: string;
  readonly verdict: string | null;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly decision_reason: string | null;
  readonly revoked_by: string | null;
  readonly revoked_at: string | null;
  readonly revocation_reason: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `policy_strengthenings`. */
export interface PolicyStrengtheningRow {
  readonly strengthening_id: string;
  readonly entity_ref: string | null;
  readonly repository: string | null;
  readonly system_ref: string | null;
  readonly domain_ref: string | null;
  readonly group_ref: string | null;
  readonly paths: string | null;
  readonly changes: string;
  readonly reviews: number;
  readonly by_groups: string | null;
  readonly reason: string;
  readonly ticket: string | null;
  readonly origin_kind: string | null;
  readonly origin_reference: string | null;
  readonly started_by: string;
  readonly started_at: string;
  readonly expires_at: string;
  readonly first_expires_at: string;
  readonly extended_by: string | null;
  readonly extended_at: string | null;
  readonly extension_reason: string | null;
  readonly ended_by: string | null;
  readonly ended_at: string | null;
  readonly end_reason: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `policy_break_glass`. */
export interface PolicyBreakGlassRow {
  readonly break_glass_id: string;
  readonly repository: string;
  readonly head_sha: string;
  readonly pull_request: number | null;
  readonly reason: string;
  readonly ticket: string | null;
  readonly used_by: string;
  readonly used_at: string;
  readonly expires_at: string;
  readonly verdict: string | null;
  readonly reviewed_by: string | null;
  readonly reviewed_at: string | null;
  readonly note: string | null;
  readonly escalated_at: string | null;
  readonly escalated_to: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `policy_replay_divergences`. */
export interface PolicyReplayDivergenceRow {
  readonly decision_id: string;
  readonly stored_digest: string;
  readonly replayed_digest: string;
  readonly found_at: string;
  readonly seen_at: string;
  readonly resolved_at: string | null;
  readonly ledger_entry_id: string;
}

/** The one row of `policy_snapshot`. */
export interface PolicySnapshotRow {
  readonly id: 1;
  readonly instance: string;
  readonly salt: string;
  readonly version: number;
  readonly read_started_at: string | null;
  readonly refreshed_at: string | null;
}

/** Row of `policy_entities`. */
export interface PolicyEntityRow {
  readonly ref: string;
  readonly kind: string;
  readonly document: string;
  readonly effective_tier: string | null;
  readonly mark: string | null;
  /** SQLite says 0 or 1. */
  readonly refresh_pending: boolean | number;
}

/** Row of `policy_people`. */
export interface PolicyPersonRow {
  readonly person_id: string;
  readonly groups: string;
}

/** Row of `policy_person_identities`. */
export interface PolicyPersonIdentityRow {
  readonly identity_hash: string;
  readonly person_id: string;
}

/** Row of `policy_tier_assignments`. */
export interface PolicyTierAssignmentRow {
  readonly number: number;
  readonly entity_ref: string;
  readonly tier: string | null;
  /** SQLite says 0 or 1. */
  readonly is_critical: boolean | number | null;
  readonly reason: string;
  readonly assigned_by: string;
  readonly assigned_at: string;
  readonly superseded_at: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `policy_stage_assignments`. */
export interface PolicyStageAssignmentRow {
  readonly number: number;
  readonly group_ref: string;
  readonly stage: string;
  readonly reason: string;
  readonly assigned_by: string;
  readonly assigned_at: string;
  readonly superseded_at: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `policy_tier_requests`. */
export interface PolicyTierRequestRow {
  readonly request_id: string;
  readonly entity_ref: string;
  readonly tier: string | null;
  /** SQLite says 0 or 1. */
  readonly is_critical: boolean | number | null;
  readonly from_tier: string;
  /** SQLite says 0 or 1. */
  readonly from_critical: boolean | number;
  readonly reason: string;
  readonly ticket: string | null;
  readonly requested_by: string;
  readonly requested_at: string;
  readonly verdict: string | null;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly decision_reason: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `policy_tier_batches`. */
export interface PolicyTierBatchRow {
  readonly batch_id: string;
  readonly rule: string | null;
  readonly reason: string;
  readonly proposed_by: string;
  readonly proposed_at: string;
  readonly verdict: string | null;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly decision_reason: string | null;
  readonly raised_marks: string | null;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
  readonly undo_reason: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `policy_tier_batch_items`. */
export interface PolicyTierBatchItemRow {
  readonly batch_id: string;
  readonly entity_ref: string;
  readonly tier: string | null;
  /** SQLite says 0 or 1. */
  readonly is_critical: boolean | number | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly seen: string | null;
  readonly previous: string | null;
  readonly outcome: string;
  readonly because: string | null;
  readonly assignment_entry_id: string | null;
}

/** Row of `policy_high_water`. */
export interface PolicyHighWaterRow {
  readonly mark_id: string;
  readonly entity_ref: string;
  readonly repository: string;
  readonly path: string;
  readonly tier: string | null;
  /** SQLite says 0 or 1. */
  readonly is_critical: boolean | number;
  readonly since: string;
  /** SQLite says 0 or 1. */
  readonly is_settled: boolean | number;
  readonly gone_at: string | null;
  readonly held: string | null;
}

/** Row of `policy_signing_keys`. */
export interface PolicySigningKeyRow {
  readonly kid: string;
  readonly public_jwk: string;
  readonly private_jwk: string;
  readonly created_at: string;
  readonly retired_at: string | null;
}

/** Row of `policy_decisions`. */
export interface PolicyDecisionRow {
  readonly decision_id: string;
  readonly caller: string;
  readonly idempotency_key: string | null;
  readonly request_digest: string;
  readonly repository: string;
  readonly base_sha: string;
  readonly head_sha: string;
  readonly pull_request: number | null;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly phase: string;
  readonly effect: string;
  readonly outcome: string;
  readonly would_be: string;
  /** SQLite says 0 or 1. */
  readonly is_preview: boolean | number;
  readonly attribution: string;
  readonly summary: string;
  readonly policy_digest: string;
  readonly input_digest: string;
  readonly engine_version: string;
  readonly subject: string;
  readonly facts: string;
  readonly decision: string;
  readonly ledger_entry_id: string;
  readonly marks: string | null;
}

/** Row of `policy_history_changes`. */
export interface PolicyHistoryChangeRow {
  readonly history_id: string;
  readonly repository: string;
  readonly base_sha: string;
  readonly head_sha: string;
  readonly merge_sha: string | null;
  readonly pull_request: number | null;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly caller: string;
  readonly trust: string;
  readonly scan_version: number;
  readonly policy_digest: string;
  readonly input_digest: string;
  readonly engine_version: string;
  readonly summary: string;
  readonly subject: string;
  readonly facts: string;
  readonly decision: string;
  readonly ledger_entry_id: string;
}

/** Row of `policy_uses`. */
export interface PolicyUseRow {
  readonly repository: string;
  readonly change_key: string;
  readonly head_sha: string;
  readonly pull_request: number | null;
  readonly record_id: string;
  readonly origin: string;
  readonly trust: string;
  readonly occurred_at: string;
  readonly attribution: string;
  readonly confidence: string | null;
  readonly assistants: string;
  readonly surfaces: string;
  readonly outcome: string;
  readonly would_be: string;
}

/** Row of `policy_use_rules`. */
export interface PolicyUseRuleRow {
  readonly record_id: string;
  readonly rule: string;
  readonly kind: string;
  readonly text: string;
}

/** Row of `policy_use_alerts`. */
export interface PolicyUseAlertRow {
  readonly alert_id: string;
  readonly repository: string;
  readonly kind: string;
  readonly assistant: string;
  readonly state: string;
  readonly raised_at: string;
  readonly changed_at: string;
  readonly acknowledged_by: string | null;
  readonly reason: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `policy_use_alert_changes`. */
export interface PolicyUseAlertChangeRow {
  readonly alert_id: string;
  readonly change_key: string;
  readonly record_id: string;
  readonly origin: string;
  readonly occurred_at: string;
}

/** Row of `policy_change_marks`. */
export interface PolicyChangeMarkRow {
  readonly repository: string;
  readonly mark: string;
  readonly decision_id: string;
}

/** Row of `policy_releases`. */
export interface PolicyReleaseRow {
  readonly release_id: string;
  readonly caller: string;
  readonly idempotency_key: string | null;
  readonly request_digest: string;
  readonly repository: string;
  readonly environment: string;
  readonly tag: string | null;
  readonly base_sha: string;
  readonly head_sha: string;
  readonly occurred_at: string;
  readonly outcome: string;
  /** SQLite says 0 or 1. */
  readonly is_preview: boolean | number;
  readonly entity_refs: string;
  readonly answer: string;
  readonly ledger_entry_id: string;
}

/** Row of `policy_merges`. */
export interface PolicyMergeRow {
  readonly repository: string;
  readonly merged_as: string;
  readonly head_sha: string;
  readonly pull_request: number;
  readonly ledger_entry_id: string;
}

/** Row of `policy_decision_entities`. */
export interface PolicyDecisionEntityRow {
  readonly entity_ref: string;
  readonly decision_id: string;
  readonly occurred_at: string;
}

/** Row of `policy_decision_exceptions`. */
export interface PolicyDecisionExceptionRow {
  readonly exception_id: string;
  readonly decision_id: string;
  readonly occurred_at: string;
}

/** Row of `policy_scans`. */
export interface PolicyScanRow {
  readonly scan_id: string;
  readonly repository: string;
  readonly sha: string;
  readonly caller: string;
  readonly trust: string;
  readonly digest: string;
  readonly runs: string;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly ledger_entry_id: string;
}

/** Row of `hosts_deliveries`. */
export interface HostsDeliveryRow {
  readonly host: string;
  readonly delivery_id: string;
  readonly event: string;
  readonly action: string | null;
  readonly semantic_key: string;
  readonly marks: string;
  readonly outcome: string;
  readonly received_at: string;
}

/** Row of `hosts_semantic_keys`. */
export interface HostsSemanticKeyRow {
  readonly host: string;
  readonly semantic_key: string;
  readonly taken_at: string;
}

/** Row of `hosts_counts`. */
export interface HostsCountRow {
  readonly host: string;
  readonly event: string;
  readonly outcome: string;
  readonly count: number;
  readonly last_at: string;
}

/** What rows of queues have in common. */
export interface HostsQueueRow {
  readonly host: string;
  readonly repository: string;
  readonly generation: number;
  readonly attempts: number;
  readonly lease_token: string | null;
  readonly lease_until: string | null;
  readonly last_error: string | null;
}

/** Row of `hosts_dirty`. */
export interface HostsDirtyRow extends HostsQueueRow {
  readonly kind: string;
  readonly subject_key: string;
  readonly marked_at: string;
  readonly due_at: string;
}

/** What rows about something that is shown at a host have in common. */
export interface HostsOutboxRow extends HostsQueueRow {
  readonly head_sha: string;
  readonly decided_at: string;
  readonly due_at: string | null;
  readonly published_decision_id: string | null;
  readonly published_at: string | null;
}

/** Row of `hosts_publications`. */
export interface HostsPublicationRow extends HostsOutboxRow {}

/** Row of `hosts_release_publications`. */
export interface HostsReleasePublicationRow extends HostsOutboxRow {
  readonly subject_key: string;
  readonly environment: string;
}

/** Row of `hosts_changes`. */
export interface HostsChangeRow {
  readonly host: string;
  readonly repository: string;
  readonly kind: string;
  readonly subject_key: string;
  readonly head_sha: string;
  readonly standing: string;
  readonly opener: string | null;
}

/** Row of `hosts_protection`. */
export interface HostsProtectionRow {
  readonly host: string;
  readonly repository: string;
  readonly digest: string;
  readonly document: string;
  readonly unowned: string | null;
  readonly assistant_files: string | null;
  readonly observed_at: string;
  readonly changed_at: string;
  readonly ledger_entry_id: string;
}

/** Row of `hosts_state`. */
export interface HostsStateRow {
  readonly host: string;
  readonly paused_until: string | null;
  readonly caught_up_to: string | null;
  readonly caught_up_at: string | null;
  readonly catch_up_error: string | null;
}

/** Row of `policy_approval_requests`. */
export interface PolicyApprovalRequestRow {
  readonly repository: string;
  readonly head_sha: string;
  readonly pull_request: number | null;
  readonly decision_id: string;
  readonly decided_at: string;
  readonly state: string;
  readonly superseded_by: string | null;
  readonly excluded: string;
  readonly files: string;
}

/** Row of `policy_approval_groups`. */
export interface PolicyApprovalGroupRow {
  readonly repository: string;
  readonly head_sha: string;
  readonly group_ref: string;
}

/** Row of `policy_approvals`. */
export interface PolicyApprovalRow {
  readonly approval_id: string;
  readonly repository: string;
  readonly head_sha: string;
  readonly decision_id: string;
  readonly state: string;
  readonly reason: string;
  readonly given_by: string;
  readonly person_id: string;
  readonly given_at: string;
  readonly ledger_entry_id: string;
}

/** Row of `policy_simulations`. */
export interface PolicySimulationRow {
  readonly simulation_id: string;
  readonly version_id: string | null;
  readonly digest: string;
  readonly title: string;
  readonly document: string;
  readonly from_at: string;
  readonly to_at: string;
  readonly origin: string | null;
  readonly state: string;
  readonly requested_by: string;
  readonly requested_at: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly total: number | null;
  readonly done: number;
  readonly position: string | null;
  readonly tally: string;
  readonly failure: string | null;
  readonly attempts: number;
  readonly lease_token: string | null;
  readonly lease_until: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `policy_simulated_changes`. */
export interface PolicySimulatedChangeRow {
  readonly simulation_id: string;
  readonly decision_id: string;
  readonly origin: string;
  readonly decided_at: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly caller: string;
  readonly repository: string;
  readonly head_sha: string;
  readonly pull_request: number | null;
  readonly tier: string;
  readonly teams: string;
  readonly rules: string;
  readonly entity_refs: string;
  readonly reason: string;
  /** SQLite says 0 or 1. */
  readonly is_sampled: boolean | number;
  readonly label: string | null;
  readonly labelled_by: string | null;
  readonly labelled_at: string | null;
}

/** Row of `playbooks_playbooks`. */
export interface PlaybooksPlaybookRow {
  readonly name: string;
  readonly changes: number;
  readonly deprecated_by: string | null;
  readonly deprecated_at: string | null;
  readonly deprecated_reason: string | null;
  readonly successor: string | null;
}

/** Row of `playbooks_contents`. */
export interface PlaybooksContentRow {
  readonly digest: string;
  /** JSON: `[{path, text}]`. */
  readonly files: string;
  readonly length: number;
}

/** Row of `playbooks_versions`. */
export interface PlaybooksVersionRow {
  readonly version_id: string;
  readonly name: string;
  readonly major: number;
  readonly minor: number;
  readonly digest: string;
  readonly state: string;
  readonly kind: string;
  readonly owner: string;
  readonly review_by: string;
  /** JSON of a `PlaybookHeader`. */
  readonly header: string;
  readonly source: string;
  readonly reason: string;
  readonly proposed_by: string;
  readonly proposed_at: string;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly decided_reason: string | null;
  readonly effective_from: string | null;
  readonly ends_at: string | null;
  readonly expires_at: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `playbooks_words`. */
export interface PlaybooksWordRow {
  readonly word: string;
  readonly version_id: string;
  readonly weight: number;
}

/** Row of `training_paths`. */
export interface TrainingPathRow {
  readonly name: string;
  readonly changes: number;
}

/** Row of `training_contents`. */
export interface TrainingContentRow {
  readonly digest: string;
  /** JSON: `[{path, text}]`. */
  readonly files: string;
  readonly length: number;
}

/** Row of `training_versions`. */
export interface TrainingVersionRow {
  readonly version_id: string;
  readonly name: string;
  readonly major: number;
  readonly minor: number;
  readonly digest: string;
  readonly state: string;
  readonly owner: string;
  readonly review_by: string;
  /** JSON of a `TrainingHeader`. */
  readonly header: string;
  readonly source: string;
  readonly reason: string;
  readonly proposed_by: string;
  readonly proposed_at: string;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly decided_reason: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `training_learners`. */
export interface TrainingLearnerRow {
  readonly person_id: string;
  readonly name: string;
  readonly changes: number;
}

/** Row of `training_readings`. */
export interface TrainingReadingRow {
  readonly person_id: string;
  readonly version_id: string;
  readonly module: string;
  readonly read_at: string;
}

/** Row of `training_attempts`. */
export interface TrainingAttemptRow {
  readonly attempt_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly version_id: string;
  readonly state: string;
  /** JSON: `[{questionId, options}]`. */
  readonly drawn: string;
  /** JSON: ids of options by question. */
  readonly choices: string;
  readonly started_at: string;
  readonly submitted_at: string | null;
}

/** Row of `training_certificates`. */
export interface TrainingCertificateRow {
  readonly certificate_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly major: number;
  readonly minor: number;
  readonly title: string;
  readonly attempt_id: string;
  readonly issued_at: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
  readonly revoked_by: string | null;
  readonly revoked_reason: string | null;
  readonly reminded_for: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `training_holders`. */
export interface TrainingHolderRow {
  readonly person_id: string;
  readonly user_ref: string;
}

/** Row of `playbooks_reads`. */
export interface PlaybooksReadRow {
  readonly person: string;
  readonly name: string;
  readonly version: string;
  readonly on: string;
  readonly count: number;
}

/** Row of `playbooks_install_reports`. */
export interface PlaybooksInstallReportRow {
  readonly repository: string;
  readonly reports: number;
  readonly reported_at: string;
  readonly attested_at: string | null;
}

/** Row of `playbooks_installs`. */
export interface PlaybooksInstallRow {
  readonly repository: string;
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  readonly target: string;
  readonly first_seen_at: string;
  readonly last_seen_at: string;
  readonly gone_at: string | null;
}

/** Row of `playbooks_ratings`. */
export interface PlaybooksRatingRow {
  readonly person: string;
  readonly name: string;
  readonly rating: number | null;
  readonly rated_at: string;
  readonly rated_by: string | null;
  /** SQLite gives 0 and 1. */
  readonly is_counted: boolean | number;
}

/** Row of `playbooks_rating_totals`. */
export interface PlaybooksRatingTotalRow {
  readonly name: string;
  readonly people: number;
  readonly sum: number;
  readonly on: string;
}

/** Row of `playbooks_comments`. */
export interface PlaybooksCommentRow {
  readonly comment_id: string;
  readonly person: string;
  readonly name: string;
  readonly version: string;
  readonly text: string;
  readonly written_at: string;
}

/** Row of `playbooks_receipts`. */
export interface PlaybooksReceiptRow {
  readonly person: string;
  readonly name: string;
  readonly digest: string;
  readonly major: number;
  readonly minor: number;
  readonly at: string;
  readonly ledger_entry_id: string;
}

/** Row of `playbooks_people`. */
export interface PlaybooksPersonRow {
  readonly person: string;
  readonly since: string;
}

/** Row of `drafts_drafts`. */
export interface DraftsDraftRow {
  readonly draft_id: string;
  readonly kind: string;
  readonly title: string;
  readonly base: string | null;
  readonly copy_of: string | null;
  readonly state: string;
  readonly revision: number;
  readonly created_by: string;
  readonly created_at: string;
  readonly saved_by: string;
  readonly saved_at: string;
  readonly closed_by: string | null;
  readonly closed_at: string | null;
  readonly becomes: string | null;
  readonly ledger_entry_id: string;
}

/** Row of `drafts_revisions`. */
export interface DraftsRevisionRow {
  readonly draft_id: string;
  readonly revision: number;
  readonly title: string;
  readonly body: string;
  readonly length: number;
  readonly saved_by: string;
  readonly saved_at: string;
}

/** Row of `inbox_snoozes`. */
export interface InboxSnoozeRow {
  readonly user_ref: string;
  readonly item_id: string;
  readonly until: string;
}

/** Row of `inbox_recipients`. */
export interface InboxRecipientRow {
  readonly recipient: string;
  readonly digest_at: string | null;
  readonly urgent_at: string | null;
}

/** Row of `inbox_sent`. */
export interface InboxSentRow {
  readonly recipient: string;
  readonly item_id: string;
  readonly notice_id: string;
  readonly told_at: string;
}

/** Row of `inbox_notices`. */
export interface InboxNoticeRow {
  readonly notice_id: string;
  readonly recipient: string;
  readonly urgency: string;
  readonly payload: string;
  readonly made_at: string;
  readonly due_at: string | null;
  readonly attempts: number;
}

/** The one row of `inbox_policy`. */
export interface InboxPolicyRow {
  readonly id: 1;
  readonly version_id: string | null;
  readonly digest: string | null;
}

/** Row of `inbox_policy_changes`. */
export interface InboxPolicyChangeRow {
  readonly version_id: string;
  readonly recipient: string;
  readonly title: string;
  readonly changes: string;
  readonly made_at: string;
}

/** Row of `insights_records`. */
export interface InsightsRecordRow {
  readonly record_id: string;
  readonly source: string;
  readonly kind: string;
  readonly natural_key: string;
  /** PostgreSQL says it as text. */
  readonly revision: number | string;
  readonly digest: string;
  readonly payload: string;
  readonly received_at: string;
}

/** Row of `insights_signals`. */
export interface InsightsSignalRow {
  readonly record_id: string;
  readonly signal_id: string;
  readonly source: string;
  readonly kind: string;
  readonly at: string;
  readonly month: string;
  /** PostgreSQL says it as text. */
  readonly revision: number | string;
  readonly digest: string;
  readonly repository: string | null;
  readonly number: number | null;
  readonly person: string | null;
  readonly body: string;
}

/** Row of `insights_dirty`. */
export interface InsightsDirtyRow {
  readonly subject: string;
  readonly month: string;
  readonly mark: string;
  readonly since: string;
}

/** Row of `insights_sources`. */
export interface InsightsSourceRow {
  readonly source: string;
  readonly due_at: string;
  readonly lease_until: string | null;
  readonly lease_token: string | null;
  readonly last_turn_at: string | null;
  readonly failures: number;
  readonly error: string | null;
  readonly newest_at: string | null;
  readonly newest_signal_at: string | null;
  readonly records: number | string;
  readonly signals: number | string;
  readonly refused: number | string;
  readonly last_refusal: string | null;
}

/** Row of `insights_cursors`. */
export interface InsightsCursorRow {
  readonly source: string;
  readonly name: string;
  readonly value: string;
}

/** Row of `insights_dropped`. */
export interface InsightsDroppedRow {
  readonly source: string;
  readonly kind: string;
  readonly path: string;
  readonly count: number | string;
  readonly first_seen_at: string;
}

/** Row of `insights_told`. */
export interface InsightsToldRow {
  readonly repository: string;
  readonly number: number;
  readonly mark: string;
  readonly since: string;
}

/** Row of `insights_identities`. */
export interface InsightsIdentityRow {
  readonly identity: string;
  readonly source: string;
  readonly signals: number | string;
  readonly first_seen_at: string;
  readonly last_seen_at: string;
  readonly mapped_as: string | null;
  readonly person_id: string | null;
  readonly user_ref: string | null;
}

/** Row of `insights_memberships`. */
export interface InsightsMembershipRow {
  readonly person_id: string;
  readonly team: string;
  readonly from_day: string;
  readonly to_day: string | null;
  /** SQLite says 0 or 1. */
  readonly is_assumed: boolean | number;
}

/** Row of `insights_ownerships`. */
export interface InsightsOwnershipRow {
  readonly repository: string;
  readonly from_day: string;
  readonly to_day: string | null;
  readonly team: string | null;
  readonly tier: string | null;
  /** SQLite says 0 or 1. */
  readonly is_assumed: boolean | number;
}

/** Row of `insights_cells`. */
export interface InsightsCellRow {
  readonly team: string;
  readonly period: string;
  readonly axis: string;
  readonly value: string;
  readonly period_kind: string;
  readonly period_from: string;
  readonly computed_at: string;
  readonly kpis: string;
  readonly heat: string;
  readonly tally: string | null;
}

/** Row of `insights_fleet`. */
export interface InsightsFleetRow {
  readonly period: string;
  readonly axis: string;
  readonly value: string;
  readonly period_kind: string;
  readonly period_from: string;
  readonly quantiles: string;
}

/** Row of `insights_judgements`. */
export interface InsightsJudgementRow {
  readonly team: string;
  readonly computed_at: string;
  readonly verdict: string;
  readonly drift: string;
  readonly signals: string;
}

/** The one row of `insights_state`. */
export interface InsightsStateRow {
  readonly id: 1;
  readonly closed_until: string | null;
  readonly sealed_before: string | null;
  readonly directory_at: string | null;
  readonly drift_limit: number | null;
}

/** Row of `insights_batches`. */
export interface InsightsBatchRow {
  readonly batch_id: string;
  readonly source: string;
  readonly kind: string;
  readonly sent_by: string;
  readonly next_line: number | string;
  readonly lines: number | string;
  readonly stored: number | string;
  readonly repeated: number | string;
  readonly refused: number | string;
  readonly started_at: string;
  readonly updated_at: string;
}
