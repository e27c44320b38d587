// Generated from contract/*.yaml by `yarn contract:build`; do not edit.

export interface paths {
    "/audit/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Size and Merkle root of the ledger. */
        get: operations["getLedgerHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ledger entries, newest first. */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ledger entry with its position. */
        get: operations["getLedgerEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sequenced entries in the order of the tree, with the exact text that was hashed; what an export is made of. */
        get: operations["listLedgerLeaves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof that one entry is a leaf of the tree of a given size (RFC 6962 §2.1.1). */
        get: operations["getInclusionProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof that the tree of one size begins with the tree of a smaller size (RFC 6962 §2.1.2). */
        get: operations["getConsistencyProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of one kind, last saved first, without their texts. */
        get: operations["listDrafts"];
        put?: never;
        /** Begin a draft, or keep what could not be saved as a draft of one's own. */
        post: operations["createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One draft with its text. */
        get: operations["getDraft"];
        /**
         * Save the text over the revision that it was made from.
         * @description When somebody saved meanwhile, the answer is 409 with the revision, the person and the instant in `conflict`, and nothing is changed. Saving what is stored already changes nothing either, and succeeds whatever `revision` says.
         */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kept revisions, newest first, without their texts.
         * @description The last fifty are kept, and of those before the last that somebody saved before another person did, and the last of every hour.
         */
        get: operations["listDraftRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kept revision with its text. */
        get: operations["getDraftRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard a draft; it can be restored for thirty days. */
        post: operations["discardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a discarded draft again. */
        post: operations["restoreDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the draft in; a draft of the policy is proposed as a version.
         * @description What comes of it is stored in the same transaction, so that a draft is never submitted without it. Fails as handing in the text by itself does, and then the draft stays open.
         */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosts/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each code host fares, with what came from it, what waits and what fails. */
        get: operations["getHostsHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosts/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What code hosts enforce on the default branch of an entity's repository. */
        get: operations["getHostProtection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs the caller and the groups that the caller belongs to; what the caller may not read is left out.
         * @description For people: a machine has no inbox. Items with a date by which something has to be done come first, soonest first; then those that wait longest. Items that the caller snoozed are left out until then.
         */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/items/{itemId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Leave an item out of the caller's inbox until an instant, or bring it back.
         * @description A setting of the caller's own, at most 90 days ahead. Nobody else's inbox changes, and nothing is done by it.
         */
        put: operations["snoozeInboxItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the KPIs of a scorecard mean, in the order in which they are shown. */
        get: operations["listKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * KPIs of every team in one closed period.
         * @description A cell that rests on fewer than five people, or that would let somebody compute what fewer than five people did, is `withheld`. The distribution of the fleet is made of the cells that are shown, and of nothing else.
         */
        get: operations["getScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scorecard of one team in one closed period, with its trend, its segments, its drift charts and its verdict. */
        get: operations["getScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/repository-scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** KPIs about the changes of one repository, where enough people work on it. */
        get: operations["getRepositoryScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The changes behind a cell of a team, slowest or newest first; for members of the team and those who manage sources.
         * @description No author stands in it, here or in any other answer. What may not be shown as a cell is not listed either.
         */
        get: operations["listScorecardChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where observations come from, and how each source fares. */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/sources/{source}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a source collect now instead of at its next turn. */
        post: operations["runSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pseudonyms of people whom no catalog user could be found for, those with most signals first; never whom they stand for. */
        get: operations["listUnmappedIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/identities/{identity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which catalog user a pseudonym stands for, or that it is a bot. */
        put: operations["mapIdentity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/sources/{source}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand records in, one a line (NDJSON), plain or with `Content-Encoding: gzip`.
         * @description Lines are stored as they come, and no faster than they can be. A line that is wrong is refused with its number, the others are taken in; what is handed in twice changes nothing. A batch remembers how far it came: lines before its `nextLine` are passed over, so that whatever broke off is sent again, as a whole or from that line on. A line holds at most 16 MiB and is nested at most 64 deep; a compressed body may grow to at most 200 times its size. Fails with `insights.unknownSource`, `insights.notConfigured`, `insights.lineTooLong`, `insights.invalidRecords`, `insights.batchTaken`, and with `insights.tooBusy` (429) when as many bodies are being read as the portal reads at once; `Retry-After` says when to try again.
         */
        post: operations["ingestRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a batch came.
         * @description Only who sent it may ask; fails with `insights.unknownBatch`. Batches are known for 30 days after their last line.
         */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Playbooks that the caller may read, as readers get them now, with what can be narrowed down by.
         * @description One request for the whole catalogue page. Best first when something is searched for, else by title.
         */
        get: operations["listPlaybooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbooks/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One playbook as readers get it now, with its texts and its versions. */
        get: operations["getPlaybook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbooks/{name}/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill in a prompt template; the whole prompt is checked for data that must not be shared.
         * @description Nothing of the values is kept or logged. Values that contain what must not be shared are refused, or redacted where the template says so; then the prompt as a whole is looked through once more.
         */
        post: operations["renderPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbooks/{name}/deprecation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a playbook is not to be used any more, and what instead; what it says stays readable. */
        post: operations["deprecatePlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbooks/{name}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a deprecation back. */
        post: operations["restorePlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Playbooks in use that every reader may read, by name; for catalogs, search and other machines that show them to everybody.
         * @description Restricted and deprecated playbooks are never here, whoever asks, and none whose stored bytes are not those that were published.
         */
        get: operations["listOpenPlaybooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbooks/{name}/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller has to do with a playbook, for the caller alone - what they have to read by when, their rating, and what is kept of it. */
        get: operations["getOwnPlaybookReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbooks/{name}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one has read the version that is shown; it goes into the ledger under a pseudonym.
         * @description Refused when readers get another version by now, so that nobody acknowledges what they did not see. The same again is the same.
         */
        post: operations["acknowledgePlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbooks/{name}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how helpful a playbook is, in the place of what one said before, or take it back. */
        put: operations["ratePlaybook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbooks/{name}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments to the owner, newest first, without who wrote them; for the owner and for those who may see reach. */
        get: operations["listPlaybookComments"];
        put?: never;
        /** Write to the owner of a playbook, unsigned; refused when the text holds data that must not be shared. */
        post: operations["commentOnPlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Playbooks that the caller has to read, for the caller alone; overdue ones first. */
        get: operations["listOwnRequiredReading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-installs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Playbooks for an entity - those that are meant for it, and those that are installed in its repository, with the version there beside the one that readers get. */
        get: operations["listInstalledPlaybooks"];
        put?: never;
        /**
         * Say which playbooks are installed in a repository, all of them, as its lock file names them.
         * @description What is no longer named counts as removed. Versions that the portal never published are left out and counted. The word of a CI job that may attest for the repository stands for thirty days against that of others.
         */
        post: operations["reportPlaybookInstalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far each playbook reaches, by title; nothing of groups that are too small.
         * @description Figures of people are of closed months and whole weeks, and absent where fewer people than the minimum stand behind them, or behind what they differ by from what was shown before.
         */
        get: operations["listPlaybookReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-reach/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one playbook reaches. */
        get: operations["getPlaybookReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read and lint a playbook that somebody is still writing; nothing is kept. */
        post: operations["checkPlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions that wait for a second person, oldest first. */
        get: operations["listPlaybookProposals"];
        put?: never;
        /**
         * Propose a playbook, or the next version of one, for review.
         * @description The text must be readable and without errors of the lint; otherwise the answer names all faults and nothing is stored.
         */
        post: operations["proposePlaybookVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its texts, what the lint says of it now, and the texts that it is to replace. */
        get: operations["getPlaybookVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-versions/{versionId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a version, as a second person, at once or from an instant, perhaps until another. */
        post: operations["publishPlaybookVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-versions/{versionId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a version, as a second person, with what its author is to change. */
        post: operations["refusePlaybookVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/playbook-versions/{versionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a version in review, or one that waits for its instant. */
        post: operations["withdrawPlaybookVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy in force. */
        get: operations["getActivePolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions, newest first. */
        get: operations["listDecisions"];
        put?: never;
        /**
         * Ask whether a change may go on; the answer is stored and ledgered.
         * @description What the caller sends is `attested` when its subject is configured in `aiGovernance.attestors` for this repository, otherwise `asserted` and the answer a preview. Sending the same `idempotencyKey` with the same question returns the stored decision; with another question it is refused. A decision that rests on a failed fact provider does not bind its key.
         */
        post: operations["createDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One decision with its ledger position.
         * @description Where the policy asks for manual approval of the change, with that, for callers who may read approvals.
         */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a scanner's report (SARIF 2.1.0) for one commit. */
        post: operations["createScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tier and AI-policy status of many entities; those the caller may not read are left out. */
        post: operations["getStatuses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Status of every known entity, for services that keep a copy. */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/entities/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be done with AI on one entity, and why; everything the entity tab shows. */
        get: operations["getEntityPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/entities/{kind}/{namespace}/{name}/tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign a tier or criticality to an entity, with a reason. */
        put: operations["assignTier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stages assigned to groups. */
        get: operations["listStages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/groups/{namespace}/{name}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign a roll-out stage to a group, with a reason. */
        put: operations["assignStage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes for which the policy asks for manual approval, newest decision first; those about what the caller may not read are left out.
         * @description A page may hold fewer items than asked for.
         */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/decisions/{decisionId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse the change that a decision is about, for its head commit alone.
         * @description By a person of a group that the policy names, who took no part in the change. The change is decided on anew in the same transaction; the answer names the new decision. The same word again changes nothing; another word takes the place of the first.
         */
        post: operations["giveApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/assistant-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files from which assistants learn the policy in one repository, waivers that act on it included. For `host/owner/*`, settings of the organisation. */
        get: operations["getAssistantFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/data-handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the policy in force says about data that must not be shared, for those who look for it. */
        get: operations["getDataHandling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/text-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks for data that must not be shared in any text, before it goes into a prompt, a ticket or a chat. The text is not kept. */
        post: operations["checkText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waivers that were asked for in the portal; those about what the caller may not read are left out.
         * @description Without `sort`, active and scheduled waivers come in the order in which they expire, soonest first; all others newest request first. A page may hold fewer items than asked for. Waivers that stand in the policy document itself are not among them.
         */
        get: operations["listWaivers"];
        put?: never;
        /**
         * Ask for a waiver of one rule, or of a tier, for a while.
         * @description It lifts nothing until another entitled person approves it. The request is held against the policy in force; the answer to a faulty one names all faults and nothing is stored.
         */
        post: operations["requestWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/waivers/{waiverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One waiver. */
        get: operations["getWaiver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/waivers/{waiverId}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a waiver acts as the catalog stands now, and how many decisions it changed lately. */
        get: operations["getWaiverReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/waiver-reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a waiver with this scope would act as the catalog stands now; nothing is stored.
         * @description At least one of the parameters; all that are given must match, as in a scope.
         */
        get: operations["previewWaiverReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/waivers/{waiverId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a waiver, as another person than the one who asked; it is never valid longer than asked for. */
        post: operations["approveWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/waivers/{waiverId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a waiver, as another person than the one who asked. */
        post: operations["refuseWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/waivers/{waiverId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a waiver at once, or take a request back; who asked may do so too. */
        post: operations["revokeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uses of break-glass, newest first; those about what the caller may not read are left out.
         * @description A page may hold fewer items than asked for.
         */
        get: operations["listBreakGlass"];
        put?: never;
        /**
         * Pass the gate at once for one commit of one repository; another person reviews it afterwards.
         * @description Lifts every enforced rule that a waiver could lift, for this head commit alone and for as long as the policy says. Rules that are not negotiable still hold.
         */
        post: operations["useBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/break-glass/{breakGlassId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One use of break-glass. */
        get: operations["getBreakGlass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/break-glass/{breakGlassId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review a use of break-glass, as another person than the one who used it; one that was not justified ends at once. */
        post: operations["reviewBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/fleet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Governed entities with tier and status, strictest and unclassified first; those the caller may not read are left out. */
        get: operations["getFleet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed lately about policy, tiers, stages and evidence, newest first. */
        get: operations["listPolicyChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/entities/{kind}/{namespace}/{name}/tier/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that an entity's tier may come down from its high-water mark to what is set now. */
        post: operations["confirmTier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers about releases, newest first; those about what the caller may not read are left out.
         * @description A page may hold fewer items than asked for.
         */
        get: operations["listReleases"];
        put?: never;
        /**
         * Ask whether a release may go on; the answer is stored and ledgered.
         * @description A release passes when every commit since the last one is part of a change whose decision passes with everything up to the release due. Only decisions of this repository count that rest on more than their caller's word, and a decision counts for a change as a whole: its head is in the release, or its squash or rebased commits change the same. A commit that no decision is about holds the release, and so does a beginning later than what passed before. What is said of the range is `attested` when the caller's subject is configured in `aiGovernance.attestors` for this repository, otherwise the answer is a preview. Sending the same `idempotencyKey` with the same question returns the stored answer; with another question it is refused.
         */
        post: operations["createRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/releases/{releaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One answer about a release with its ledger position. */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Simulations of policy documents, newest first; finished ones are kept for 90 days. */
        get: operations["listPolicySimulations"];
        put?: never;
        /**
         * See what a policy document would have done to the changes that were decided on or handed in as history.
         * @description Puts the question of each change of the range to the document, with the facts and at the instant of then: of the current decision of a change that was decided on; of history, of changes on which nobody decided. Each change counts once; `origin` leaves only those that are known from there. Needs exactly one of `document` and `versionId`. A faulty document is refused with all its faults.
         */
        post: operations["startPolicySimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/simulations/{simulationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One simulation with its progress and what it found so far. */
        get: operations["getPolicySimulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/simulations/{simulationId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a simulation; what it found so far stays. */
        post: operations["cancelPolicySimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/simulations/{simulationId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes that would fare otherwise, newest first, each with its reason.
         * @description Changes about entities that the caller may not read are left out, so that a page may hold fewer items than asked for.
         */
        get: operations["listSimulatedChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/simulations/{simulationId}/changes/{decisionId}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say of a change of the sample whether it would be held rightly; saying it again replaces it. */
        put: operations["labelSimulatedChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/strengthenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Strengthenings of review, newest start first; those about what the caller may not read are left out.
         * @description A page may hold fewer items than asked for.
         */
        get: operations["listStrengthenings"];
        put?: never;
        /**
         * Make review stricter for a scope until an instant; it acts at once.
         * @description Nobody has to agree, since it can only make answers stricter. Who may start strengthenings does so where their own groups own every entity within the scope; who may manage them, too, anywhere that they may read. The answer to a faulty order names all faults and nothing is stored.
         */
        post: operations["strengthenReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/strengthening-reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a strengthening with this scope would act as the catalog stands now; nothing is stored.
         * @description At least one of the parameters; all that are given must match, as in a scope.
         */
        get: operations["previewStrengtheningReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/strengthenings/{strengtheningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One strengthening. */
        get: operations["getStrengthening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/strengthenings/{strengtheningId}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a strengthening acts as the catalog stands now, and how many decisions asked for its reviews lately. */
        get: operations["getStrengtheningReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/strengthenings/{strengtheningId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the end of a strengthening off, within what the policy allows from now. */
        post: operations["extendStrengthening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/strengthenings/{strengtheningId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a strengthening at once, as who started it or who may manage strengthenings. */
        post: operations["endStrengthening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-batches/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a batch would make of each entity; nothing is stored.
         * @description A batch never lowers: what would come below what is in effect, or below a high-water mark, is refused. Entities that the caller may not read are none of a rule's, and unknown in a list.
         */
        post: operations["previewTierBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Batches, newest first; those with entities that the caller may not read are left out.
         * @description A page may hold fewer items than asked for.
         */
        get: operations["listTierBatches"];
        put?: never;
        /**
         * Propose a batch; it changes nothing until another entitled person confirms it.
         * @description The batch is the list of entities as they are looked at now; the rule is only how it was made.
         */
        post: operations["proposeTierBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch. */
        get: operations["getTierBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-batches/{batchId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entities of a batch by their refs, with what is to become or became of each. */
        get: operations["listTierBatchItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-batches/{batchId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a batch, as another person than the one who proposed it.
         * @description All of it at once. What changed since the proposal is skipped and listed, never overwritten.
         */
        post: operations["confirmTierBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-batches/{batchId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proposed batch away. */
        post: operations["withdrawTierBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-batches/{batchId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put back what was assigned before an applied batch, wherever its own assignment still stands. */
        post: operations["undoTierBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests for another tier, newest first; those about entities the caller may not read are left out.
         * @description For whoever may read exceptions (`ai-governance.exception.read`), since requests name people. A page may hold fewer items than asked for.
         */
        get: operations["listTierRequests"];
        put?: never;
        /**
         * Ask for another tier or criticality of an entity.
         * @description It changes nothing until another person, entitled to assign tiers, accepts it. An entity has one open request at most.
         */
        post: operations["requestTier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request for another tier. */
        get: operations["getTierRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-requests/{requestId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign what was asked for, as another person than the one who asked.
         * @description What was not asked about stays assigned as it is. The tier may come down, by the same word as with an assignment.
         */
        post: operations["acceptTierRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-requests/{requestId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a request, as another person than the one who asked. */
        post: operations["refuseTierRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/tier-requests/{requestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one's own request back. */
        post: operations["withdrawTierRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/unclassified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entities that nobody has classified, each with the tier that evidence speaks for; those the caller may not read are left out.
         * @description A suggestion is computed from what the caller may read and is never applied by itself. Neighbours are other entities of the repository, System and owner; changes are the newest ten decisions about the entity that rest on more than the caller's word.
         */
        get: operations["listUnclassified"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in changes that were merged before anybody asked, of one repository.
         * @description Each change is evaluated by the policy in force, as of the instant at which it was merged, with the facts that are known: what nobody recorded is unknown. The answers are kept beside the decisions, marked as history: no check run, release, approval or notice rests on them. They name no people. A change that was really decided on is left out, and one that was handed in before stays as it is, unless it comes from a newer version of the scan, or `attested` after `asserted`. Machines have to be configured in `aiGovernance.attestors` for the repository, with a token of their own: the token of a CI job speaks for one commit only. What a person hands in is `asserted`.
         */
        post: operations["createHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where AI is used, by repository and team; never by person.
         * @description Counts changes that were decided on and changes of the past. `ai` and `mixed` together are a lower bound, since assistants can leave no tag. Repositories with an entity that the caller may not read are left out of everything. Which assistants are used is withheld for every repository that fewer than five people own, whatever else is asked for; `withheld` says of how many.
         */
        get: operations["getUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/use/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules that stand in the way of changes, or would, the most frequent first; what to teach next. */
        get: operations["listUseRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/use/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The changes behind the counts, newest first; those about what the caller may not read are left out.
         * @description A page may hold fewer items than asked for.
         */
        get: operations["listUseChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/use/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** AI seen where it is prohibited, excluded or not approved; those about what the caller may not read are left out. */
        get: operations["listUseAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/use/alerts/{alertId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an alert is known and what is done about it; AI seen there later opens it again. */
        post: operations["acknowledgeUseAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the policy, newest first; drafts among them. */
        get: operations["listPolicyVersions"];
        put?: never;
        /**
         * Propose a policy document as a draft.
         * @description The document must be valid and every one of its cases must hold; otherwise the answer names all faults and nothing is stored. Proposing the document of an open draft again is refused.
         */
        post: operations["proposePolicyVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its document and the results of its cases. */
        get: operations["getPolicyVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/versions/{versionId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft, as a second person, effective at once or from a later instant. */
        post: operations["publishPolicyVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/versions/{versionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a draft, or a published version that is not in force yet. */
        post: operations["withdrawPolicyVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an earlier version into force again, at once and in one step.
         * @description One entitled person is enough, since what comes back was published before. `expectedInForce` guards against rolling back something else than what the person looked at.
         */
        post: operations["rollBackPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers for each rule of the policy in force, and whether the catalog knows them. */
        get: operations["listControls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/decisions/{decisionId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluate a stored decision again and compare the bytes. */
        post: operations["replayDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy in force with what is known of one repository, signed, for answers without a connection. */
        get: operations["getPolicyBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys of the portal (JWKS), retired ones included. */
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Training paths in use, each with how far the caller has come.
         * @description One request for the whole page.
         */
        get: operations["listTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One path with its modules, its rules, and how far the caller has come. */
        get: operations["getTrainingPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/{path}/modules/{module}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of one module, without its questions. */
        get: operations["getTrainingModule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/{path}/modules/{module}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note that the caller has read a module; once is enough. */
        put: operations["readTrainingModule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/{path}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the quiz, or go on with the attempt that is open.
         * @description Questions are drawn from the pool, those first that the caller has seen least. Fails with `training.prerequisiteMissing`, or with `training.waiting` while the time after failed attempts has not passed.
         */
        post: operations["beginTrainingAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-attempts/{attemptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An attempt of the caller's own; open, with what was answered so far, or submitted, with its result. */
        get: operations["getTrainingAttempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-attempts/{attemptId}/answers/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save an answer; it can be changed until the attempt is submitted. */
        put: operations["answerTrainingQuestion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-attempts/{attemptId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the answers; a passed attempt issues a certificate.
         * @description Fails with `training.unanswered` while a question has no answer. The same again gives the same result.
         */
        post: operations["submitTrainingAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Training that the policy asks of the caller for changes to an entity with AI. Nobody else can ask for them. */
        get: operations["listTrainingNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates of the caller, newest first; of somebody else for whoever may revoke them. */
        get: operations["listCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates/{certificateId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an address under which anybody can verify a certificate of the caller's own.
         * @description The address is the signed text itself; nothing of it is kept. The holder's name is in it only when the holder says so.
         */
        post: operations["linkCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates/{certificateId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a certificate; changes that need it are held from then on. */
        post: operations["revokeCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read and check the text of a training path without storing it. */
        post: operations["checkTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of training paths for those who write them, newest first. */
        get: operations["listTrainingVersions"];
        put?: never;
        /** Propose a training path, or the next version of one, for review. */
        post: operations["proposeTrainingVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its texts, questions and answers among them; for those who write and review training. */
        get: operations["getTrainingVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-versions/{versionId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a version, as a second person.
         * @description A new major version supersedes certificates of those before it; the policy says for how long they still count.
         */
        post: operations["publishTrainingVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-versions/{versionId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a version, as a second person, with what its author is to change. */
        post: operations["refuseTrainingVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-versions/{versionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a version in review. */
        post: operations["withdrawTrainingVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: {
                /** @description Class of the error, for example `InputError`. */
                name: string;
                message: string;
                /** @description `<slice>.<camelCase>`; never changes its meaning. */
                code?: string;
                issues?: {
                    code: string;
                    message: string;
                    path?: string;
                    /** @description Line of the text that was sent, counted from 1. */
                    line?: number;
                    column?: number;
                }[];
                conflict?: components["schemas"]["DraftConflict"];
            };
        };
        /**
         * @description Full entity ref, lower case.
         * @example component:default/checkout-service
         */
        EntityRef: string;
        /**
         * @description `host/path` in lower case, without `.git`, and without a segment `.` or `..`.
         * @example github.com/acme/checkout
         */
        RepositoryId: string;
        /** @description Commit id, SHA-1 or SHA-256, lower-case hexadecimal. */
        Sha: string;
        /** @description Why, in the words of whoever decides; at least one character that is not a space. */
        GivenReason: string;
        /** @enum {string} */
        Trust: "asserted" | "attested" | "observed";
        /** @enum {string} */
        Phase: "commit" | "merge" | "release";
        /** @enum {string} */
        Mode: "observe" | "warn" | "enforce";
        /** @enum {string} */
        Stage: "none" | "pilot" | "controlled" | "scaled" | "paused";
        /** @enum {string} */
        Attribution: "ai" | "mixed" | "human" | "unknown";
        /** @description Where the evidence of a change of state stands in the ledger. */
        LedgerPosition: {
            entryId: string;
            /** @enum {string} */
            state: "staged" | "sequenced";
            /** @description Leaf index; present once sequenced. */
            index?: number;
            treeSize?: number;
            /** @description Merkle root over `treeSize` leaves, hexadecimal. */
            root?: string;
        };
        LedgerLeaf: {
            index: number;
            /** @description Exact text of the entry; SHA-256 over the byte 0x00 and its UTF-8 bytes is the leaf hash. */
            canonical: string;
            /** @description Hexadecimal. */
            leafHash: string;
        };
        InclusionProof: {
            entryId: string;
            index: number;
            treeSize: number;
            /** @description Hexadecimal. */
            leafHash: string;
            /** @description Root over `treeSize` leaves, hexadecimal. */
            root: string;
            /** @description Sibling hashes from the leaf upwards, hexadecimal. */
            path: string[];
        };
        ConsistencyProof: {
            from: number;
            to: number;
            /** @description Root over `from` leaves, hexadecimal. */
            fromRoot: string;
            /** @description Root over `to` leaves, hexadecimal. */
            toRoot: string;
            /** @description Hexadecimal. */
            path: string[];
        };
        LedgerHead: {
            size: number;
            /** @description Merkle root (RFC 6962), hexadecimal; of the empty tree when size is 0. */
            root: string;
            /** Format: date-time */
            sequencedAt?: string;
        };
        LedgerEntry: {
            ledger: components["schemas"]["LedgerPosition"];
            /** @description Hexadecimal; present once sequenced. */
            leafHash?: string;
            /** @example policy.decisionMade */
            type: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            at: string;
            /** @description Entity ref of a user, subject of a service, or a pseudonym. */
            actor: string;
            subjectIds: string[];
            payloadDigest: string;
            payload: {
                [key: string]: unknown;
            };
        };
        /**
         * @description What the text is to become, for example `policy`.
         * @example policy
         */
        DraftKind: string;
        /** @enum {string} */
        DraftState: "open" | "submitted" | "discarded";
        /** @description At least one character that is not a space. */
        DraftTitle: string;
        /** @description The text as it was left; it need not be right yet. */
        DraftBody: string;
        Draft: {
            draftId: string;
            kind: string;
            title: string;
            base?: string;
            copyOf?: string;
            state: components["schemas"]["DraftState"];
            /** @description Counts the saves. */
            revision: number;
            /** @description Entity ref of a user. */
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            savedBy: string;
            /** Format: date-time */
            savedAt: string;
            /** @description Who submitted or discarded it; absent while open. */
            closedBy?: string;
            /** Format: date-time */
            closedAt?: string;
            /** @description Id of what came of a submitted draft; for the policy of a version. */
            becomes?: string;
            /**
             * Format: date-time
             * @description Until when a discarded draft can be restored.
             */
            restorableUntil?: string;
        };
        DraftDetail: {
            draft: components["schemas"]["Draft"];
            body: string;
        };
        DraftRevision: {
            revision: number;
            title: string;
            /** @description In UTF-16 units. */
            length: number;
            savedBy: string;
            /** Format: date-time */
            savedAt: string;
        };
        DraftRevisionDetail: {
            revision: components["schemas"]["DraftRevision"];
            body: string;
        };
        /** @description What was saved meanwhile; with the code `drafts.savedMeanwhile` alone. */
        DraftConflict: {
            revision: number;
            savedBy: string;
            /** Format: date-time */
            savedAt: string;
        };
        HostHealth: {
            /** @description Id of the host, for example `github`. */
            host: string;
            /** @description What of its configuration keeps the host from doing everything, each with the next step; absent when nothing does. */
            warnings?: string[];
            /** Format: date-time */
            lastDeliveryAt?: string;
            /**
             * Format: date-time
             * @description The host asked to wait; nothing is asked of it before. May lie in the past.
             */
            pausedUntil?: string;
            /**
             * Format: date-time
             * @description When the last look at what no event told ended.
             */
            caughtUpAt?: string;
            /** @description Why the last look failed, without anything that the host said. */
            catchUpError?: string;
            deliveries: {
                event: string;
                /**
                 * @description Something is read again, nothing has to be, the event is not read here, or it came before.
                 * @enum {string}
                 */
                outcome: "marked" | "ignored" | "unknown" | "duplicate";
                count: number;
                /** Format: date-time */
                lastAt: string;
            }[];
            /** @description Changes, merge groups and protections that have to be read again. */
            subjects: components["schemas"]["HostQueue"];
            /** @description Commits whose newest decision has yet to be shown at the host. */
            publications: components["schemas"]["HostQueue"];
        };
        HostQueue: {
            waiting: number;
            failing: number;
            /**
             * Format: date-time
             * @description Since when the oldest of all waits; absent when nothing does.
             */
            oldestAt?: string;
            /** @description Those that failed most often, at most 20. */
            worst: {
                repository: string;
                /** @description For example `change 7`, or a commit. */
                what: string;
                attempts: number;
                /** @description What kind of failure the last one was, without anything that the host said. */
                error: string;
                /** Format: date-time */
                dueAt: string;
            }[];
        };
        HostProtection: {
            entityRef: components["schemas"]["EntityRef"];
            /** @description Absent when the entity has none. */
            repository?: components["schemas"]["RepositoryId"];
            items: {
                host: string;
                branch: string;
                /** @description Page of the host on which it is set. */
                settingsUrl: string;
                requiredChecks: {
                    name: string;
                    isPinnedToApp: boolean;
                    /** @description True for the portal's own check while the portal comes to the host with a token, so that no app could be named. */
                    hasNoApp?: boolean;
                }[];
                reviews: number;
                /** @description True when the host hides a part; what is listed holds, and what is not is unknown. */
                isPartlyHidden?: boolean;
                /** @description Who may pass by it, people without their names; absent when the host hides it, which is not the same as nobody. */
                bypassActors?: string[];
                /** @description Whether owners of code must review; absent when that cannot be told. */
                codeOwnerReviews?: boolean;
                /** @description Files on the default branch from which assistants learn the policy, as far as they are there, and how they stand to the policy in force; absent when they could not be read. */
                assistantFiles?: {
                    /** @description Of the target, as in `AssistantFile`. */
                    id: string;
                    path: string;
                    /** @enum {string} */
                    state: "asPolicy" | "missing" | "outdated" | "undone" | "unreadable";
                    /** @description Plain sentence; empty when nothing is to be done. */
                    because: string;
                }[];
                /** @description Patterns of the CODEOWNERS file in its order, people without their names; absent when it could not be read. */
                codeOwners?: {
                    pattern: string;
                    owners: string[];
                }[];
                /** @description Areas with files that CODEOWNERS gives to nobody; absent when that cannot be told. */
                areaOwnership?: {
                    unowned: {
                        area: string;
                        files: number;
                        /** @description Some of them. */
                        paths: string[];
                    }[];
                    /** @description False when not all files could be looked at. */
                    isComplete: boolean;
                    /** @description Lines for CODEOWNERS that would give them to the owners of their areas; absent when no owner is missing. */
                    proposal?: string;
                };
                /** @description Settings with which the host would enforce what the policy wants, ready to be applied there. */
                proposal?: {
                    fileName: string;
                    text: string;
                    /** @description Page on which it is applied. */
                    settingsUrl: string;
                };
                /** Format: date-time */
                observedAt: string;
                /**
                 * Format: date-time
                 * @description Since when it is as it is, as far as the portal saw.
                 */
                changedAt: string;
            }[];
        };
        /**
         * @description `heldChange`: a change of the caller's teams is held or denied. `approval`: a change waits for the caller's approval. `waiver`: a waiver waits for a decision that the caller may make. `waiverExpiring`: a waiver of the caller or their teams ends within 14 days. `stricterReview`: stricter review of something that their teams own, or that the caller started, ends within 3 days. `breakGlass`: a use of break-glass that the caller may review, or that is for a repository of their teams, has not been reviewed. `tierRequest`: somebody asked for another tier, and the caller may decide. `tierBatch`: somebody proposed tiers for many entities, and the caller may confirm. `aiUse`: an assistant was seen where it should not be, in a repository of their teams or, for those who acknowledge alerts, in any; but for the newest of their teams, many are one item. `drift`: a repository of their teams is no longer protected, or tells assistants no longer, as the policy asks for. `kpiDrift`: the drift chart of a KPI on the scorecard of one of their teams raises a signal. `unclassified`: nobody has named the tier of an entity of their teams.
         * @enum {string}
         */
        InboxKind: "approval" | "breakGlass" | "waiver" | "waiverExpiring" | "stricterReview" | "tierRequest" | "tierBatch" | "heldChange" | "aiUse" | "drift" | "kpiDrift" | "unclassified";
        /** @description Stays the same for as long as the item is about the same thing. */
        InboxItemId: string;
        InboxItem: {
            id: components["schemas"]["InboxItemId"];
            kind: components["schemas"]["InboxKind"];
            /** @description What it is, as a plain sentence. */
            title: string;
            /** @description Why it needs somebody, as a plain sentence. */
            because: string;
            /** @description Path within the portal at which it can be done. */
            link: string;
            /**
             * Format: date-time
             * @description By when; absent when nothing ends.
             */
            due?: string;
            /**
             * @description Of what has to be done until `due`. `escalated`: overdue for so long that somebody else was told.
             * @enum {string}
             */
            urgency?: "due" | "overdue" | "escalated";
            /**
             * Format: date-time
             * @description Since when it waits; absent when that is not known.
             */
            since?: string;
            entityRef?: components["schemas"]["EntityRef"];
            repository?: string;
            /** @description What could be done about it, filled in; nothing happens before somebody does it. What the reader may not do is refused there. */
            proposal?: {
                title: string;
                /** @description Path within the portal. */
                link: string;
            };
            /** Format: date-time */
            snoozedUntil?: string;
        };
        Inbox: {
            items: components["schemas"]["InboxItem"][];
            nextCursor?: string;
            /** @description Items that are not snoozed, by kind; kinds without any are left out. */
            counts: {
                kind: components["schemas"]["InboxKind"];
                count: number;
            }[];
            /** @description Items that are not snoozed. */
            total: number;
            snoozed: number;
            /** @description False when there were more of a kind than are read at once; counts are then at least so many. */
            isComplete: boolean;
        };
        /**
         * @default all
         * @enum {string}
         */
        SegmentAxis: "all" | "attribution" | "tier" | "assistant" | "surface" | "repository";
        KpiDefinition: {
            id: string;
            title: string;
            definition: string;
            /** @enum {string} */
            unit: "ratio" | "hours" | "count" | "per100Changes" | "perAuthorWeek" | "perRelease" | "index" | "milliseconds" | "minorUnits";
            minSample: number;
            /** @enum {string} */
            direction: "higher" | "lower" | "none";
            source: string;
            caveat: string;
            /** @description Whether it is known for segments too. */
            isAboutChanges: boolean;
            isOnHeatMap: boolean;
        };
        ScorecardPeriod: {
            id: string;
            /** @enum {string} */
            kind: "week" | "month" | "quarter" | "year";
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description The first instant after it.
             */
            to: string;
        };
        /** @description A KPI of one team, period and segment; never a bare number. */
        ScorecardCell: {
            /**
             * @description `value`; `notEnoughData`, with the reason; `withheld`, since too few people stand behind it or behind its difference to others; `notMeasured`, since no source told of anything.
             * @enum {string}
             */
            state: "value" | "notEnoughData" | "withheld" | "notMeasured";
            value?: number;
            sample?: number;
            /** @description Lower end of the 95 % interval; absent where it is not bounded. */
            low?: number;
            high?: number;
            /** @description Known only to be at least this. */
            isAtLeast?: boolean;
            /** @description What it counts can still appear; it is shown and not judged. */
            isImmature?: boolean;
            reason?: string;
            /** @description Value over that of the period before, minus 1. */
            change?: number;
        };
        ScorecardTeam: {
            team: components["schemas"]["EntityRef"];
            title?: string;
            /** @description In the order of `kpis`. */
            cells: components["schemas"]["ScorecardCell"][];
            /** @description Ids of KPIs whose drift chart raises a signal. */
            signals?: string[];
        };
        /** @description How the shown values of all teams lie; absent below five teams. */
        FleetQuantiles: {
            kpi: string;
            period: string;
            teams: number;
            /** @description The tenth percentile. */
            low: number;
            lowerQuartile: number;
            median: number;
            upperQuartile: number;
            /** @description The ninetieth percentile. */
            high: number;
        };
        Scorecards: {
            period: components["schemas"]["ScorecardPeriod"];
            /** @description Closed periods that have cells, newest first, at most 60 of each kind. */
            periods: components["schemas"]["ScorecardPeriod"][];
            axis: components["schemas"]["SegmentAxis"];
            value: string;
            /** @description Values of this axis that some team has in the period. */
            values?: string[];
            kpis: string[];
            teams: components["schemas"]["ScorecardTeam"][];
            /** @description For each KPI that is asked for: this period, and the twelve of its kind before it, oldest first. */
            fleet: components["schemas"]["FleetQuantiles"][];
            freshness: components["schemas"]["Freshness"];
        };
        Freshness: {
            /**
             * Format: date-time
             * @description When the newest observation was stored.
             */
            newestAt?: string;
            /**
             * Format: date-time
             * @description When the cells of the answer were computed; of several the oldest.
             */
            computedAt?: string;
            /** @description Titles of sources that are late or fail. */
            lateSources: string[];
            /** @description Months of teams that wait for being computed again. */
            waitingCells: number;
        };
        ScorecardSegment: {
            axis: components["schemas"]["SegmentAxis"];
            value: string;
            cells: components["schemas"]["ScorecardCells"];
        };
        /** @description By the id of the KPI. */
        ScorecardCells: {
            [key: string]: components["schemas"]["ScorecardCell"];
        };
        TrendPoint: {
            period: components["schemas"]["ScorecardPeriod"];
            cells: components["schemas"]["ScorecardCells"];
        };
        DriftPoint: {
            period: string;
            count: number;
            exposure: number;
            /** @description Events for each unit of exposure. */
            rate: number;
            /** @description Lower limit; absent within the baseline and while immature. */
            low?: number;
            high?: number;
            isBaseline?: boolean;
            isImmature?: boolean;
            isSignal?: boolean;
        };
        DriftChart: {
            kpi: string;
            /**
             * @description `jump`, `shift` and `rise` are signals to look, never proof of a cause; `noBaseline` until twenty mature weeks are known.
             * @enum {string}
             */
            state: "noBaseline" | "quiet" | "jump" | "shift" | "rise";
            /** @description Rate of the frozen baseline. */
            centre?: number;
            /** @description Weeks, oldest first. */
            points: components["schemas"]["DriftPoint"][];
            signalPeriod?: string;
        };
        /** @description From here on numbers are not measured as before. */
        SeriesBreak: {
            /** Format: date-time */
            at: string;
            title: string;
            kpis: string[];
        };
        KpiVerdict: {
            kpi: string;
            /** @enum {string} */
            state: "improved" | "worse" | "noDetectableDifference" | "notEnoughData";
            /** @description After over before, minus 1. */
            effect?: number;
            /** @description Corrected for the number of KPIs. */
            p?: number;
            detectableEffect?: number;
        };
        /** @description Something that goes along with a KPI of the verdict, the largest first. */
        ScorecardCause: {
            kpi: string;
            axis: components["schemas"]["SegmentAxis"];
            value: string;
            sample: number;
            /** @description This segment over the whole team, minus 1. */
            effect: number;
        };
        NextAction: {
            /** @enum {string} */
            code: "lookAtDrift" | "lookAtDefects" | "lookAtFindings" | "lookAtReviews" | "declareAssistance" | "mapIdentities" | "giveSeatsBack" | "askTheTeam" | "waitForData" | "connectSource" | "keepGoing";
            kpi?: string;
            axis?: components["schemas"]["SegmentAxis"];
            value?: string;
        };
        ScorecardVerdict: {
            /** @enum {string} */
            state: "improving" | "notImproving" | "notEnoughData";
            before: components["schemas"]["VerdictWindow"];
            after: components["schemas"]["VerdictWindow"];
            kpis: components["schemas"]["KpiVerdict"][];
            causes: components["schemas"]["ScorecardCause"][];
            nextAction?: components["schemas"]["NextAction"];
        };
        VerdictWindow: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        Scorecard: {
            team: components["schemas"]["EntityRef"];
            title?: string;
            period: components["schemas"]["ScorecardPeriod"];
            periods: components["schemas"]["ScorecardPeriod"][];
            cells: components["schemas"]["ScorecardCells"];
            segments: components["schemas"]["ScorecardSegment"][];
            /** @description This period and the twelve of its kind before it, oldest first. */
            trend: components["schemas"]["TrendPoint"][];
            drift: components["schemas"]["DriftChart"][];
            breaks: components["schemas"]["SeriesBreak"][];
            verdict: components["schemas"]["ScorecardVerdict"];
            /** @description Whether the caller may see the changes behind the cells. */
            maySeeChanges: boolean;
            freshness: components["schemas"]["Freshness"];
        };
        RepositoryScorecard: {
            repository: components["schemas"]["RepositoryId"];
            team?: components["schemas"]["EntityRef"];
            period: components["schemas"]["ScorecardPeriod"];
            periods: components["schemas"]["ScorecardPeriod"][];
            cells: components["schemas"]["ScorecardCells"];
            trend: components["schemas"]["TrendPoint"][];
            freshness: components["schemas"]["Freshness"];
        };
        ScorecardChange: {
            repository: components["schemas"]["RepositoryId"];
            number: number;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            mergedAt: string;
            readyToMergedHours?: number;
            changedLines?: number;
            tier?: string;
            attribution: components["schemas"]["Attribution"];
            confidence?: components["schemas"]["AttributionConfidence"];
            assistants: string[];
            surfaces: string[];
            /** @description Ids of the sources that told who wrote it. */
            attributionSources?: string[];
            isHotfix: boolean;
            isImmature?: boolean;
            defects: {
                /** @enum {string} */
                method: "revert" | "linkedBug" | "hotfix" | "szz" | "incident";
                /** @description Number or commit of the fix, id of the issue or incident. */
                fix: string;
                /** Format: date-time */
                foundAt: string;
                source: string;
            }[];
        };
        SourceHealth: {
            id: string;
            title: string;
            /**
             * @description `notConfigured`: purpose and retention are missing, so it collects nothing; `waiting`: nothing came yet; `late`: nothing for longer than three of its intervals.
             * @enum {string}
             */
            state: "fresh" | "late" | "failing" | "waiting" | "notConfigured";
            /** @description False when it is only uploaded to. */
            collects: boolean;
            everyMinutes: number;
            purpose?: string;
            keepRawDays?: number;
            mayNamePeople: boolean;
            /**
             * Format: date-time
             * @description When its newest record was stored.
             */
            newestAt?: string;
            /**
             * Format: date-time
             * @description Instant of what its newest signal tells.
             */
            newestSignalAt?: string;
            /** Format: date-time */
            lastTurnAt?: string;
            /** Format: date-time */
            nextTurnAt?: string;
            isRunning?: boolean;
            records: number;
            signals: number;
            refused: number;
            lastRefusal?: string;
            /** @description Turns in a row that failed. */
            failures?: number;
            error?: string;
            /** @description Fields that were left out, most frequent first, at most 50; a new one shows that the source changed. */
            dropped: {
                kind: string;
                path: string;
                count: number;
                /** Format: date-time */
                firstSeenAt: string;
            }[];
        };
        DataHealth: {
            sources: components["schemas"]["SourceHealth"][];
            waitingCells: number;
            /** Format: date-time */
            oldestWaitingAt?: string;
            unmappedIdentities: number;
            /** @description Teams with cells. */
            teams: number;
        };
        UnmappedIdentity: {
            identity: string;
            source: string;
            signals: number;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: date-time */
            lastSeenAt: string;
        };
        UnmappedIdentities: {
            unmapped: number;
            items: components["schemas"]["UnmappedIdentity"][];
        };
        IdentityMapping: {
            /** @enum {string} */
            as: "user" | "bot" | "nobody";
            userRef?: components["schemas"]["EntityRef"];
        };
        MappedIdentity: {
            identity: string;
            /** @enum {string} */
            as: "user" | "bot" | "nobody";
            userRef?: components["schemas"]["EntityRef"];
        };
        BatchId: string;
        RefusedLine: {
            /** @description Counted from 1 through the batch. */
            line: number;
            message: string;
        };
        IngestReceipt: {
            batch: components["schemas"]["BatchId"];
            /** @description Lines that were looked at; empty ones and those passed over are not among them. */
            lines: number;
            /** @description Not seen before. */
            stored: number;
            /** @description Seen before, word for word. */
            repeated: number;
            /** @description The first of them. */
            refused: components["schemas"]["RefusedLine"][];
            refusedInAll: number;
            /** @description Where the batch goes on. */
            nextLine: number;
        };
        IngestBatch: {
            batch: components["schemas"]["BatchId"];
            source: string;
            kind: string;
            lines: number;
            stored: number;
            repeated: number;
            refusedInAll: number;
            nextLine: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @example prompting-standard */
        PlaybookName: string;
        /** @enum {string} */
        PlaybookKind: "guide" | "promptTemplate" | "checklist" | "rule" | "skill";
        /**
         * @description Whether somebody has to look at it again: within thirty days, or already.
         * @enum {string}
         */
        PlaybookHealth: "ok" | "reviewSoon" | "reviewDue";
        /** @description Text of `PLAYBOOK.md`; other files of the folder follow, each after a line `=== file: <path> ===`. */
        PlaybookText: string;
        FacetCount: {
            value: string;
            count: number;
        };
        /** @description What the caller's permissions let them do. */
        PlaybookRights: {
            mayPropose: boolean;
            mayPublish: boolean;
        };
        /** @description Every list that is not empty must match, and of each list any one; all empty means everybody. */
        Audience: {
            groups: components["schemas"]["EntityRef"][];
            tiers: string[];
            stages: components["schemas"]["Stage"][];
            languages: string[];
            areas: string[];
        };
        PlaybookDeprecation: {
            by: string;
            /** Format: date-time */
            at: string;
            reason: string;
            successor?: components["schemas"]["PlaybookName"];
        };
        PlaybookSummary: {
            name: components["schemas"]["PlaybookName"];
            title: string;
            summary: string;
            kind: components["schemas"]["PlaybookKind"];
            /** @description `major.minor`. */
            version: string;
            versionId: string;
            /** @description SHA-256 of the folder`s manifest, hexadecimal. */
            digest: string;
            owner: components["schemas"]["EntityRef"];
            audience: components["schemas"]["Audience"];
            tags: string[];
            risks: string[];
            policyRules: string[];
            appliesTo: string[];
            /** @description About how many tokens its text is for a model. */
            tokens: number;
            /** Format: date */
            reviewBy: string;
            health: components["schemas"]["PlaybookHealth"];
            requiredReading?: {
                withinDays: number;
            };
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            expiresAt?: string;
            deprecation?: components["schemas"]["PlaybookDeprecation"];
        };
        PlaybookFile: {
            path: string;
            text: string;
        };
        OpenPlaybook: {
            playbook: components["schemas"]["PlaybookSummary"];
            /** @description `PLAYBOOK.md` first; only where texts were asked for. */
            files?: components["schemas"]["PlaybookFile"][];
        };
        PlaybookVariable: {
            name: string;
            title: string;
            description?: string;
            /** @enum {string} */
            type: "text" | "multiline" | "choice" | "number" | "boolean";
            isRequired: boolean;
            default?: string | number | boolean;
            options?: string[];
            /** @description RE2 syntax. */
            pattern?: string;
            maxLength?: number;
            minimum?: number;
            maximum?: number;
            /** @description Data class of what is entered. */
            holds?: string;
            neverShare: string[];
            /** @enum {string} */
            whenFound: "refuse" | "redact";
        };
        PlaybookDetail: {
            playbook: components["schemas"]["PlaybookSummary"];
            /** @description `PLAYBOOK.md` first. */
            files: components["schemas"]["PlaybookFile"][];
            variables: components["schemas"]["PlaybookVariable"][];
            /** @description Text of the prompt of a template with its braces. */
            prompt?: string;
            /** @description Newest first; proposals only for those who may propose or publish. */
            versions: components["schemas"]["PlaybookVersion"][];
            rights: components["schemas"]["PlaybookRights"];
        };
        PlaybookVersion: {
            versionId: string;
            name: components["schemas"]["PlaybookName"];
            title: string;
            kind: components["schemas"]["PlaybookKind"];
            owner: components["schemas"]["EntityRef"];
            /** @description `major.minor`. */
            version: string;
            digest: string;
            /** @enum {string} */
            state: "inReview" | "scheduled" | "current" | "superseded" | "expired" | "refused" | "withdrawn";
            /**
             * @description Whether people wrote it, or it ships with the product.
             * @enum {string}
             */
            source: "portal" | "library";
            reason: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            decidedReason?: string;
            /** Format: date-time */
            effectiveFrom?: string;
            /**
             * Format: date-time
             * @description Until when readers get it; absent while no end is known.
             */
            endsAt?: string;
            /** @description What the caller may do with it now; when not, `because` says why in a plain sentence. */
            permits: {
                publish: components["schemas"]["Permit"];
                refuse: components["schemas"]["Permit"];
                withdraw: components["schemas"]["Permit"];
            };
        };
        PlaybookFinding: {
            /** @enum {string} */
            severity: "error" | "warning";
            code: string;
            message: string;
            file: string;
            line?: number;
        };
        PlaybookCheck: {
            /** @description False when the text is no playbook yet; then the findings say why. */
            isReadable: boolean;
            findings: components["schemas"]["PlaybookFinding"][];
            tokens?: number;
            /** @description What was read; absent when it is not readable. */
            playbook?: {
                name: components["schemas"]["PlaybookName"];
                title: string;
                summary: string;
                kind: components["schemas"]["PlaybookKind"];
                version: string;
                owner: components["schemas"]["EntityRef"];
                audience: components["schemas"]["Audience"];
                variables: components["schemas"]["PlaybookVariable"][];
            };
            /** @description Versions that may come next under this name; the first for a smaller change. */
            expectedVersions?: string[];
        };
        PlaybookVersionDetail: {
            version: components["schemas"]["PlaybookVersion"];
            text: components["schemas"]["PlaybookText"];
            findings: components["schemas"]["PlaybookFinding"][];
            /** @description What readers get before it: the version that it follows, or is to follow; absent for the first. */
            before?: {
                versionId: string;
                version: string;
                text: components["schemas"]["PlaybookText"];
            };
        };
        RenderedPrompt: {
            /** @description False when the prompt holds what must not be shared; then it is not given. */
            isShareable: boolean;
            prompt?: string;
            tokens?: number;
            /** @description What must not be shared, without the data itself; of values that were redacted too. */
            findings: {
                /** @description Where it was entered; absent when only the whole shows it. */
                variable?: string;
                title: string;
                class: string;
                line?: number;
                fix?: string;
                isRedacted: boolean;
            }[];
        };
        /**
         * @description Assistant whose folders a playbook is installed in.
         * @enum {string}
         */
        InstallTarget: "claude-code" | "copilot" | "cursor" | "agents";
        RequiredPlaybook: {
            name: components["schemas"]["PlaybookName"];
            title: string;
            /** @description `major.minor` that readers get. */
            version: string;
            /**
             * Format: date
             * @description Last day on which it is in time; UTC.
             */
            dueOn: string;
            /** @enum {string} */
            state: "overdue" | "due" | "done";
            /** Format: date */
            doneOn?: string;
        };
        OwnPlaybookReach: {
            required?: components["schemas"]["RequiredPlaybook"];
            /** @description Newest receipt of the caller; absent when they never gave one. */
            receipt?: {
                version: string;
                digest: string;
                /** Format: date-time */
                at: string;
            };
            rating?: number;
            mayReadComments: boolean;
            kept: components["schemas"]["KeptOfReach"];
        };
        /** @description What the portal keeps of reach, by its configuration. */
        KeptOfReach: {
            reads: boolean;
            /** @enum {string} */
            ratings: "anonymous" | "named" | "off";
            comments: boolean;
            installs: boolean;
            retentionDays: number;
        };
        PlaybookComment: {
            commentId: string;
            /** @description Version that readers got then. */
            version: string;
            text: string;
            /**
             * Format: date
             * @description The day alone, since an instant would tell who wrote it.
             */
            writtenOn: string;
        };
        InstallReceipt: {
            isKept: boolean;
            /** @description Why nothing was kept, in one plain sentence. */
            because?: string;
            /** @enum {string} */
            trust: "asserted" | "attested";
            /** @description How many playbooks are installed now. */
            installed: number;
            /** @description How many were left out */
            unknown: number;
        };
        InstalledPlaybook: {
            name: components["schemas"]["PlaybookName"];
            title: string;
            kind: components["schemas"]["PlaybookKind"];
            /** @description Whether its audience names the entity. */
            isMeantFor: boolean;
            /**
             * @description `withdrawn`: it is installed, and is deprecated or readers get no version of it any more.
             * @enum {string}
             */
            state: "current" | "outdated" | "withdrawn" | "notInstalled";
            currentVersion?: string;
            installedVersion?: string;
            targets?: components["schemas"]["InstallTarget"][];
            /**
             * Format: date-time
             * @description Since when the installed version is known to be there.
             */
            since?: string;
        };
        InstalledPlaybooks: {
            /** @description Absent when the entity has none. */
            repository?: string;
            /**
             * Format: date-time
             * @description Absent when nothing was ever reported of the repository.
             */
            reportedAt?: string;
            items: components["schemas"]["InstalledPlaybook"][];
        };
        /** @description Of a closed period; `readers` are people, of months alone; `reads` the days on which they opened it. Both absent where there are too few to show, none included. */
        ReachOfPeople: {
            /** @description A month, `2026-10`, or a quarter, `2026-Q3`. */
            period: string;
            readers?: number;
            reads?: number;
        };
        PlaybookReach: {
            name: components["schemas"]["PlaybookName"];
            title: string;
            kind: components["schemas"]["PlaybookKind"];
            owner: components["schemas"]["EntityRef"];
            version: string;
            /** Format: date */
            reviewBy: string;
            health: components["schemas"]["PlaybookHealth"];
            /** @description Whether nobody, or fewer people than may be told of, opened it until the end of the last month, of those published before it began. */
            isHardlyRead: boolean;
            month: components["schemas"]["ReachOfPeople"];
            quarter: components["schemas"]["ReachOfPeople"];
            /** @description Absent while too few rated it. Brought up to date when as many ratings changed as make the minimum. */
            rating?: {
                mean: number;
                people: number;
                /** Format: date */
                asOf: string;
            };
            /** @description Absent when it is no required reading, or is so for too few. Given and overdue are told in whole groups of the minimum, rounded down, as of `asOf`. */
            required?: {
                people: number;
                given: number;
                overdue: number;
                /** Format: date */
                asOf: string;
            };
            /** @description Of repositories whose owners are as many as the minimum. */
            installs: {
                repositories: number;
                /** @description Those with another version than readers get. */
                stale: number;
                versions: {
                    version: string;
                    repositories: number;
                }[];
            };
        };
        PlaybookReachList: {
            items: components["schemas"]["PlaybookReach"][];
            minimumPeople: number;
            kept: components["schemas"]["KeptOfReach"];
        };
        PlaybookReachDetail: {
            reach: components["schemas"]["PlaybookReach"];
            /** @description Which version was in which repository, from when to when, newest first; of repositories whose owners are as many as the minimum. */
            inUse: {
                repository: string;
                version: string;
                digest: string;
                target: components["schemas"]["InstallTarget"];
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                lastSeenAt: string;
                /** Format: date-time */
                goneAt?: string;
            }[];
            /** @description Only where the configuration has ratings named; of those who rated while it had. */
            namedRatings?: {
                by: string;
                rating: number;
                /** Format: date-time */
                at: string;
            }[];
        };
        /**
         * @description What the developer reads first, strictest first.
         * @enum {string}
         */
        PolicyStatus: "unclassified" | "prohibited" | "notApproved" | "allowedWithConditions" | "allowed";
        /**
         * @description State of the repository's obligations in its latest attested decision.
         * @enum {string}
         */
        Compliance: "met" | "notMet" | "notReported" | "waived" | "notApplicable";
        /** @description A person as git or the host knows them; kept only as a pseudonym. */
        PersonRef: {
            email?: string;
            login?: string;
        };
        DecisionRequest: {
            idempotencyKey?: string;
            phase: components["schemas"]["Phase"];
            repository: components["schemas"]["RepositoryId"];
            entityRef?: components["schemas"]["EntityRef"];
            baseSha: components["schemas"]["Sha"];
            headSha: components["schemas"]["Sha"];
            /** @description Number of the pull or merge request. */
            pullRequest?: number;
            files: {
                path: string;
                previousPath?: string;
                /** @enum {string} */
                status: "added" | "modified" | "deleted" | "renamed" | "copied" | "typeChanged";
            }[];
            commits: {
                sha: components["schemas"]["Sha"];
                attribution: components["schemas"]["Attribution"];
                /** @enum {string} */
                confidence?: "declared" | "measured" | "inferred";
                uses: {
                    tool: string;
                    model?: string;
                    /** @enum {string} */
                    role: "author" | "assistant" | "reviewSuggestion" | "autofix";
                }[];
                declaredBy: string[];
                hasConflict: boolean;
                /** @description Two or more parents; a merge that shows nothing is not asked to declare. */
                isMerge?: boolean;
                evidence: {
                    /** @enum {string} */
                    kind: "trailer" | "bodyLine" | "author" | "committer" | "gitNote" | "agentTrace";
                    text: string;
                    line?: number;
                }[];
                authors: components["schemas"]["PersonRef"][];
            }[];
            /** @description What the change and its commits change, by which a release recognises a squash of it or rebased commits. */
            patches?: {
                whole?: components["schemas"]["PatchDigest"];
                commits: {
                    sha: components["schemas"]["Sha"];
                    patchDigest: components["schemas"]["PatchDigest"];
                }[];
            };
            initiator?: components["schemas"]["PersonRef"];
            opener?: components["schemas"]["PersonRef"];
            scanIds?: string[];
            /** @description All reviews of the change; absent means not reported, empty means none. */
            reviews?: {
                reviewer: components["schemas"]["PersonRef"];
                /** @enum {string} */
                state: "approved" | "changesRequested" | "commented" | "dismissed";
                sha: components["schemas"]["Sha"];
                /** Format: date-time */
                submittedAt: string;
            }[];
            /** @description Manual approvals of the change; absent means not reported, empty means none. */
            approvals?: {
                approver: components["schemas"]["PersonRef"];
                /** @enum {string} */
                state: "approved" | "refused";
                sha: components["schemas"]["Sha"];
                /** Format: date-time */
                submittedAt: string;
            }[];
            data?: components["schemas"]["DataReport"];
            checks?: {
                name: string;
                sha: components["schemas"]["Sha"];
                /** @enum {string} */
                conclusion: "success" | "failure" | "neutral" | "cancelled" | "skipped" | "timedOut" | "actionRequired" | "pending";
            }[];
        };
        /** @description What detectors found of data that must not be shared, in everything that the change adds up to its head commit; never the data itself. */
        DataReport: {
            /** @description Name and version of the detectors. */
            detectors: string;
            /** @description Classes of data that were looked for. */
            classes: string[];
            findings: {
                rule: string;
                class: string;
                path: string;
                line?: number;
                /**
                 * @description `newlyAllowed` when the change itself says that it may stand. What the base allowed already is left out.
                 * @enum {string}
                 */
                state: "open" | "newlyAllowed";
            }[];
            /** @description Paths of files that could not be read to the end. */
            incomplete: string[];
        };
        Obligation: {
            rule: string;
            part?: string;
            /** @enum {string} */
            kind: "declaration" | "data" | "scan" | "review" | "approval" | "check" | "protection" | "certificate";
            phase: components["schemas"]["Phase"];
            mode: components["schemas"]["Mode"];
            /** @enum {string} */
            status: "fulfilled" | "unfulfilled" | "unknown" | "waived";
            text: string;
            found: string;
            evidence: {
                text: string;
                trust: components["schemas"]["Trust"];
                source: string;
                at?: string;
                counts: boolean;
            }[];
            sentences: string[];
            fix?: string;
            owners: string[];
            paths: string[];
            /** @description Strengthening that asks for it, where no rule of the policy does. */
            strengthening?: string;
            waivedUntil?: string;
            waiver?: string;
            /** @description Use of break-glass that lifts it; present instead of `waiver`. */
            breakGlass?: string;
        };
        Reason: {
            code: string;
            rule: string;
            /** @enum {string} */
            effect: "permit" | "forbid";
            mode: components["schemas"]["Mode"];
            text: string;
            /** @description The cause alone. */
            because: string;
            sentences: string[];
            entityRef?: string;
            assistant?: string;
            fix?: string;
            waivedUntil?: string;
            waiver?: string;
            /** @description Use of break-glass that lifts it; present instead of `waiver`. */
            breakGlass?: string;
        };
        ResolvedTier: {
            effective: string;
            isClassified: boolean;
            because: string;
            sources: {
                /**
                 * @description `highWater`: the strictest tier this place ever had, until an entitled person confirms a lower one.
                 * @enum {string}
                 */
                kind: "declared" | "assigned" | "inherited" | "highWater";
                value: string;
                from?: string;
                isValid: boolean;
            }[];
        };
        /** @description The canonical answer; RFC 8785 of it is byte-identical for equal digests and engine version. */
        Decision: {
            engineVersion: string;
            policyDigest: string;
            inputDigest: string;
            /** Format: date-time */
            decidedAt: string;
            phase: components["schemas"]["Phase"];
            /** @enum {string} */
            effect: "allow" | "allow_with_obligations" | "deny";
            /** @enum {string} */
            outcome: "pass" | "hold" | "deny";
            /** @enum {string} */
            wouldBe: "pass" | "hold" | "deny";
            isPreview: boolean;
            attribution: string;
            assistants: string[];
            scopes: {
                entityRef?: string;
                tier: components["schemas"]["ResolvedTier"];
                waivedTier?: string;
                isCritical: boolean;
                stage: string;
                files: number;
            }[];
            reasons: components["schemas"]["Reason"][];
            obligations: components["schemas"]["Obligation"][];
            unmatched: {
                rule: string;
                /** @enum {string} */
                effect: "permit" | "forbid" | "require";
                condition: string;
                expected: string;
                actual: string;
            }[];
        };
        DecisionRecord: {
            decisionId: string;
            repository: components["schemas"]["RepositoryId"];
            baseSha: string;
            headSha: string;
            pullRequest?: number;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            entityRefs: string[];
            ledger: components["schemas"]["LedgerPosition"];
            decision: components["schemas"]["Decision"];
            approval?: components["schemas"]["ApprovalRequest"];
        };
        DecisionSummary: {
            decisionId: string;
            repository: components["schemas"]["RepositoryId"];
            baseSha: string;
            headSha: string;
            pullRequest?: number;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            entityRefs: string[];
            phase: components["schemas"]["Phase"];
            /** @enum {string} */
            effect: "allow" | "allow_with_obligations" | "deny";
            /** @enum {string} */
            outcome: "pass" | "hold" | "deny";
            /** @enum {string} */
            wouldBe: "pass" | "hold" | "deny";
            isPreview: boolean;
            attribution: components["schemas"]["Attribution"];
            assistants: string[];
            /** @description The reasons that decided, as plain sentences. */
            because: string[];
            obligations: {
                total: number;
                open: number;
            };
        };
        ScanRequest: {
            repository: components["schemas"]["RepositoryId"];
            sha: components["schemas"]["Sha"];
            /** @description The report, byte for byte as the scanner wrote it; its SHA-256 is kept. */
            sarif: string;
        };
        ScanRecord: {
            scanId: string;
            /** @description SHA-256 of the report, hexadecimal. */
            digest: string;
            trust: components["schemas"]["Trust"];
            runs: {
                tool: string;
                findings: {
                    [key: string]: number;
                };
                suppressed: number;
                executionSuccessful?: boolean;
            }[];
        };
        EntityStatus: {
            entityRef: components["schemas"]["EntityRef"];
            /** @description Effective tier id; when not classified, the tier it is evaluated as. */
            tier: string;
            tierTitle: string;
            isClassified: boolean;
            isCritical: boolean;
            stage: components["schemas"]["Stage"];
            status: components["schemas"]["PolicyStatus"];
            because: string;
            nextStep?: string;
            repository?: string;
            /** @description What is wrong with the annotations, as plain sentences. */
            problems?: string[];
        };
        /** @description One line of the answer to "what may I do here", computed from the policy. */
        Sentence: {
            /** @enum {string} */
            kind: "may" | "must" | "mustNot" | "note" | "next";
            /** @description Plain sentence; code in backticks. */
            text: string;
            rules: string[];
            /** @description Ids of the policy statement's sentences. */
            sentences: string[];
            mode: components["schemas"]["Mode"];
            example?: string;
            fix?: string;
        };
        EntityPolicy: {
            entityRef: components["schemas"]["EntityRef"];
            repository?: string;
            status: components["schemas"]["EntityStatus"];
            compliance: components["schemas"]["Compliance"];
            tier: components["schemas"]["ResolvedTier"];
            tierTitle: string;
            assignment?: components["schemas"]["TierAssignment"];
            highWater?: components["schemas"]["HighWaterMark"];
            /** @description Absent for callers who may not read exceptions. */
            exceptions?: components["schemas"]["EntityExceptions"];
            policy: {
                title: string;
                digest: string;
            };
            sentences: components["schemas"]["Sentence"][];
            assistants: {
                id: string;
                title: string;
                isExternal: boolean;
                isAllowed: boolean;
                /** @description Surfaces that are allowed. */
                surfaces: string[];
                because: string;
            }[];
            /** @description As observed in the latest attested decision; as unknown when there is none. */
            obligations: components["schemas"]["Obligation"][];
            /**
             * Format: date-time
             * @description When the obligations were last checked; absent when never.
             */
            observedAt?: string;
            /** @description Decision that observed them. */
            observedIn?: string;
            recentDecisions: components["schemas"]["DecisionSummary"][];
            attribution: {
                windowDays: number;
                changes: number;
                ai: number;
                mixed: number;
                human: number;
                unknown: number;
                tools: {
                    tool: string;
                    changes: number;
                }[];
                /** @description Oldest first; UTC ISO weeks. */
                weeks: {
                    week: string;
                    changes: number;
                    attributed: number;
                }[];
            };
            /** @description The rules that sentences and obligations refer to. */
            rules: components["schemas"]["RuleView"][];
        };
        RuleView: {
            id: string;
            title?: string;
            /** @enum {string} */
            effect: "permit" | "forbid" | "require";
            owner: string;
            isNonNegotiable: boolean;
            /** @description The rule's conditions in plain words. */
            conditions: string;
            fix?: string;
            sentences: {
                id: string;
                text: string;
            }[];
        };
        TierAssignment: {
            entityRef: components["schemas"]["EntityRef"];
            tier?: string;
            isCritical?: boolean;
            reason?: string;
            assignedBy?: string;
            /** Format: date-time */
            assignedAt?: string;
            effectiveTier: string;
            ledger?: components["schemas"]["LedgerPosition"];
        };
        StageAssignment: {
            groupRef: components["schemas"]["EntityRef"];
            stage: components["schemas"]["Stage"];
            reason?: string;
            assignedBy?: string;
            /** Format: date-time */
            assignedAt?: string;
            ledger?: components["schemas"]["LedgerPosition"];
        };
        ActivePolicy: {
            name: string;
            title: string;
            owner?: string;
            digest: string;
            source: components["schemas"]["PolicySource"];
            /** Format: date-time */
            activatedAt: string;
            /** @description Version that is in force. */
            versionId: string;
            /** @description Number of that version. */
            number: number;
            /** @description The policy document (YAML) as it was proposed. */
            document: string;
            /** @description What needs attention about the policy itself, as plain sentences; for example a configured file that differs from what is in force. */
            warnings: string[];
            exceptions: components["schemas"]["ExceptionLimits"];
            statement: {
                id: string;
                text: string;
                rules: string[];
            }[];
            /** @description Weakest first. */
            tiers: {
                id: string;
                title: string;
                description?: string;
            }[];
            assistants: {
                id: string;
                title: string;
                vendor: string;
                isExternal: boolean;
                isApproved: boolean;
                surfaces?: string[];
            }[];
            sources: {
                models: string[];
                mcpServers: string[];
                extensions: string[];
            };
            areas: {
                id: string;
                title: string;
                paths: string[];
                owners: string[];
            }[];
            dataClasses: {
                shareable: string[];
                neverShare: string[];
                /** @description Files that hold data of a class, in any repository; gitignore patterns by class, kept from every assistant. */
                paths: {
                    [key: string]: string[];
                };
            };
            rules: components["schemas"]["RuleView"][];
        };
        /** @enum {string} */
        ApprovalListState: "open" | "done";
        /** @enum {string} */
        ApprovalWord: "approved" | "refused";
        /**
         * @description `superseded`: the pull request has another head commit since.
         * @enum {string}
         */
        ApprovalState: "waiting" | "refused" | "approved" | "waived" | "superseded";
        GivenApproval: {
            approvalId: string;
            state: components["schemas"]["ApprovalWord"];
            reason: string;
            /** @description Entity ref of a user. */
            by: string;
            /** Format: date-time */
            at: string;
            /** @description False when the same person said something else since. */
            isLatest: boolean;
            ledger: components["schemas"]["LedgerPosition"];
        };
        /** @description A change for which the policy asks for manual approval, as its newest decision has it. */
        ApprovalRequest: {
            /** @description The newest decision on this head commit that counts. */
            decisionId: string;
            repository: string;
            baseSha: string;
            headSha: string;
            pullRequest?: number;
            /** Format: date-time */
            decidedAt: string;
            entityRefs: string[];
            attribution: string;
            assistants: string[];
            /** @enum {string} */
            outcome: "pass" | "hold" | "deny";
            state: components["schemas"]["ApprovalState"];
            /** @description The decision on the head commit that took its place. */
            supersededBy?: string;
            /** @description Groups of which any member may approve. */
            groups: string[];
            /** @description What the policy asks for, one for each rule. */
            requires: components["schemas"]["OpenCondition"][];
            files: {
                total: number;
                /** @description The first 20. */
                paths: string[];
            };
            /** @description What is open besides and enforced. */
            otherOpen: components["schemas"]["OpenCondition"][];
            /** @description Approvals and refusals that were given in the portal for this head commit, newest first. */
            given: components["schemas"]["GivenApproval"][];
            /** @description What the caller may do now; when not, `because` says why in a plain sentence. */
            permits: {
                approve: components["schemas"]["Permit"];
                refuse: components["schemas"]["Permit"];
            };
        };
        OpenCondition: {
            text: string;
            found: string;
        };
        AssistantFiles: {
            repository: string;
            policyDigest: string;
            /** @description Repositories of the catalog that were looked at. */
            repositories: number;
            files: components["schemas"]["AssistantFile"][];
        };
        AssistantFile: {
            /** @description Stable, for example `cursor-ignore`. */
            id: string;
            title: string;
            /** @description In the repository; absent for settings. */
            path?: string;
            /** @description Page, or file outside the repository, where it belongs; absent for files of the repository. */
            settings?: string;
            /**
             * @description How the text lies in its file; between marks beside lines of people, merged into their JSON, or alone.
             * @enum {string}
             */
            form: "ignoreBlock" | "markdownBlock" | "json" | "whole";
            /** @enum {string} */
            scope: "repository" | "organization" | "machine";
            /**
             * @description Whether who uses the assistant cannot get around it.
             * @enum {string}
             */
            force: "enforced" | "advisory";
            /** @description Surfaces and ways that pay no heed to it. */
            ignoredBy: string[];
            /** @description Official pages that define it. */
            references: string[];
            /** @description What the policy asks for, without marks. */
            text: string;
            /** @description The whole file where there is none yet. */
            file: string;
        };
        TextCheck: {
            policyDigest: string;
            /** @description Classes of data that were looked for. */
            classes: string[];
            /** @description In the order of the text. A text may be shared only when this and `problems` are empty. */
            findings: components["schemas"]["TextFinding"][];
            /** @description Detectors that could not look at all of the text; what they would have found is not known. */
            problems: {
                rule: string;
                message: string;
            }[];
            /** @description The text without what was found; absent when nothing was found, or when it could not be made clean. */
            redacted?: string;
        };
        TextFinding: {
            rule: string;
            title: string;
            class: string;
            line: number;
            /** @description In UTF-16 units. */
            column: number;
            /** @description The line with everything that was found on it masked. */
            context: string;
            /** @description What to do about it. */
            fix: string;
        };
        DataHandling: {
            policyDigest: string;
            detectors: {
                /** @description Classes of data that must never be shared. */
                neverShare: string[];
                /** @description Ids of detectors that are switched off. */
                off: string[];
                patterns: {
                    id: string;
                    title: string;
                    class: string;
                    /** @description RE2 syntax. */
                    pattern: string;
                    ignorePaths?: string[];
                    fix?: string;
                }[];
                /** @description Rules in the format of gitleaks (TOML), as texts. */
                gitleaks: string[];
                emailListAtLeast: number;
            };
            /** @description How old a policy bundle may be when a hook rests on it. */
            bundleAge: {
                warnAfterHours: number;
                /** @description Absent means that age alone never stops a commit. */
                blockAfterHours?: number;
            };
        };
        /**
         * @description `scheduled`: approved, begins later. `expired` also when nobody decided on the request in time.
         * @enum {string}
         */
        WaiverStatus: "requested" | "scheduled" | "active" | "expired" | "refused" | "revoked";
        /** @enum {string} */
        WaiverPhase: "waiting" | "acting" | "over";
        /** @enum {string} */
        WaiverSort: "soonestEnd" | "latestEnd" | "newest" | "oldest";
        /** @description Entities and repositories that lie within a scope, whatever it says of paths and of a change. The counts are of all, the names only those that the caller may read. */
        WaiverReach: {
            entityCount: number;
            repositoryCount: number;
            /** @description Refs, sorted; at most 200. */
            entities: string[];
            /** @description Ids, sorted; at most 200. */
            repositories: string[];
            /** @description Decisions that say that it lifted something; absent for a scope that is only tried. */
            decisions?: {
                count: number;
                /**
                 * Format: date-time
                 * @description 90 days ago; earlier decisions are not counted.
                 */
                since: string;
            };
        };
        /** @description Where the work behind it is tracked, for example the key or the link of a ticket. */
        Ticket: string;
        /** @description At least one of `entity`, `repository`, `system` and `group`; all that are given must match. No wildcards. */
        WaiverScope: {
            /** @description Entity ref. */
            entity?: string;
            /** @description Repository id. */
            repository?: string;
            /** @description Ref of a system. */
            system?: string;
            /** @description Ref of a group; its descendants are meant too. */
            group?: string;
            /** @description Files, or folders with a slash at their end, literally; every touched file must lie in them. */
            paths?: string[];
            /** @description Head commit of the one change that it is for. */
            change?: string;
        };
        /** @description Exactly one of `rule` and `lowersTierTo`. */
        WaiverRequest: {
            /** @description Rule of the policy that it lifts, or `no-permit` or `excluded-repository`. */
            rule?: string;
            /** @description Tier that rules shall read which may be waived. */
            lowersTierTo?: string;
            scope: components["schemas"]["WaiverScope"];
            reason: components["schemas"]["GivenReason"];
            ticket?: components["schemas"]["Ticket"];
            /** @description User or group that answers for it; absent means who asks. */
            owner?: string;
            /** @description Instant, or date in UTC; absent means from its approval on. */
            activeFrom?: string;
            /** @description Instant, or a date, which lasts until its end in UTC. At most `waiverDaysAtMost` of the policy after it begins. */
            expiresAt: string;
        };
        Waiver: {
            waiverId: string;
            status: components["schemas"]["WaiverStatus"];
            rule?: string;
            lowersTierTo?: string;
            scope: components["schemas"]["WaiverScope"];
            /** @description Why it was asked for. */
            reason: string;
            ticket?: string;
            owner: string;
            /** @description Entity ref of a user. */
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description From when it holds; absent on a request that is to hold from its approval on.
             */
            activeFrom?: string;
            /**
             * Format: date-time
             * @description It holds while now is earlier.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description The end that was asked for; present when its approval shortened it.
             */
            requestedExpiresAt?: string;
            /** @description Present once somebody approved or refused it. */
            decision?: {
                /** @enum {string} */
                verdict: "approved" | "refused";
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            };
            /** @description Present once it was revoked, or the request was taken back. */
            revocation?: {
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            };
            /** @description What the caller may do with it now; when not, `because` says why in a plain sentence. */
            permits: {
                approve: components["schemas"]["Permit"];
                refuse: components["schemas"]["Permit"];
                revoke: components["schemas"]["Permit"];
            };
            ledger: components["schemas"]["LedgerPosition"];
        };
        /** @enum {string} */
        BreakGlassReviewState: "open" | "done";
        /** @enum {string} */
        BreakGlassVerdict: "justified" | "notJustified";
        BreakGlass: {
            breakGlassId: string;
            repository: string;
            headSha: string;
            pullRequest?: number;
            reason: string;
            ticket?: string;
            /** @description Entity ref of a user. */
            usedBy: string;
            /** Format: date-time */
            usedAt: string;
            /**
             * Format: date-time
             * @description It holds while now is earlier.
             */
            expiresAt: string;
            /** @description False once it has expired or a review found it not justified. */
            isActive: boolean;
            reviewState: components["schemas"]["BreakGlassReviewState"];
            /** @description Present once it was reviewed. */
            review?: {
                verdict: components["schemas"]["BreakGlassVerdict"];
                by: string;
                /** Format: date-time */
                at: string;
                note: string;
            };
            /** @description For whom an open review waits, and until when; absent once it is done. */
            chase?: {
                /**
                 * @description `escalated`: overdue for so long that the owner of the policy was told.
                 * @enum {string}
                 */
                urgency: "due" | "overdue" | "escalated";
                /**
                 * Format: date-time
                 * @description It is overdue from then on.
                 */
                dueAt: string;
                /** Format: date-time */
                escalatesAt: string;
                /** @description Who owns the repository; empty means that all who may review are asked. */
                owners: string[];
                escalatedTo?: string;
            };
            /** @description What the caller may do with it now; when not, `because` says why in a plain sentence. */
            permits: {
                review: components["schemas"]["Permit"];
            };
            ledger: components["schemas"]["LedgerPosition"];
        };
        /** @description A waiver that stands in the policy document. */
        PolicyWaiver: {
            waiverId: string;
            /** @enum {string} */
            status: "scheduled" | "active";
            rule?: string;
            lowersTierTo?: string;
            scope: components["schemas"]["WaiverScope"];
            reason: string;
            ticket?: string;
            owner: string;
            requestedBy: string;
            approvedBy: string;
            /** Format: date-time */
            activeFrom?: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description Exceptions that act on the entity now or soon, and what waits for somebody. */
        EntityExceptions: {
            /** @description Active and scheduled ones, the one that expires soonest first. */
            waivers: components["schemas"]["Waiver"][];
            /** @description The same of the policy document. */
            policyWaivers: components["schemas"]["PolicyWaiver"][];
            /** @description Requests on which nobody has decided, oldest first. */
            requests: components["schemas"]["Waiver"][];
            /** @description Uses for the repository of the entity that are active or wait for a review, newest first. */
            breakGlass: components["schemas"]["BreakGlass"][];
            /** @description What makes review stricter now, those of single paths among them, soonest end first. */
            strengthenings: components["schemas"]["Strengthening"][];
        };
        /** @description How far exceptions may go. */
        ExceptionLimits: {
            /** @description Longest time from the beginning of a waiver to its end, in days of 24 hours. */
            waiverDaysAtMost: number;
            /** @description Longest time from now to the end of a strengthening, in days of 24 hours. */
            strengtheningDaysAtMost: number;
            /** @description How long a use of break-glass holds, in hours. */
            breakGlassHours: number;
        };
        /** @description The strictest tier and criticality that this place (repository and folder) ever had; present while it holds the effective tier up. */
        HighWaterMark: {
            /** @description Tier id. */
            tier?: string;
            isCritical: boolean;
            /** Format: date-time */
            since: string;
            /** @description What would hold after a confirmation. */
            proposed: {
                /** @description Absent when nothing is set; then it cannot be confirmed. */
                tier?: string;
                isCritical: boolean;
            };
        };
        TierConfirmation: {
            entityRef: components["schemas"]["EntityRef"];
            effectiveTier: string;
            isCritical: boolean;
            ledger?: components["schemas"]["LedgerPosition"];
        };
        FleetItem: {
            status: components["schemas"]["EntityStatus"];
            owner?: components["schemas"]["EntityRef"];
            compliance: components["schemas"]["Compliance"];
            /** @description Whether a lower tier waits for confirmation. */
            isHeldByHighWater: boolean;
        };
        Fleet: {
            items: components["schemas"]["FleetItem"][];
            nextCursor?: string;
            /** @description Entities that match the filters. */
            matching: number;
            totals: {
                entities: number;
                unclassified: number;
                heldByHighWater: number;
                /** @description Strictest first; `unclassified` before all. */
                tiers: {
                    /** @description Tier id, or `unclassified`. */
                    tier: string;
                    title: string;
                    entities: number;
                    /** @description Number of entities by status; statuses without any are absent. */
                    statuses: {
                        [key: string]: number;
                    };
                }[];
                /** @description Most unclassified first, then most entities; `owner` is absent for entities without one. */
                owners: {
                    owner?: components["schemas"]["EntityRef"];
                    entities: number;
                    unclassified: number;
                }[];
            };
        };
        PolicyChange: {
            /** @enum {string} */
            kind: "policyProposed" | "policyPublished" | "policyActivated" | "policyRolledBack" | "policyWithdrawn" | "tierChanged" | "tierAssigned" | "tierWithdrawn" | "tierLoweringConfirmed" | "markedCritical" | "markedNotCritical" | "stageAssigned" | "replayDiverged" | "waiverRequested" | "waiverApproved" | "waiverRefused" | "waiverRevoked" | "breakGlassUsed" | "breakGlassReviewed" | "breakGlassEscalated" | "reviewStrengthened" | "strengtheningExtended" | "strengtheningEnded" | "changeApproved" | "changeRefused";
            /** Format: date-time */
            at: string;
            actor: string;
            entityRef?: components["schemas"]["EntityRef"];
            groupRef?: components["schemas"]["EntityRef"];
            versionId?: string;
            number?: number;
            repository?: string;
            waiverId?: string;
            breakGlassId?: string;
            strengtheningId?: string;
            /** @description Rule that a waiver lifts. */
            rule?: string;
            /** @description Tier id, stage or version number before; absent when there was none. */
            from?: string;
            /** @description The same after. */
            to?: string;
            ledger: components["schemas"]["LedgerPosition"];
        };
        /** @description SHA-256, hexadecimal, of what is changed: the patch without places and object ids; of a merge, what it adds to what git makes of its parents. `ai-governance check` computes it. */
        PatchDigest: string;
        /**
         * @description Where it is released to, as the caller names it.
         * @example production
         */
        EnvironmentName: string;
        /**
         * @description Name of the tag that is released; it is shown and kept, and decides nothing.
         * @example v1.5.0
         */
        TagName: string;
        ReleaseRequest: {
            idempotencyKey?: string;
            repository: components["schemas"]["RepositoryId"];
            environment?: components["schemas"]["EnvironmentName"];
            tag?: components["schemas"]["TagName"];
            baseSha: components["schemas"]["Sha"];
            headSha: components["schemas"]["Sha"];
            /** @description Every commit that can be reached from `headSha` and not from `baseSha`. */
            commits: {
                sha: components["schemas"]["Sha"];
                patchDigest?: components["schemas"]["PatchDigest"];
            }[];
        };
        /**
         * @description `release`: where an earlier release that passed ended, or before; `given`: as the caller says, since none passed there before; `gap`: later than what passed, so that nobody is asked about the commits between.
         * @enum {string}
         */
        ReleaseStart: "release" | "given" | "gap";
        ReleasedChange: {
            decisionId: string;
            headSha: string;
            pullRequest?: number;
            /** @enum {string} */
            outcome: "pass" | "hold" | "deny";
            /** @enum {string} */
            wouldBe: "pass" | "hold" | "deny";
            /** @description Commits of the release that it answers for. */
            commits: string[];
            /** @description The reasons that decided, as plain sentences. */
            because: string[];
        };
        /** @description The answer about a release. */
        Release: {
            releaseId: string;
            repository: components["schemas"]["RepositoryId"];
            environment?: string;
            tag?: string;
            baseSha: string;
            headSha: string;
            /** Format: date-time */
            occurredAt: string;
            entityRefs: string[];
            isPreview: boolean;
            /** @enum {string} */
            outcome: "pass" | "hold" | "deny";
            /** @enum {string} */
            wouldBe: "pass" | "hold" | "deny";
            start: components["schemas"]["ReleaseStart"];
            /** @description Head of the last release that passed there; present when the beginning leaves commits out. */
            expectedBase?: string;
            /** @description What of the range a code host does not tell, as plain sentences; present when it does not tell all, which holds the release. */
            incomplete?: string[];
            /** @description How many were asked about. */
            commits: number;
            /** @description In the order of their first commits. */
            changes: components["schemas"]["ReleasedChange"][];
            /** @description Commits that no decision is about; they hold the release. */
            undecided: string[];
            ledger: components["schemas"]["LedgerPosition"];
        };
        /** @enum {string} */
        SimulationState: "queued" | "running" | "done" | "cancelled" | "failed";
        /**
         * @description `newlyHeld`: passed, and would be held or denied. `newlyPassed`: was held or denied, and would pass. `heldOtherwise`: denied in the place of held, or the other way round. `cannotTell`: what it would come to depends on facts that nobody reported.
         * @enum {string}
         */
        SimulatedKind: "newlyHeld" | "newlyPassed" | "heldOtherwise" | "cannotTell";
        /** @enum {string} */
        SimulationLabel: "rightlyHeld" | "falseAlarm" | "cannotTell";
        /** @description Changes that would fare otherwise, by kind. */
        SimulatedDifferences: {
            newlyHeld: number;
            newlyPassed: number;
            heldOtherwise: number;
            cannotTell: number;
        };
        /** @description What was decided, of the changes that were replayed; those of history were merged, and so passed. */
        SimulatedBefore: {
            passed: number;
            /** @description Denied ones included. */
            held: number;
        };
        /** @description What the document says of the same changes; each is counted once. */
        SimulatedResults: {
            passed: number;
            /** @description Denied ones included. */
            held: number;
            /** @description Would be held, but only for want of facts that nobody reported. */
            cannotTell: number;
        };
        /** @description What a simulation counted of the changes of one origin. */
        SimulatedOrigin: {
            origin: components["schemas"]["UseOrigin"];
            /** @description Changes that were looked at. */
            changes: number;
            before: components["schemas"]["SimulatedBefore"];
            results: components["schemas"]["SimulatedResults"];
            unchanged: number;
            differences: components["schemas"]["SimulatedDifferences"];
            notComparable: number;
        };
        SimulatedGroup: {
            /** @description Ref of a team, or `none`; a tier, or `unclassified`; id of a rule. */
            key: string;
            differences: components["schemas"]["SimulatedDifferences"];
        };
        Simulation: {
            simulationId: string;
            state: components["schemas"]["SimulationState"];
            /** @description Digest of the document, hexadecimal. */
            digest: string;
            /** @description Title of the document. */
            title: string;
            /** @description Version whose document it is; absent for a document that was sent. */
            versionId?: string;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Exclusive.
             */
            to: string;
            origin?: components["schemas"]["UseOrigin"];
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            finishedAt?: string;
            progress: {
                /** @description Changes that were looked at. */
                done: number;
                /** @description Changes in the range; absent until they were counted. */
                total?: number;
            };
            before: components["schemas"]["SimulatedBefore"];
            results: components["schemas"]["SimulatedResults"];
            unchanged: number;
            differences: components["schemas"]["SimulatedDifferences"];
            /** @description Changes whose decision was made by another version of the engine or cannot be read; they are in no other count. */
            notComparable: number;
            /** @description The same numbers by where the changes are known from, those that were asked for; their sums are the numbers above. */
            byOrigin: components["schemas"]["SimulatedOrigin"][];
            /** @description By owner of the touched entities; a change of several teams counts for each. */
            byTeam: components["schemas"]["SimulatedGroup"][];
            /** @description By the strictest tier that was touched. */
            byTier: components["schemas"]["SimulatedGroup"][];
            /** @description By the rules of which the difference comes; a change of several rules counts for each. */
            byRule: components["schemas"]["SimulatedGroup"][];
            /** @description What people say of a random sample of at most 30 changes that would be newly held. The share is that of false alarms among those labelled `rightlyHeld` or `falseAlarm`, with Wilson's 95 % interval; absent until there is one. */
            falseAlarms: {
                sample: number;
                rightlyHeld: number;
                falseAlarm: number;
                cannotTell: number;
                share?: number;
                low?: number;
                high?: number;
            };
            /** @description Why it failed, as a plain sentence; absent otherwise. */
            failure?: string;
            ledger: components["schemas"]["LedgerPosition"];
        };
        SimulatedChange: {
            /** @description Id of the decision, or of the change of the past when `origin` is `history`. */
            decisionId: string;
            origin: components["schemas"]["UseOrigin"];
            kind: components["schemas"]["SimulatedKind"];
            /** @enum {string} */
            before: "pass" | "hold" | "deny";
            /** @enum {string} */
            after: "pass" | "hold" | "deny";
            repository: string;
            headSha: string;
            pullRequest?: number;
            /**
             * Format: date-time
             * @description When it was decided on, or merged.
             */
            decidedAt: string;
            /** @description Owners of the touched entities; `none` alone when nobody owns them. */
            teams: string[];
            tier: string;
            rules: string[];
            entityRefs: string[];
            /** @description Plain sentence. */
            reason: string;
            isSampled: boolean;
            label?: components["schemas"]["SimulationLabel"];
            labelledBy?: string;
            /** Format: date-time */
            labelledAt?: string;
        };
        /**
         * @description `ended`: somebody ended it before its time.
         * @enum {string}
         */
        StrengtheningStatus: "active" | "expired" | "ended";
        /**
         * @description `assisted`: those attributed `ai`, `mixed` or `unknown`.
         * @enum {string}
         */
        StrengthenedChanges: "all" | "assisted";
        /** @description At least one of `entity`, `repository`, `system`, `domain` and `group`; all that are given must match. No wildcards but in paths. */
        StrengtheningScope: {
            /** @description Entity ref. */
            entity?: string;
            /** @description Repository id. */
            repository?: string;
            /** @description Ref of a system. */
            system?: string;
            /** @description Ref of a domain. */
            domain?: string;
            /** @description Ref of a group; its descendants are meant too. */
            group?: string;
            /** @description gitignore patterns without `!`; a change is meant that touches any file of theirs. */
            paths?: string[];
        };
        /** @description What gave rise to it, where it is not somebody's own judgement alone. */
        StrengtheningOrigin: {
            /** @enum {string} */
            kind: "incident" | "audit" | "signal";
            /** @description Where it can be found: a link, an id, a number. */
            reference: string;
        };
        StrengtheningOrder: {
            scope: components["schemas"]["StrengtheningScope"];
            changes?: components["schemas"]["StrengthenedChanges"];
            /** @description Approving reviews of the head commit that a change needs at least; a rule of the policy that asks for more still does. */
            reviews: number;
            /** @description Groups, of any of which each of these reviewers is a member; absent means anybody who took no part. */
            by?: string[];
            reason: components["schemas"]["GivenReason"];
            ticket?: components["schemas"]["Ticket"];
            origin?: components["schemas"]["StrengtheningOrigin"];
            /** @description Instant, or a date, which lasts until its end in UTC. At most `strengtheningDaysAtMost` of the policy from now. */
            expiresAt: string;
        };
        Strengthening: {
            strengtheningId: string;
            status: components["schemas"]["StrengtheningStatus"];
            scope: components["schemas"]["StrengtheningScope"];
            changes: components["schemas"]["StrengthenedChanges"];
            reviews: number;
            by?: string[];
            /** @description What it asks for, as decisions say it. */
            demand: string;
            reason: string;
            ticket?: string;
            origin?: components["schemas"]["StrengtheningOrigin"];
            /** @description Entity ref of a user. */
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description It acts while now is earlier.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description The end with which it was started; present once it was extended.
             */
            firstExpiresAt?: string;
            /** @description The latest one, present once it was extended. */
            extension?: {
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            };
            /** @description Present once somebody ended it before its time. */
            ending?: {
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            };
            /** @description What the caller may do with it now; when not, `because` says why in a plain sentence. */
            permits: {
                extend: components["schemas"]["Permit"];
                end: components["schemas"]["Permit"];
            };
            ledger: components["schemas"]["LedgerPosition"];
        };
        /** @description Which entities a batch is about; all that is given must match, and something must be given. */
        TierRule: {
            owner?: components["schemas"]["EntityRef"];
            system?: components["schemas"]["EntityRef"];
            domain?: components["schemas"]["EntityRef"];
            /** @enum {string} */
            kind?: "component" | "api" | "resource" | "system" | "domain";
            /**
             * @description Glob over names; `*` stands for any characters.
             * @example payments-*
             */
            name?: string;
            type?: string;
            lifecycle?: string;
            tag?: string;
            annotation?: {
                key: string;
                value: string;
            };
            /** @description Only those that nobody has classified. */
            isUnclassified?: boolean;
        };
        /** @description Either a rule with what its entities are to become, or a list. */
        TierBatchSelection: {
            rule?: components["schemas"]["TierRule"];
            /** @description Tier id for the entities of the rule. */
            tier?: string;
            /** @description The same for criticality. */
            isCritical?: boolean;
            list?: {
                entityRef: components["schemas"]["EntityRef"];
                tier?: string;
                isCritical?: boolean;
            }[];
        };
        /**
         * @description Proposed: `planned`, `unchanged` or `refused`; of the planned ones, once applied: `applied` or `skipped`; of the applied ones, once undone: `undone` or `changedSince`.
         * @enum {string}
         */
        TierBatchOutcome: "planned" | "unchanged" | "refused" | "applied" | "skipped" | "undone" | "changedSince";
        /** @description Number of entities by outcome; outcomes without any are absent. */
        TierBatchCounts: {
            [key: string]: number;
        };
        TierBatchItem: {
            entityRef: components["schemas"]["EntityRef"];
            tier?: string;
            isCritical?: boolean;
            /** @description In effect at the proposal; absent for what is not known. */
            before?: components["schemas"]["TierAndCriticality"];
            /** @description Expected, or once applied what came of it. */
            after?: components["schemas"]["TierAndCriticality"];
            outcome: components["schemas"]["TierBatchOutcome"];
            /** @description Why it is refused, skipped or not undone. */
            because?: string;
            /** @description Ledger entry of the batch's own assignment. */
            entryId?: string;
        };
        TierBatchPreview: {
            counts: components["schemas"]["TierBatchCounts"];
            items: components["schemas"]["TierBatchItem"][];
        };
        TierBatch: {
            batchId: string;
            /** @enum {string} */
            state: "proposed" | "withdrawn" | "applied" | "undone";
            /** @description Absent when it was given as a list. */
            rule?: components["schemas"]["TierRule"];
            counts: components["schemas"]["TierBatchCounts"];
            reason: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            decision?: {
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            };
            undo?: {
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            };
            /** @description What the caller may do with it now, and why not. */
            permits: {
                confirm: components["schemas"]["Permit"];
                withdraw: components["schemas"]["Permit"];
                undo: components["schemas"]["Permit"];
            };
            ledger: components["schemas"]["LedgerPosition"];
        };
        TierEvidence: {
            /**
             * @description What its place once had; what others of its repository, System or owner are; data found in changes; areas of the policy that changes touched.
             * @enum {string}
             */
            kind: "once" | "repository" | "system" | "owner" | "data" | "area";
            /** @enum {string} */
            strength: "strong" | "medium" | "weak";
            /** @description Tier id that it speaks for. */
            tier: string;
            /** @description How many of `of` neighbours are of this tier or a stricter one. */
            count?: number;
            of?: number;
            /** @description Class of data or area. */
            id?: string;
        };
        TierSuggestion: {
            /** @description Absent when nothing speaks for any. */
            tier?: string;
            /** @enum {string} */
            strength?: "strong" | "medium" | "weak";
            /** @description Strongest first. */
            evidence: components["schemas"]["TierEvidence"][];
            /** @description What nobody knows of it, so that it could not be weighed. */
            missing: ("neighbours" | "changes" | "dataReport")[];
        };
        UnclassifiedEntity: {
            entityRef: components["schemas"]["EntityRef"];
            owner?: components["schemas"]["EntityRef"];
            system?: components["schemas"]["EntityRef"];
            repository?: components["schemas"]["RepositoryId"];
            isCritical: boolean;
            /** @description Why it is not classified. */
            because: string;
            suggestion: components["schemas"]["TierSuggestion"];
        };
        Unclassified: {
            items: components["schemas"]["UnclassifiedEntity"][];
            nextCursor?: string;
            matching: number;
            totals: {
                entities: number;
                unclassified: number;
                /** @description Owners of unclassified entities, by their refs. */
                owners: components["schemas"]["EntityRef"][];
                /** @description Systems of unclassified entities, by their refs. */
                systems: components["schemas"]["EntityRef"][];
            };
        };
        /** @enum {string} */
        TierRequestState: "open" | "accepted" | "refused" | "withdrawn";
        TierAndCriticality: {
            /**
             * @description Effective tier id, or `unclassified`.
             * @example unclassified
             */
            tier: string;
            isCritical: boolean;
        };
        TierRequest: {
            requestId: string;
            state: components["schemas"]["TierRequestState"];
            entityRef: components["schemas"]["EntityRef"];
            /** @description Tier id that is asked for; absent when only criticality is. */
            tier?: string;
            /** @description Criticality that is asked for; absent when only a tier is. */
            isCritical?: boolean;
            /** @description What was effective when it was asked. */
            from: components["schemas"]["TierAndCriticality"];
            /** @description What would be effective if it were accepted now, given what owners declare and what is inherited; absent unless open. */
            comesTo?: components["schemas"]["TierAndCriticality"];
            reason: string;
            ticket?: string;
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            /** @description Who accepted, refused or withdrew it, and why; absent while open. */
            decision?: {
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            };
            /** @description What the caller may do with it now, and why not. */
            permits: {
                accept: components["schemas"]["Permit"];
                refuse: components["schemas"]["Permit"];
                withdraw: components["schemas"]["Permit"];
            };
            ledger: components["schemas"]["LedgerPosition"];
        };
        /**
         * @description `decided`: the portal decided on it; `history`: it was handed in afterwards.
         * @enum {string}
         */
        UseOrigin: "decided" | "history";
        UseTally: {
            changes: number;
            ai: number;
            mixed: number;
            human: number;
            unknown: number;
            /** @description Of `ai` and `mixed`, those measured; so with the next two. */
            measured: number;
            declared: number;
            inferred: number;
            fromHistory: number;
            /** @description From history, on a person's word. */
            asserted: number;
            /** @description With every rule enforced; so with the next. */
            wouldHold: number;
            wouldDeny: number;
        };
        AssistantCount: {
            name: string;
            changes: number;
        };
        UseRepository: {
            repository: components["schemas"]["RepositoryId"];
            entityRefs: components["schemas"]["EntityRef"][];
            owners: components["schemas"]["EntityRef"][];
            tally: components["schemas"]["UseTally"];
            /** @description Most changes first; absent where too few people own the repository. */
            assistants?: components["schemas"]["AssistantCount"][];
        };
        UseReport: {
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string;
            windowDays: number;
            totals: components["schemas"]["UseTally"];
            /** @description UTC ISO weeks, oldest first, empty ones included. */
            weeks: {
                week: string;
                changes: number;
                attributed: number;
            }[];
            /** @description Most changes first, of repositories that five people or more own; absent when there is none. */
            assistants?: components["schemas"]["AssistantCount"][];
            /** @description As far as roles tell; withheld like assistants. */
            surfaces?: components["schemas"]["AssistantCount"][];
            /** @description Repositories of which it is not said which assistants are used. */
            withheld: number;
            /** @description Owners of repositories, most attributed changes first; a repository of two teams counts for both. */
            teams: {
                owner?: components["schemas"]["EntityRef"];
                repositories: number;
                tally: components["schemas"]["UseTally"];
            }[];
            /** @description Repositories that match. */
            matching: number;
            items: components["schemas"]["UseRepository"][];
            nextCursor?: string;
        };
        RuleInTheWay: {
            rule: string;
            /** @enum {string} */
            kind: "deny" | "hold";
            /** @description One of its sentences. */
            text: string;
            changes: number;
            fromHistory: number;
            /** @description In the second half of the window; `earlier` in the first. */
            recent: number;
            earlier: number;
            /** @description Most changes first. */
            teams: {
                owner?: components["schemas"]["EntityRef"];
                changes: number;
            }[];
        };
        UsedChange: {
            repository: components["schemas"]["RepositoryId"];
            entityRefs: components["schemas"]["EntityRef"][];
            headSha: components["schemas"]["Sha"];
            pullRequest?: number;
            /** @description Id of the decision when `origin` is `decided`. */
            recordId: string;
            origin: components["schemas"]["UseOrigin"];
            trust: components["schemas"]["Trust"];
            /** Format: date-time */
            occurredAt: string;
            attribution: components["schemas"]["Attribution"];
            confidence?: components["schemas"]["AttributionConfidence"];
            /** @description Absent where fewer than five people own the repository. */
            assistants?: string[];
            /** @enum {string} */
            outcome: "pass" | "hold" | "deny";
            /** @enum {string} */
            wouldBe: "pass" | "hold" | "deny";
        };
        /**
         * @description `gone`: the policy of today has nothing against what was seen.
         * @enum {string}
         */
        UseAlertState: "open" | "acknowledged" | "gone";
        UseAlert: {
            alertId: string;
            repository: components["schemas"]["RepositoryId"];
            entityRefs: components["schemas"]["EntityRef"][];
            owners: components["schemas"]["EntityRef"][];
            /** @enum {string} */
            kind: "excluded" | "prohibited" | "notApproved" | "unapprovedAssistant";
            assistant: string;
            state: components["schemas"]["UseAlertState"];
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            changes: number;
            /** @description The newest change that showed it. */
            evidence: {
                recordId: string;
                origin: components["schemas"]["UseOrigin"];
            };
            /** @description Of the acknowledgement; for those who may acknowledge. */
            reason?: string;
            acknowledgedBy?: string;
            acknowledge: components["schemas"]["Permit"];
            ledger: components["schemas"]["LedgerPosition"];
        };
        HistoryBatch: {
            repository: components["schemas"]["RepositoryId"];
            head: components["schemas"]["Sha"];
            /** @description Grows when the scan reads more */
            scanVersion: number;
            changes: components["schemas"]["HistoryChange"][];
        };
        HistoryChange: {
            baseSha: components["schemas"]["Sha"];
            headSha: components["schemas"]["Sha"];
            mergeSha?: components["schemas"]["Sha"];
            pullRequest?: number;
            /** Format: date-time */
            mergedAt: string;
            files: {
                path: string;
                previousPath?: string;
                /** @enum {string} */
                status: "added" | "modified" | "deleted" | "renamed" | "copied" | "typeChanged";
            }[];
            commits: components["schemas"]["HistoryCommit"][];
        };
        /** @description Attribution of one commit, with the kinds of its evidence; no text of it, and nobody's name or address. */
        HistoryCommit: {
            sha: components["schemas"]["Sha"];
            attribution: components["schemas"]["Attribution"];
            confidence?: components["schemas"]["AttributionConfidence"];
            uses: {
                tool: string;
                model?: string;
                /** @enum {string} */
                role: "author" | "assistant" | "reviewSuggestion" | "autofix";
            }[];
            declaredBy: string[];
            hasConflict: boolean;
            isMerge?: boolean;
            evidenceKinds: ("trailer" | "bodyLine" | "author" | "committer" | "gitNote" | "agentTrace")[];
        };
        /** @enum {string} */
        AttributionConfidence: "declared" | "measured" | "inferred";
        HistoryReceipt: {
            repository: components["schemas"]["RepositoryId"];
            trust: components["schemas"]["Trust"];
            added: number;
            /** @description Known from an older version of the scan or on a weaker word. */
            replaced: number;
            unchanged: number;
            /** @description Left out because they were really decided on. */
            decided: number;
            /** @description Outcomes of what was added or replaced, with every rule enforced. */
            wouldBe: {
                pass: number;
                hold: number;
                deny: number;
            };
            ledger?: components["schemas"]["LedgerPosition"];
        };
        /**
         * @description Where the document came from: the configured file, the one that ships with the product, or a proposal in the portal.
         * @enum {string}
         */
        PolicySource: "file" | "default" | "portal";
        /** @enum {string} */
        PolicyVersionState: "draft" | "scheduled" | "inForce" | "superseded" | "withdrawn";
        PolicyVersion: {
            versionId: string;
            /** @description Given when published: 1, 2, 3 …; absent on drafts and withdrawn drafts. */
            number?: number;
            state: components["schemas"]["PolicyVersionState"];
            /** @description Digest of the document, hexadecimal. */
            digest: string;
            title: string;
            source: components["schemas"]["PolicySource"];
            /** @description Why it was proposed. */
            reason: string;
            /** @description Entity ref of a user, or `plugin:ai-governance`. */
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            publishedBy?: string;
            /** Format: date-time */
            publishedAt?: string;
            /**
             * Format: date-time
             * @description From when it holds; absent on drafts.
             */
            effectiveFrom?: string;
            /** Format: date-time */
            supersededAt?: string;
            withdrawnBy?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            withdrawnReason?: string;
            /** @description Version whose document a rollback brought back. */
            restores?: string;
            /** @description What the caller may do with it now; when not, `because` says why in a plain sentence. */
            permits: {
                publish: components["schemas"]["Permit"];
                withdraw: components["schemas"]["Permit"];
                restore: components["schemas"]["Permit"];
            };
            ledger?: components["schemas"]["LedgerPosition"];
        };
        Permit: {
            isPermitted: boolean;
            /** @description Why not; absent when permitted. */
            because?: string;
        };
        PolicyVersionDetail: {
            version: components["schemas"]["PolicyVersion"];
            /** @description Policy document (YAML). */
            document: string;
            cases: {
                passed: number;
                failed: number;
                items: components["schemas"]["CaseResult"][];
            };
        };
        CaseResult: {
            name: string;
            hasPassed: boolean;
            /** @description Ids of the policy statement's sentences that the case proves. */
            sentences: string[];
            /** @description What was expected and what came out; empty when passed. */
            failures: string[];
        };
        Control: {
            rule: string;
            title?: string;
            /** @enum {string} */
            effect: "permit" | "forbid" | "require";
            owner: components["schemas"]["EntityRef"];
            /** @description Whether the catalog has this entity. */
            isOwnerKnown: boolean;
            /** @description What is wrong, as a plain sentence. */
            problem?: string;
            sentences: string[];
        };
        Replay: {
            decisionId: string;
            /** @description False when the decision was made by another version of the engine. */
            isComparable: boolean;
            isIdentical: boolean;
            engineVersion: string;
            storedEngineVersion: string;
            /** @description Paths in the canonical decision that differ, at most 50. */
            differences: string[];
        };
        SignedBundle: {
            /** @description Compact JWS (EdDSA); its payload is the canonical JSON of a policy bundle. */
            bundle: string;
            keys: components["schemas"]["KeySet"];
        };
        KeySet: {
            keys: {
                /** @enum {string} */
                kty: "OKP";
                /** @enum {string} */
                crv: "Ed25519";
                x: string;
                kid: string;
                /** @enum {string} */
                alg: "EdDSA";
                /** @enum {string} */
                use: "sig";
            }[];
        };
        /** @example secure-ai-coding */
        TrainingPathName: string;
        /** @description Text of `PATH.yaml`; other files of the folder follow, each after a line `=== file: <path> ===`. */
        TrainingText: string;
        /** @description What the caller's permissions allow. */
        TrainingRights: {
            propose: boolean;
            publish: boolean;
            revoke: boolean;
        };
        /** @description How far the caller has come on a path; seen by nobody else. */
        TrainingStanding: {
            /**
             * @description `expiring`: the certificate ends within 30 days. `superseded`: it is of an older major version and counts only for as long as the policy says.
             * @enum {string}
             */
            state: "notStarted" | "started" | "attemptOpen" | "waiting" | "certified" | "expiring" | "superseded" | "expired" | "revoked";
            /** @description Of the current version. */
            modulesRead: number;
            /** @description The open attempt; absent without one. */
            attemptId?: string;
            /**
             * Format: date-time
             * @description From when another attempt can begin; absent when one can now.
             */
            nextAttemptAt?: string;
            certificateId?: string;
            /** Format: date-time */
            expiresAt?: string;
        };
        TrainingSummary: {
            path: components["schemas"]["TrainingPathName"];
            title: string;
            summary: string;
            /** @example 1.0 */
            version: string;
            owner: components["schemas"]["EntityRef"];
            /** @description Estimated, of all modules. */
            minutes: number;
            modules: number;
            /** @description Whether the path is meant for the groups of the caller; anybody may take it. */
            isForCaller: boolean;
            standing: components["schemas"]["TrainingStanding"];
        };
        TrainingPathDetail: {
            path: components["schemas"]["TrainingPathName"];
            title: string;
            summary: string;
            version: string;
            versionId: string;
            owner: components["schemas"]["EntityRef"];
            /** Format: date */
            reviewBy: string;
            /** Format: date-time */
            publishedAt: string;
            audience: components["schemas"]["Audience"];
            minutes: number;
            policyRules: string[];
            prerequisites: {
                path: components["schemas"]["TrainingPathName"];
                title: string;
                isHeld: boolean;
            }[];
            modules: {
                module: components["schemas"]["TrainingPathName"];
                title: string;
                minutes: number;
                isRead: boolean;
            }[];
            quiz: {
                questions: number;
                /** @description Right answers that pass. */
                needed: number;
                /** @description Attempts before a wait; each later wait is twice as long. */
                attempts: number;
                waitHours: number;
            };
            validDays: number;
            standing: components["schemas"]["TrainingStanding"];
            rights: components["schemas"]["TrainingRights"];
        };
        TrainingModuleDetail: {
            path: components["schemas"]["TrainingPathName"];
            pathTitle?: string;
            module: components["schemas"]["TrainingPathName"];
            title: string;
            minutes: number;
            /** @description Markdown. */
            text: string;
            isRead: boolean;
            number: number;
            of: number;
            previous?: components["schemas"]["TrainingPathName"];
            next?: components["schemas"]["TrainingPathName"];
        };
        /** @description Ids: the option of a single question or scenario, all that apply of a multiple one, all steps in order of an ordering. */
        TrainingChoice: string[];
        TrainingAttempt: {
            attemptId: string;
            path: components["schemas"]["TrainingPathName"];
            title: string;
            version: string;
            /** @enum {string} */
            state: "open" | "passed" | "failed" | "outdated";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            submittedAt?: string;
            questions: {
                questionId: string;
                module: components["schemas"]["TrainingPathName"];
                moduleTitle: string;
                /** @enum {string} */
                kind: "single" | "multiple" | "ordering" | "scenario";
                /** @description Markdown. */
                situation?: string;
                /** @description Markdown. */
                text: string;
                /** @description In the order in which they are to be shown; the steps of an ordering. */
                options: {
                    id: string;
                    /** @description Markdown. */
                    text: string;
                }[];
                choice?: components["schemas"]["TrainingChoice"];
                /** @description Of a submitted attempt. Which option is right stands only where the answer was right, or the attempt passed. */
                feedback?: {
                    isCorrect: boolean;
                    /** @description Why each chosen option is right or wrong. */
                    because: {
                        id: string;
                        text: string;
                    }[];
                    right?: components["schemas"]["TrainingChoice"];
                    /** @description Markdown. */
                    explanation?: string;
                    /** @description Heading of the module under which the answer stands; of wrong answers. */
                    readAgain?: string;
                };
            }[];
            /** @description Of a submitted attempt. */
            result?: {
                correct: number;
                needed: number;
                of: number;
                isPassed: boolean;
                certificateId?: string;
                /**
                 * Format: date-time
                 * @description From when another attempt can begin; absent when one can now.
                 */
                nextAttemptAt?: string;
            };
        };
        TrainingNeed: {
            path: components["schemas"]["TrainingPathName"];
            /** @description Absent when no such path is published. */
            title?: string;
            minutes?: number;
            isHeld: boolean;
            /** @description As in the standing of the path. */
            state?: string;
            /** Format: date-time */
            expiresAt?: string;
            rules: {
                rule: string;
                title: string;
                /** @enum {string} */
                mode: "observe" | "warn" | "enforce";
            }[];
        };
        Certificate: {
            certificateId: string;
            path: components["schemas"]["TrainingPathName"];
            title: string;
            version: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            status: "valid" | "expiring" | "superseded" | "expired" | "revoked";
            /** Format: date-time */
            supersededAt?: string;
            /** Format: date-time */
            revokedAt?: string;
            revokedReason?: string;
        };
        TrainingFinding: {
            /** @enum {string} */
            severity: "error" | "warning";
            code: string;
            message: string;
            file: string;
            line?: number;
        };
        TrainingCheck: {
            isReadable: boolean;
            findings: components["schemas"]["TrainingFinding"][];
            training?: {
                path: components["schemas"]["TrainingPathName"];
                title: string;
                version: string;
                modules: number;
                minutes: number;
                /** @description In the pool. */
                questions: number;
                /** @description For each attempt. */
                drawn: number;
            };
        };
        /** @enum {string} */
        TrainingVersionState: "inReview" | "published" | "refused" | "withdrawn";
        TrainingVersion: {
            versionId: string;
            path: components["schemas"]["TrainingPathName"];
            title: string;
            version: string;
            digest: string;
            state: components["schemas"]["TrainingVersionState"];
            isCurrent: boolean;
            owner: components["schemas"]["EntityRef"];
            reason: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            decidedReason?: string;
            permits: {
                publish: components["schemas"]["Permit"];
                refuse: components["schemas"]["Permit"];
                withdraw: components["schemas"]["Permit"];
            };
        };
        TrainingVersionDetail: {
            version: components["schemas"]["TrainingVersion"];
            text: components["schemas"]["TrainingText"];
            findings: components["schemas"]["TrainingFinding"][];
            before?: {
                versionId: string;
                version: string;
                text: components["schemas"]["TrainingText"];
            };
        };
    };
    responses: {
        /** @description What went wrong, what was expected and what to do next. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Largest number of items to return. */
        Limit: number;
        /** @description Where the previous page ended. */
        Cursor: string;
        /** @description Week `2026-W45`, month `2026-10`, quarter `2026-Q3`, or the twelve months that end with one `2026-10/12`; absent means the last closed month. */
        PeriodId: string;
        TeamRef: components["schemas"]["EntityRef"];
        /** @description By what the changes are told apart; weeks know `all` only. */
        SegmentAxis: components["schemas"]["SegmentAxis"];
        /** @description Absent for `all`; such as `attributed@declared`, a tier, an assistant, a surface, a repository id. */
        SegmentValue: string;
        SourceId: string;
        RecordSource: string;
        /** @description How many days to look back. */
        WindowDays: number;
        UseOrigin: components["schemas"]["UseOrigin"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLedgerHead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The head. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerHead"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listLedgerEntries: {
        parameters: {
            query?: {
                /** @description Entity ref, repository id or decision id an entry is about. */
                subject?: string;
                type?: string;
                /** @description Entity ref of a user, subject of a service, or a pseudonym. */
                actor?: string;
                /** @description Earliest instant of recording, inclusive. */
                since?: string;
                /** @description Latest instant of recording, exclusive. */
                until?: string;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerEntry"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getLedgerEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listLedgerLeaves: {
        parameters: {
            query?: {
                /** @description Leaf index of the first entry. */
                from?: number;
                /** @description Largest number of leaves to return. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leaves `from` to the end of the page. The last page is the one whose last leaf is `head.size - 1`; the head is read first, so that later leaves never come without one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        head: components["schemas"]["LedgerHead"];
                        items: components["schemas"]["LedgerLeaf"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getInclusionProof: {
        parameters: {
            query: {
                entryId: string;
                /** @description Absent means the size of the ledger now. */
                treeSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getConsistencyProof: {
        parameters: {
            query: {
                /** @description Size that the caller holds a root of. */
                from: number;
                /** @description Absent means the size of the ledger now. */
                to?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listDrafts: {
        parameters: {
            query: {
                kind: components["schemas"]["DraftKind"];
                /** @description Absent means all. */
                state?: components["schemas"]["DraftState"];
                /** @description True for those that the caller began, false for those of others; absent means all. */
                isMine?: boolean;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Draft"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: components["schemas"]["DraftKind"];
                    title: components["schemas"]["DraftTitle"];
                    body: components["schemas"]["DraftBody"];
                    /** @description What it begins from, as its kind names it; for the policy the id of a version. */
                    base?: string;
                    /** @description The draft of which this is a copy. */
                    copyOf?: string;
                };
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that the text was made from. */
                    revision: number;
                    title: components["schemas"]["DraftTitle"];
                    body: components["schemas"]["DraftBody"];
                };
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listDraftRevisions: {
        parameters: {
            query?: {
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DraftRevision"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getDraftRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRevisionDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    restoreDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    submitDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that is handed in; any other than the newest is refused. */
                    revision: number;
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The draft, which now says what came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getHostsHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One item for each code host whose module is installed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HostHealth"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getHostProtection: {
        parameters: {
            query: {
                entityRef: components["schemas"]["EntityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was last read; `items` is empty when no host told of the repository. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostProtection"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getInbox: {
        parameters: {
            query?: {
                /** @description Only items of this kind; counts are of all kinds. */
                kind?: components["schemas"]["InboxKind"];
                /** @description With `true`, only items that are snoozed. */
                snoozed?: boolean;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, with counts over all pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "heldChange-1f0c3b5a7d9e4c2b8a6f0d1e2c3b4a59",
                     *           "kind": "heldChange",
                     *           "title": "change #412 of `github.com/acme/checkout` is held",
                     *           "because": "1 of 1 needed review is missing",
                     *           "link": "/catalog/default/component/checkout/ai-policy?decision=6f2c",
                     *           "since": "2026-11-20T09:00:00.000Z",
                     *           "entityRef": "component:default/checkout",
                     *           "repository": "github.com/acme/checkout"
                     *         }
                     *       ],
                     *       "counts": [
                     *         {
                     *           "kind": "heldChange",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "snoozed": 0,
                     *       "isComplete": true
                     *     }
                     */
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    snoozeInboxItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: components["schemas"]["InboxItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Absent to bring the item back.
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description The item as it stands in the caller's inbox now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxItem"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listKpis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every KPI. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KpiDefinition"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getScorecards: {
        parameters: {
            query?: {
                /** @description Week `2026-W45`, month `2026-10`, quarter `2026-Q3`, or the twelve months that end with one `2026-10/12`; absent means the last closed month. */
                period?: components["parameters"]["PeriodId"];
                /** @description By what the changes are told apart; weeks know `all` only. */
                axis?: components["parameters"]["SegmentAxis"];
                /** @description Absent for `all`; such as `attributed@declared`, a tier, an assistant, a surface, a repository id. */
                value?: components["parameters"]["SegmentValue"];
                /** @description Ids of KPIs, separated by commas; absent means the twelve of the heat map. */
                kpis?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Teams in the order of their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecards"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getScorecard: {
        parameters: {
            query: {
                team: components["parameters"]["TeamRef"];
                /** @description Week `2026-W45`, month `2026-10`, quarter `2026-Q3`, or the twelve months that end with one `2026-10/12`; absent means the last closed month. */
                period?: components["parameters"]["PeriodId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scorecard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getRepositoryScorecard: {
        parameters: {
            query: {
                repository: components["schemas"]["RepositoryId"];
                /** @description Week `2026-W45`, month `2026-10`, quarter `2026-Q3`, or the twelve months that end with one `2026-10/12`; absent means the last closed month. */
                period?: components["parameters"]["PeriodId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One period with the same kind of periods before it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryScorecard"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listScorecardChanges: {
        parameters: {
            query: {
                team: components["parameters"]["TeamRef"];
                /** @description Week `2026-W45`, month `2026-10`, quarter `2026-Q3`, or the twelve months that end with one `2026-10/12`; absent means the last closed month. */
                period?: components["parameters"]["PeriodId"];
                /** @description By what the changes are told apart; weeks know `all` only. */
                axis?: components["parameters"]["SegmentAxis"];
                /** @description Absent for `all`; such as `attributed@declared`, a tier, an assistant, a surface, a repository id. */
                value?: components["parameters"]["SegmentValue"];
                /** @description `defects`: only changes to which a defect was traced. */
                only?: "defects";
                sort?: "newest" | "slowest" | "largest";
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScorecardChange"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every source, in the order of their titles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataHealth"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    runSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is due; a worker takes it up at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceHealth"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listUnmappedIdentities: {
        parameters: {
            query?: {
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most as many as asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmappedIdentities"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    mapIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                identity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityMapping"];
            };
        };
        responses: {
            /** @description What it stands for now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappedIdentity"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ingestRecords: {
        parameters: {
            query?: {
                /** @description Kind of the records; absent where the source has but one. */
                kind?: string;
                /** @description Name of the batch, chosen by the sender; absent means a new one. */
                batch?: components["schemas"]["BatchId"];
                /** @description Number of the first line of this body in its batch. */
                fromLine?: number;
            };
            header?: never;
            path: {
                source: components["parameters"]["RecordSource"];
            };
            cookie?: never;
        };
        /** @description One JSON object a line. */
        requestBody?: {
            content: {
                /** @example {"kind":"incident","body":{"repository":"github.com/acme/checkout","incident":"INC-7","openedAt":"2026-11-02T09:00:00Z"}} */
                "application/x-ndjson": unknown;
            };
        };
        responses: {
            /** @description What became of the lines of this body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReceipt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: components["schemas"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestBatch"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPlaybooks: {
        parameters: {
            query?: {
                /** @description Words, or beginnings of words, all of which have to be found. */
                q?: string;
                kind?: components["schemas"]["PlaybookKind"];
                owner?: components["schemas"]["EntityRef"];
                tag?: string;
                health?: components["schemas"]["PlaybookHealth"];
                /** @description Only those that are meant for this entity: its tier, the stage of its owner, its areas. */
                entityRef?: components["schemas"]["EntityRef"];
                /** @description True for deprecated ones alone; absent means those in use. */
                isDeprecated?: boolean;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlaybookSummary"][];
                        /** @description All that fit */
                        total: number;
                        /** @description How many of those that fit have each value; of the whole list, not of the page. */
                        facets: {
                            kinds: components["schemas"]["FacetCount"][];
                            owners: components["schemas"]["FacetCount"][];
                            tags: components["schemas"]["FacetCount"][];
                            health: components["schemas"]["FacetCount"][];
                        };
                        rights: components["schemas"]["PlaybookRights"];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    renderPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description By the names of the variables. */
                    values: {
                        [key: string]: string | number | boolean;
                    };
                };
            };
        };
        responses: {
            /** @description The prompt, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderedPrompt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deprecatePlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                    successor?: components["schemas"]["PlaybookName"];
                };
            };
        };
        responses: {
            /** @description The playbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    restorePlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The playbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listOpenPlaybooks: {
        parameters: {
            query?: {
                /** @description True for their files too; absent means without. */
                hasTexts?: boolean;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenPlaybook"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getOwnPlaybookReach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlaybookReach"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    acknowledgePlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the version that was read. */
                    digest: string;
                };
            };
        };
        responses: {
            /** @description The caller's own, with the receipt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlaybookReach"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ratePlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 5 is most helpful; absent takes the rating back. */
                    rating?: number;
                };
            };
        };
        responses: {
            /** @description The caller's own, with the rating. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlaybookReach"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPlaybookComments: {
        parameters: {
            query?: {
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlaybookComment"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    commentOnPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description The comment as the owner reads it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookComment"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listOwnRequiredReading: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What they have to read, and what they have read of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequiredPlaybook"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listInstalledPlaybooks: {
        parameters: {
            query: {
                entityRef: components["schemas"]["EntityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Installed ones first, then by title. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstalledPlaybooks"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    reportPlaybookInstalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    repository: components["schemas"]["RepositoryId"];
                    commit?: components["schemas"]["Sha"];
                    playbooks: {
                        name: components["schemas"]["PlaybookName"];
                        /** @description `major.minor`. */
                        version: string;
                        digest: string;
                        targets: components["schemas"]["InstallTarget"][];
                    }[];
                };
            };
        };
        responses: {
            /** @description What was kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallReceipt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPlaybookReach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All playbooks that readers get. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookReachList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPlaybookReach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["PlaybookName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playbook with its reach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookReachDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    checkPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: components["schemas"]["PlaybookText"];
                };
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookCheck"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPlaybookProposals: {
        parameters: {
            query?: {
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlaybookVersion"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    proposePlaybookVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: components["schemas"]["PlaybookText"];
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The version, in review. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPlaybookVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookVersionDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    publishPlaybookVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Absent means at once.
                     */
                    effectiveFrom?: string;
                    /**
                     * Format: date-time
                     * @description Absent means until another version takes its place.
                     */
                    expiresAt?: string;
                };
            };
        };
        responses: {
            /** @description The version, scheduled or current. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refusePlaybookVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawPlaybookVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getActivePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivePolicy"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                entityRef?: components["schemas"]["EntityRef"];
                repository?: components["schemas"]["RepositoryId"];
                outcome?: "pass" | "hold" | "deny";
                /** @description Id of a waiver, of a use of break-glass or of a strengthening: only decisions that it changed. */
                exception?: string;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DecisionSummary"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description The stored decision of an earlier request with this key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecord"];
                };
            };
            /** @description The new decision. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecord"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecord"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanRequest"];
            };
        };
        responses: {
            /** @description The same report was submitted for this commit before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanRecord"];
                };
            };
            /** @description What was read from it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanRecord"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entityRefs: components["schemas"]["EntityRef"][];
                };
            };
        };
        responses: {
            /** @description In the order asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EntityStatus"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: {
                /** @description Etag of the copy at hand. */
                etag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statuses, or word that nothing changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        etag: string;
                        isUnchanged: boolean;
                        /** @description Empty when unchanged. */
                        items: components["schemas"]["EntityStatus"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getEntityPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                namespace: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityPolicy"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    assignTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                namespace: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Tier id of the policy in force; absent withdraws the assigned tier. */
                    tier?: string;
                    /** @description Absent withdraws the assigned criticality. */
                    isCritical?: boolean;
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierAssignment"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listStages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All assignments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StageAssignment"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    assignStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stage: components["schemas"]["Stage"];
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageAssignment"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                /** @description `open`: waiting for an approval, decided on within the last 30 days, and of the newest head commit of its pull request. `done`: all others. */
                state?: components["schemas"]["ApprovalListState"];
                /** @description With `true`, only those that the caller may approve or refuse and has said nothing about. */
                mine?: boolean;
                entityRef?: components["schemas"]["EntityRef"];
                repository?: components["schemas"]["RepositoryId"];
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApprovalRequest"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    giveApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    state: components["schemas"]["ApprovalWord"];
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The caller had said the same before; nothing changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            /** @description The word counts, and the change was decided on anew. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getAssistantFiles: {
        parameters: {
            query: {
                /** @description Repository id, `host/path` in lower case; with `*` as its last segment, every repository that the catalog knows below it. */
                repository: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, what is enforced first. A repository that the catalog does not know is closed to every assistant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantFiles"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getDataHandling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings of the detectors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataHandling"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    checkText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description What was found; never the data itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextCheck"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                status?: components["schemas"]["WaiverStatus"];
                /** @description Several statuses at once: `waiting` for a decision, `acting` now or later, or `over`. */
                phase?: components["schemas"]["WaiverPhase"];
                /** @description With `true`, only what the caller asked for; with `false`, only what others asked for. */
                mine?: boolean;
                /** @description Only those whose end is at most so many days of 24 hours from now. */
                expiresWithinDays?: number;
                sort?: components["schemas"]["WaiverSort"];
                /** @description Waivers whose scope names this entity; those of its repository, system or group stand on its page. */
                entityRef?: components["schemas"]["EntityRef"];
                /** @description Waivers whose scope names this repository. */
                repository?: components["schemas"]["RepositoryId"];
                /** @description Waivers whose scope names this system. */
                systemRef?: components["schemas"]["EntityRef"];
                /** @description Waivers whose scope names this group. */
                groupRef?: components["schemas"]["EntityRef"];
                rule?: string;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended; it belongs to one order. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Waiver"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    requestWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRequest"];
            };
        };
        responses: {
            /** @description The request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiver. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getWaiverReach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it acts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverReach"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    previewWaiverReach: {
        parameters: {
            query?: {
                entity?: components["schemas"]["EntityRef"];
                repository?: components["schemas"]["RepositoryId"];
                system?: components["schemas"]["EntityRef"];
                group?: components["schemas"]["EntityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it would act. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverReach"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    approveWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                    /** @description An earlier end than the one asked for: an instant, or a date, which lasts until its end in UTC. */
                    expiresAt?: string;
                };
            };
        };
        responses: {
            /** @description The waiver, active or scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refuseWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The waiver. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    revokeWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The waiver. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listBreakGlass: {
        parameters: {
            query?: {
                review?: components["schemas"]["BreakGlassReviewState"];
                repository?: components["schemas"]["RepositoryId"];
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BreakGlass"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    useBreakGlass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    repository: components["schemas"]["RepositoryId"];
                    headSha: components["schemas"]["Sha"];
                    pullRequest?: number;
                    reason: components["schemas"]["GivenReason"];
                    ticket?: components["schemas"]["Ticket"];
                };
            };
        };
        responses: {
            /** @description The use, active at once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getBreakGlass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                breakGlassId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    reviewBreakGlass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                breakGlassId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    verdict: components["schemas"]["BreakGlassVerdict"];
                    note: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The use with its review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getFleet: {
        parameters: {
            query?: {
                /** @description Effective tier id, or `unclassified`. */
                tier?: string;
                status?: components["schemas"]["PolicyStatus"];
                stage?: components["schemas"]["Stage"];
                owner?: components["schemas"]["EntityRef"];
                /** @description Part of the entity ref or repository id, in either case. */
                text?: string;
                /** @description What comes first; `attention`: unclassified, then strictest status and tier. */
                sort?: "attention" | "tier" | "status" | "name" | "owner";
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended; it names an entity and its owner, and belongs to one order. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, and totals over everything the caller may read, before filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPolicyChanges: {
        parameters: {
            query?: {
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PolicyChange"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    confirmTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                namespace: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Tier id that the caller saw and confirms; refused when what is set has changed meanwhile. */
                    tier: string;
                    /** @description The same for criticality. */
                    isCritical: boolean;
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierConfirmation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                repository?: components["schemas"]["RepositoryId"];
                /** @description Releases of the repository of this entity. */
                entityRef?: components["schemas"]["EntityRef"];
                environment?: components["schemas"]["EnvironmentName"];
                outcome?: "pass" | "hold" | "deny";
                /** @description True for the newest answer of each repository and environment alone, without previews; `outcome` then asks where that one came out so. */
                latest?: boolean;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Release"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createRelease: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRequest"];
            };
        };
        responses: {
            /** @description The stored answer of an earlier request with this key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The new answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPolicySimulations: {
        parameters: {
            query?: {
                /** @description Those of one document. */
                digest?: string;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Simulation"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    startPolicySimulation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Policy document (YAML). */
                    document?: string;
                    versionId?: string;
                    /**
                     * Format: date-time
                     * @description Begin of the range; absent means 90 days before its end. At most 366 days.
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description End of the range, exclusive; absent means now.
                     */
                    to?: string;
                    origin?: components["schemas"]["UseOrigin"];
                };
            };
        };
        responses: {
            /** @description The simulation, waiting for its turn. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPolicySimulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                simulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    cancelPolicySimulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                simulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulation, cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSimulatedChanges: {
        parameters: {
            query?: {
                kind?: components["schemas"]["SimulatedKind"];
                origin?: components["schemas"]["UseOrigin"];
                /** @description Ref of the owner, or `none`. */
                team?: string;
                /** @description A tier of the document, or `unclassified`. */
                tier?: string;
                rule?: string;
                /** @description Only those of the sample that people label. */
                isSampled?: boolean;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                simulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SimulatedChange"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    labelSimulatedChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                simulationId: string;
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: components["schemas"]["SimulationLabel"];
                };
            };
        };
        responses: {
            /** @description The change with its label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedChange"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listStrengthenings: {
        parameters: {
            query?: {
                status?: components["schemas"]["StrengtheningStatus"];
                /** @description With `true`, only what the caller started; with `false`, only what others started. */
                mine?: boolean;
                /** @description Strengthenings whose scope names this entity, system or domain; those of its repository or group stand on its page. */
                entityRef?: components["schemas"]["EntityRef"];
                /** @description Strengthenings whose scope names this repository. */
                repository?: components["schemas"]["RepositoryId"];
                /** @description Strengthenings whose scope names this group. */
                groupRef?: components["schemas"]["EntityRef"];
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Strengthening"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    strengthenReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scope": {
                 *         "repository": "github.com/acme/checkout"
                 *       },
                 *       "reviews": 2,
                 *       "by": [
                 *         "group:default/security"
                 *       ],
                 *       "changes": "assisted",
                 *       "reason": "two incidents this week came from generated code",
                 *       "ticket": "INC-77",
                 *       "expiresAt": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["StrengtheningOrder"];
            };
        };
        responses: {
            /** @description The strengthening, active. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strengthening"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    previewStrengtheningReach: {
        parameters: {
            query?: {
                entity?: components["schemas"]["EntityRef"];
                repository?: components["schemas"]["RepositoryId"];
                system?: components["schemas"]["EntityRef"];
                domain?: components["schemas"]["EntityRef"];
                group?: components["schemas"]["EntityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it would act. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverReach"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getStrengthening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strengtheningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strengthening. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strengthening"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getStrengtheningReach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strengtheningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it acts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverReach"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    extendStrengthening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strengtheningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                    /** @description A later end than now: an instant, or a date, which lasts until its end in UTC. */
                    expiresAt: string;
                };
            };
        };
        responses: {
            /** @description The strengthening. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strengthening"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    endStrengthening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strengtheningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The strengthening, ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strengthening"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    previewTierBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierBatchSelection"];
            };
        };
        responses: {
            /** @description Every entity, by their refs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierBatchPreview"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTierBatches: {
        parameters: {
            query?: {
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TierBatch"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    proposeTierBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    selection: components["schemas"]["TierBatchSelection"];
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The batch. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierBatch"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTierBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierBatch"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTierBatchItems: {
        parameters: {
            query?: {
                outcome?: components["schemas"]["TierBatchOutcome"];
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended; the ref of an entity. */
                cursor?: string;
            };
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TierBatchItem"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    confirmTierBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierBatch"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawTierBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierBatch"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    undoTierBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierBatch"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTierRequests: {
        parameters: {
            query?: {
                state?: components["schemas"]["TierRequestState"];
                entityRef?: components["schemas"]["EntityRef"];
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TierRequest"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    requestTier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entityRef: components["schemas"]["EntityRef"];
                    /**
                     * @description Tier id of the policy in force; absent leaves the tier as it is.
                     * @example internal
                     */
                    tier?: string;
                    /** @description Absent leaves the criticality as it is. */
                    isCritical?: boolean;
                    reason: components["schemas"]["GivenReason"];
                    /** @description Id or address of a ticket that says more. */
                    ticket?: string;
                };
            };
        };
        responses: {
            /** @description The request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierRequest"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTierRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierRequest"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    acceptTierRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierRequest"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refuseTierRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierRequest"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawTierRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierRequest"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listUnclassified: {
        parameters: {
            query?: {
                owner?: components["schemas"]["EntityRef"];
                system?: components["schemas"]["EntityRef"];
                kind?: "component" | "api" | "resource" | "system" | "domain";
                /** @description Part of the entity ref or repository id, in either case. */
                text?: string;
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended; the ref of an entity. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page in the order of their refs, and totals before filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unclassified"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createHistory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HistoryBatch"];
            };
        };
        responses: {
            /** @description What became of the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryReceipt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getUse: {
        parameters: {
            query?: {
                /** @description How many days to look back. */
                windowDays?: components["parameters"]["WindowDays"];
                owner?: components["schemas"]["EntityRef"];
                repository?: components["schemas"]["RepositoryId"];
                /** @description Only repositories of which it may be said which assistants are used. */
                assistant?: string;
                /** @description `attributed`: `ai` and `mixed`. */
                attribution?: "attributed" | "human" | "unknown";
                origin?: components["parameters"]["UseOrigin"];
                /** @description Part of the repository id or of an entity ref. */
                text?: string;
                sort?: "attributed" | "changes" | "unknown" | "name";
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended; it belongs to one order. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of repositories, and everything that matches counted together. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseReport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listUseRules: {
        parameters: {
            query?: {
                /** @description How many days to look back. */
                windowDays?: components["parameters"]["WindowDays"];
                owner?: components["schemas"]["EntityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most 50 rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RuleInTheWay"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listUseChanges: {
        parameters: {
            query?: {
                /** @description How many days to look back. */
                windowDays?: components["parameters"]["WindowDays"];
                owner?: components["schemas"]["EntityRef"];
                repository?: components["schemas"]["RepositoryId"];
                /** @description Only those that this rule stands in the way of. */
                rule?: string;
                origin?: components["parameters"]["UseOrigin"];
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UsedChange"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listUseAlerts: {
        parameters: {
            query?: {
                /** @description Absent means all. */
                state?: components["schemas"]["UseAlertState"];
                repository?: components["schemas"]["RepositoryId"];
                /** @description Alerts of the repository of this entity. */
                entityRef?: components["schemas"]["EntityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most 1,000 alerts, the latest change of state first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UseAlert"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    acknowledgeUseAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseAlert"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPolicyVersions: {
        parameters: {
            query?: {
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PolicyVersion"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    proposePolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Policy document (YAML). */
                    document: string;
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    publishPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Absent means at once; never in the past, at most a year ahead.
                     */
                    effectiveFrom?: string;
                };
            };
        };
        responses: {
            /** @description The version, scheduled or in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    rollBackPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the version that the caller believes in force. */
                    expectedInForce: string;
                    /** @description Version to restore; absent means the one before the one in force. */
                    toVersionId?: string;
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The new version, which restores the earlier document and is in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listControls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Control"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    replayDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison; nothing is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPolicyBundle: {
        parameters: {
            query: {
                repository: components["schemas"]["RepositoryId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedBundle"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTraining: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All paths, those meant for the caller first, then by title. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TrainingSummary"][];
                        rights: components["schemas"]["TrainingRights"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTrainingPath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path: components["schemas"]["TrainingPathName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The path. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPathDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTrainingModule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path: components["schemas"]["TrainingPathName"];
                module: components["schemas"]["TrainingPathName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The module. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingModuleDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    readTrainingModule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path: components["schemas"]["TrainingPathName"];
                module: components["schemas"]["TrainingPathName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The path as it stands then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPathDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    beginTrainingAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path: components["schemas"]["TrainingPathName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingAttempt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTrainingAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingAttempt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    answerTrainingQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attemptId: string;
                /** @description `<module>.<question>`, as the attempt names it. */
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    choice: components["schemas"]["TrainingChoice"];
                };
            };
        };
        responses: {
            /** @description The attempt as it stands then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingAttempt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    submitTrainingAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt with its result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingAttempt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTrainingNeeds: {
        parameters: {
            query: {
                entityRef: components["schemas"]["EntityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One item for each path that a rule asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TrainingNeed"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCertificates: {
        parameters: {
            query?: {
                /** @description User whose certificates are wanted; absent means the caller. */
                holder?: components["schemas"]["EntityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Certificate"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    linkCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    withName: boolean;
                };
            };
        };
        responses: {
            /** @description The address, and the signed text for verifying without a connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        /** @description Compact JWS. */
                        token: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    revokeCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    checkTraining: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: components["schemas"]["TrainingText"];
                };
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingCheck"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTrainingVersions: {
        parameters: {
            query?: {
                state?: components["schemas"]["TrainingVersionState"];
                path?: components["schemas"]["TrainingPathName"];
                /** @description Largest number of items to return. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the previous page ended. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TrainingVersion"][];
                        nextCursor?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    proposeTrainingVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: components["schemas"]["TrainingText"];
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The version, in review. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTrainingVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingVersionDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    publishTrainingVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refuseTrainingVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawTrainingVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["GivenReason"];
                };
            };
        };
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
