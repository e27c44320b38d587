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
        /** One decision with its ledger position. */
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
                }[];
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
                    kind: "trailer" | "bodyLine" | "author" | "committer" | "gitNote";
                    text: string;
                    line?: number;
                }[];
                authors: components["schemas"]["PersonRef"][];
            }[];
            initiator?: components["schemas"]["PersonRef"];
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
            checks?: {
                name: string;
                sha: components["schemas"]["Sha"];
                /** @enum {string} */
                conclusion: "success" | "failure" | "neutral" | "cancelled" | "skipped" | "timedOut" | "actionRequired" | "pending";
            }[];
        };
        Obligation: {
            rule: string;
            part?: string;
            /** @enum {string} */
            kind: "declaration" | "scan" | "review" | "approval" | "check" | "protection" | "certificate";
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
            waivedUntil?: string;
            waiver?: string;
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
        };
        ResolvedTier: {
            effective: string;
            isClassified: boolean;
            because: string;
            sources: {
                /** @enum {string} */
                kind: "declared" | "assigned" | "inherited";
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
            /** @enum {string} */
            source: "file" | "default";
            /** Format: date-time */
            activatedAt: string;
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
            };
            rules: components["schemas"]["RuleView"][];
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
}
