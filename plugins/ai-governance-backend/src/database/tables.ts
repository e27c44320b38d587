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
