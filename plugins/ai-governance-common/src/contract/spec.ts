// Generated from contract/*.yaml by `yarn contract:build`; do not edit.

/** The contract as an OpenAPI 3.1 document. */
export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "AI Governance",
    "version": "1",
    "description": "Sensitivity tiers, AI policy, decisions and the evidence ledger of the AI Enablement Portal.",
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {
      "backstage": []
    }
  ],
  "paths": {
    "/audit/head": {
      "get": {
        "operationId": "getLedgerHead",
        "tags": [
          "audit"
        ],
        "summary": "Size and Merkle root of the ledger.",
        "responses": {
          "200": {
            "description": "The head.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LedgerHead"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/audit/entries": {
      "get": {
        "operationId": "listLedgerEntries",
        "tags": [
          "audit"
        ],
        "summary": "Ledger entries, newest first.",
        "parameters": [
          {
            "name": "subject",
            "in": "query",
            "allowReserved": true,
            "description": "Entity ref, repository id or decision id an entry is about.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 400
            }
          },
          {
            "name": "type",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          },
          {
            "name": "actor",
            "in": "query",
            "allowReserved": true,
            "description": "Entity ref of a user, subject of a service, or a pseudonym.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 400
            }
          },
          {
            "name": "since",
            "in": "query",
            "allowReserved": true,
            "description": "Earliest instant of recording, inclusive.",
            "schema": {
              "type": "string",
              "format": "date-time",
              "maxLength": 40
            }
          },
          {
            "name": "until",
            "in": "query",
            "allowReserved": true,
            "description": "Latest instant of recording, exclusive.",
            "schema": {
              "type": "string",
              "format": "date-time",
              "maxLength": 40
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/LedgerEntry"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/audit/entries/{entryId}": {
      "get": {
        "operationId": "getLedgerEntry",
        "tags": [
          "audit"
        ],
        "summary": "One ledger entry with its position.",
        "parameters": [
          {
            "name": "entryId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The entry.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LedgerEntry"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/audit/leaves": {
      "get": {
        "operationId": "listLedgerLeaves",
        "tags": [
          "audit"
        ],
        "summary": "Sequenced entries in the order of the tree, with the exact text that was hashed; what an export is made of.",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "description": "Leaf index of the first entry.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647,
              "default": 0
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Largest number of leaves to return.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2000,
              "default": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Leaves `from` to the end of the page. The last page is the one whose last leaf is `head.size - 1`; the head is read first, so that later leaves never come without one.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "head",
                    "items"
                  ],
                  "properties": {
                    "head": {
                      "$ref": "#/components/schemas/LedgerHead"
                    },
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/LedgerLeaf"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/audit/proofs/inclusion": {
      "get": {
        "operationId": "getInclusionProof",
        "tags": [
          "audit"
        ],
        "summary": "Proof that one entry is a leaf of the tree of a given size (RFC 6962 §2.1.1).",
        "parameters": [
          {
            "name": "entryId",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          },
          {
            "name": "treeSize",
            "in": "query",
            "description": "Absent means the size of the ledger now.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2147483647
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The proof.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InclusionProof"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/audit/proofs/consistency": {
      "get": {
        "operationId": "getConsistencyProof",
        "tags": [
          "audit"
        ],
        "summary": "Proof that the tree of one size begins with the tree of a smaller size (RFC 6962 §2.1.2).",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "required": true,
            "description": "Size that the caller holds a root of.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2147483647
            }
          },
          {
            "name": "to",
            "in": "query",
            "description": "Absent means the size of the ledger now.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2147483647
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The proof.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConsistencyProof"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/drafts": {
      "get": {
        "operationId": "listDrafts",
        "tags": [
          "drafts"
        ],
        "summary": "Drafts of one kind, last saved first, without their texts.",
        "parameters": [
          {
            "name": "kind",
            "in": "query",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/DraftKind"
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Absent means all.",
            "schema": {
              "$ref": "#/components/schemas/DraftState"
            }
          },
          {
            "name": "isMine",
            "in": "query",
            "description": "True for those that the caller began, false for those of others; absent means all.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Draft"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createDraft",
        "tags": [
          "drafts"
        ],
        "summary": "Begin a draft, or keep what could not be saved as a draft of one's own.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "kind",
                  "title",
                  "body"
                ],
                "additionalProperties": false,
                "properties": {
                  "kind": {
                    "$ref": "#/components/schemas/DraftKind"
                  },
                  "title": {
                    "$ref": "#/components/schemas/DraftTitle"
                  },
                  "body": {
                    "$ref": "#/components/schemas/DraftBody"
                  },
                  "base": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100,
                    "pattern": "^[^\\u0000]*$",
                    "description": "What it begins from, as its kind names it; for the policy the id of a version."
                  },
                  "copyOf": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100,
                    "pattern": "^[^\\u0000]*$",
                    "description": "The draft of which this is a copy."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Draft"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/drafts/{draftId}": {
      "get": {
        "operationId": "getDraft",
        "tags": [
          "drafts"
        ],
        "summary": "One draft with its text.",
        "parameters": [
          {
            "name": "draftId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The draft.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DraftDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "saveDraft",
        "tags": [
          "drafts"
        ],
        "summary": "Save the text over the revision that it was made from.",
        "description": "When somebody saved meanwhile, the answer is 409 with the revision, the person and the instant in `conflict`, and nothing is changed. Saving what is stored already changes nothing either, and succeeds whatever `revision` says.",
        "parameters": [
          {
            "name": "draftId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "revision",
                  "title",
                  "body"
                ],
                "additionalProperties": false,
                "properties": {
                  "revision": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1000000000,
                    "description": "The revision that the text was made from."
                  },
                  "title": {
                    "$ref": "#/components/schemas/DraftTitle"
                  },
                  "body": {
                    "$ref": "#/components/schemas/DraftBody"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The draft.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Draft"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/drafts/{draftId}/revisions": {
      "get": {
        "operationId": "listDraftRevisions",
        "tags": [
          "drafts"
        ],
        "summary": "Kept revisions, newest first, without their texts.",
        "description": "The last fifty are kept, and of those before the last that somebody saved before another person did, and the last of every hour.",
        "parameters": [
          {
            "name": "draftId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DraftRevision"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/drafts/{draftId}/revisions/{revision}": {
      "get": {
        "operationId": "getDraftRevision",
        "tags": [
          "drafts"
        ],
        "summary": "One kept revision with its text.",
        "parameters": [
          {
            "name": "draftId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "name": "revision",
            "in": "path",
            "required": true,
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000000000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The revision.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DraftRevisionDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/drafts/{draftId}/discard": {
      "post": {
        "operationId": "discardDraft",
        "tags": [
          "drafts"
        ],
        "summary": "Discard a draft; it can be restored for thirty days.",
        "parameters": [
          {
            "name": "draftId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The draft.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Draft"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/drafts/{draftId}/restoration": {
      "post": {
        "operationId": "restoreDraft",
        "tags": [
          "drafts"
        ],
        "summary": "Open a discarded draft again.",
        "parameters": [
          {
            "name": "draftId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The draft.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Draft"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/drafts/{draftId}/submission": {
      "post": {
        "operationId": "submitDraft",
        "tags": [
          "drafts"
        ],
        "summary": "Hand the draft in; a draft of the policy is proposed as a version.",
        "description": "What comes of it is stored in the same transaction, so that a draft is never submitted without it. Fails as handing in the text by itself does, and then the draft stays open.",
        "parameters": [
          {
            "name": "draftId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "revision",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "revision": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1000000000,
                    "description": "The revision that is handed in; any other than the newest is refused."
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The draft, which now says what came of it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Draft"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/hosts/health": {
      "get": {
        "operationId": "getHostsHealth",
        "tags": [
          "hosts"
        ],
        "summary": "How each code host fares, with what came from it, what waits and what fails.",
        "responses": {
          "200": {
            "description": "One item for each code host whose module is installed.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/HostHealth"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/hosts/protection": {
      "get": {
        "operationId": "getHostProtection",
        "tags": [
          "hosts"
        ],
        "summary": "What code hosts enforce on the default branch of an entity's repository.",
        "parameters": [
          {
            "name": "entityRef",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What was last read; `items` is empty when no host told of the repository.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HostProtection"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/inbox": {
      "get": {
        "operationId": "getInbox",
        "tags": [
          "inbox"
        ],
        "summary": "What needs the caller and the groups that the caller belongs to; what the caller may not read is left out.",
        "description": "For people: a machine has no inbox. Items with a date by which something has to be done come first, soonest first; then those that wait longest. Items that the caller snoozed are left out until then.",
        "parameters": [
          {
            "name": "kind",
            "in": "query",
            "description": "Only items of this kind; counts are of all kinds.",
            "schema": {
              "$ref": "#/components/schemas/InboxKind"
            }
          },
          {
            "name": "snoozed",
            "in": "query",
            "description": "With `true`, only items that are snoozed.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page, with counts over all pages.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Inbox"
                },
                "example": {
                  "items": [
                    {
                      "id": "heldChange-1f0c3b5a7d9e4c2b8a6f0d1e2c3b4a59",
                      "kind": "heldChange",
                      "title": "change #412 of `github.com/acme/checkout` is held",
                      "because": "1 of 1 needed review is missing",
                      "link": "/catalog/default/component/checkout/ai-policy?decision=6f2c",
                      "since": "2026-11-20T09:00:00.000Z",
                      "entityRef": "component:default/checkout",
                      "repository": "github.com/acme/checkout"
                    }
                  ],
                  "counts": [
                    {
                      "kind": "heldChange",
                      "count": 1
                    }
                  ],
                  "total": 1,
                  "snoozed": 0,
                  "isComplete": true
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/inbox/items/{itemId}/snooze": {
      "put": {
        "operationId": "snoozeInboxItem",
        "tags": [
          "inbox"
        ],
        "summary": "Leave an item out of the caller's inbox until an instant, or bring it back.",
        "description": "A setting of the caller's own, at most 90 days ahead. Nobody else's inbox changes, and nothing is done by it.",
        "parameters": [
          {
            "name": "itemId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/InboxItemId"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "until": {
                    "description": "Absent to bring the item back.",
                    "type": "string",
                    "format": "date-time"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The item as it stands in the caller's inbox now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InboxItem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/kpis": {
      "get": {
        "operationId": "listKpis",
        "tags": [
          "insights"
        ],
        "summary": "What the KPIs of a scorecard mean, in the order in which they are shown.",
        "responses": {
          "200": {
            "description": "Every KPI.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/KpiDefinition"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/scorecards": {
      "get": {
        "operationId": "getScorecards",
        "tags": [
          "insights"
        ],
        "summary": "KPIs of every team in one closed period.",
        "description": "A cell that rests on fewer than five people, or that would let somebody compute what fewer than five people did, is `withheld`. The distribution of the fleet is made of the cells that are shown, and of nothing else.",
        "parameters": [
          {
            "$ref": "#/components/parameters/PeriodId"
          },
          {
            "$ref": "#/components/parameters/SegmentAxis"
          },
          {
            "$ref": "#/components/parameters/SegmentValue"
          },
          {
            "name": "kpis",
            "in": "query",
            "description": "Ids of KPIs, separated by commas; absent means the twelve of the heat map.",
            "schema": {
              "type": "string",
              "maxLength": 2000,
              "pattern": "^[A-Za-z]+(,[A-Za-z]+)*$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Teams in the order of their names.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Scorecards"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/scorecard": {
      "get": {
        "operationId": "getScorecard",
        "tags": [
          "insights"
        ],
        "summary": "The scorecard of one team in one closed period, with its trend, its segments, its drift charts and its verdict.",
        "parameters": [
          {
            "$ref": "#/components/parameters/TeamRef"
          },
          {
            "$ref": "#/components/parameters/PeriodId"
          }
        ],
        "responses": {
          "200": {
            "description": "The scorecard.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Scorecard"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/repository-scorecard": {
      "get": {
        "operationId": "getRepositoryScorecard",
        "tags": [
          "insights"
        ],
        "summary": "KPIs about the changes of one repository, where enough people work on it.",
        "parameters": [
          {
            "name": "repository",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "$ref": "#/components/parameters/PeriodId"
          }
        ],
        "responses": {
          "200": {
            "description": "One period with the same kind of periods before it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RepositoryScorecard"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/changes": {
      "get": {
        "operationId": "listScorecardChanges",
        "tags": [
          "insights"
        ],
        "summary": "The changes behind a cell of a team, slowest or newest first; for members of the team and those who manage sources.",
        "description": "No author stands in it, here or in any other answer. What may not be shown as a cell is not listed either.",
        "parameters": [
          {
            "$ref": "#/components/parameters/TeamRef"
          },
          {
            "$ref": "#/components/parameters/PeriodId"
          },
          {
            "$ref": "#/components/parameters/SegmentAxis"
          },
          {
            "$ref": "#/components/parameters/SegmentValue"
          },
          {
            "name": "only",
            "in": "query",
            "description": "`defects`: only changes to which a defect was traced.",
            "schema": {
              "type": "string",
              "enum": [
                "defects"
              ]
            }
          },
          {
            "name": "sort",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "newest",
                "slowest",
                "largest"
              ],
              "default": "newest"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ScorecardChange"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/sources": {
      "get": {
        "operationId": "listSources",
        "tags": [
          "insights"
        ],
        "summary": "Where observations come from, and how each source fares.",
        "responses": {
          "200": {
            "description": "Every source, in the order of their titles.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DataHealth"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/sources/{source}/turns": {
      "post": {
        "operationId": "runSource",
        "tags": [
          "insights"
        ],
        "summary": "Let a source collect now instead of at its next turn.",
        "parameters": [
          {
            "$ref": "#/components/parameters/SourceId"
          }
        ],
        "responses": {
          "200": {
            "description": "It is due; a worker takes it up at once.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SourceHealth"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/identities": {
      "get": {
        "operationId": "listUnmappedIdentities",
        "tags": [
          "insights"
        ],
        "summary": "Pseudonyms of people whom no catalog user could be found for, those with most signals first; never whom they stand for.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "At most as many as asked for.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UnmappedIdentities"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/identities/{identity}": {
      "put": {
        "operationId": "mapIdentity",
        "tags": [
          "insights"
        ],
        "summary": "Say which catalog user a pseudonym stands for, or that it is a bot.",
        "parameters": [
          {
            "name": "identity",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/IdentityMapping"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What it stands for now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MappedIdentity"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/sources/{source}/records": {
      "post": {
        "operationId": "ingestRecords",
        "tags": [
          "insights"
        ],
        "summary": "Hand records in, one a line (NDJSON), plain or with `Content-Encoding: gzip`.",
        "description": "Lines are stored as they come, and no faster than they can be. A line that is wrong is refused with its number, the others are taken in; what is handed in twice changes nothing. A batch remembers how far it came: lines before its `nextLine` are passed over, so that whatever broke off is sent again, as a whole or from that line on. A line holds at most 16 MiB and is nested at most 64 deep; a compressed body may grow to at most 200 times its size. Fails with `insights.unknownSource`, `insights.notConfigured`, `insights.lineTooLong`, `insights.invalidRecords`, `insights.batchTaken`, and with `insights.tooBusy` (429) when as many bodies are being read as the portal reads at once; `Retry-After` says when to try again.",
        "parameters": [
          {
            "$ref": "#/components/parameters/RecordSource"
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Kind of the records; absent where the source has but one.",
            "schema": {
              "type": "string",
              "pattern": "^[a-z][A-Za-z0-9]{0,59}$"
            }
          },
          {
            "name": "batch",
            "in": "query",
            "description": "Name of the batch, chosen by the sender; absent means a new one.",
            "schema": {
              "$ref": "#/components/schemas/BatchId"
            }
          },
          {
            "name": "fromLine",
            "in": "query",
            "description": "Number of the first line of this body in its batch.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 9007199254740991,
              "default": 1
            }
          }
        ],
        "requestBody": {
          "description": "One JSON object a line.",
          "content": {
            "application/x-ndjson": {
              "schema": {},
              "example": "{\"kind\":\"incident\",\"body\":{\"repository\":\"github.com/acme/checkout\",\"incident\":\"INC-7\",\"openedAt\":\"2026-11-02T09:00:00Z\"}}"
            }
          }
        },
        "responses": {
          "200": {
            "description": "What became of the lines of this body.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IngestReceipt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/batches/{batch}": {
      "get": {
        "operationId": "getBatch",
        "tags": [
          "insights"
        ],
        "summary": "How far a batch came.",
        "description": "Only who sent it may ask; fails with `insights.unknownBatch`. Batches are known for 30 days after their last line.",
        "parameters": [
          {
            "name": "batch",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/BatchId"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The batch.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IngestBatch"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbooks": {
      "get": {
        "operationId": "listPlaybooks",
        "tags": [
          "playbooks"
        ],
        "summary": "Playbooks that the caller may read, as readers get them now, with what can be narrowed down by.",
        "description": "One request for the whole catalogue page. Best first when something is searched for, else by title.",
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "description": "Words, or beginnings of words, all of which have to be found.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "kind",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/PlaybookKind"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "tag",
            "in": "query",
            "schema": {
              "type": "string",
              "maxLength": 64
            }
          },
          {
            "name": "health",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/PlaybookHealth"
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "description": "Only those that are meant for this entity: its tier, the stage of its owner, its areas.",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "isDeprecated",
            "in": "query",
            "description": "True for deprecated ones alone; absent means those in use.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "total",
                    "facets",
                    "rights"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PlaybookSummary"
                      }
                    },
                    "total": {
                      "type": "integer",
                      "minimum": 0,
                      "description": "All that fit",
                      "on whatever page.": null
                    },
                    "facets": {
                      "type": "object",
                      "description": "How many of those that fit have each value; of the whole list, not of the page.",
                      "required": [
                        "kinds",
                        "owners",
                        "tags",
                        "health"
                      ],
                      "properties": {
                        "kinds": {
                          "type": "array",
                          "items": {
                            "$ref": "#/components/schemas/FacetCount"
                          }
                        },
                        "owners": {
                          "type": "array",
                          "items": {
                            "$ref": "#/components/schemas/FacetCount"
                          }
                        },
                        "tags": {
                          "type": "array",
                          "items": {
                            "$ref": "#/components/schemas/FacetCount"
                          }
                        },
                        "health": {
                          "type": "array",
                          "items": {
                            "$ref": "#/components/schemas/FacetCount"
                          }
                        }
                      }
                    },
                    "rights": {
                      "$ref": "#/components/schemas/PlaybookRights"
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbooks/{name}": {
      "get": {
        "operationId": "getPlaybook",
        "tags": [
          "playbooks"
        ],
        "summary": "One playbook as readers get it now, with its texts and its versions.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The playbook.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbooks/{name}/prompts": {
      "post": {
        "operationId": "renderPrompt",
        "tags": [
          "playbooks"
        ],
        "summary": "Fill in a prompt template; the whole prompt is checked for data that must not be shared.",
        "description": "Nothing of the values is kept or logged. Values that contain what must not be shared are refused, or redacted where the template says so; then the prompt as a whole is looked through once more.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "values"
                ],
                "additionalProperties": false,
                "properties": {
                  "values": {
                    "type": "object",
                    "description": "By the names of the variables.",
                    "maxProperties": 50,
                    "additionalProperties": {
                      "oneOf": [
                        {
                          "type": "string",
                          "maxLength": 100000
                        },
                        {
                          "type": "number"
                        },
                        {
                          "type": "boolean"
                        }
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prompt, or why there is none.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RenderedPrompt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbooks/{name}/deprecation": {
      "post": {
        "operationId": "deprecatePlaybook",
        "tags": [
          "playbooks"
        ],
        "summary": "Say that a playbook is not to be used any more, and what instead; what it says stays readable.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  },
                  "successor": {
                    "$ref": "#/components/schemas/PlaybookName"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The playbook.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbooks/{name}/restoration": {
      "post": {
        "operationId": "restorePlaybook",
        "tags": [
          "playbooks"
        ],
        "summary": "Take a deprecation back.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The playbook.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/open-playbooks": {
      "get": {
        "operationId": "listOpenPlaybooks",
        "tags": [
          "playbooks"
        ],
        "summary": "Playbooks in use that every reader may read, by name; for catalogs, search and other machines that show them to everybody.",
        "description": "Restricted and deprecated playbooks are never here, whoever asks, and none whose stored bytes are not those that were published.",
        "parameters": [
          {
            "name": "hasTexts",
            "in": "query",
            "description": "True for their files too; absent means without.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/OpenPlaybook"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbooks/{name}/own": {
      "get": {
        "operationId": "getOwnPlaybookReach",
        "tags": [
          "playbooks"
        ],
        "summary": "What the caller has to do with a playbook, for the caller alone - what they have to read by when, their rating, and what is kept of it.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The caller's own.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OwnPlaybookReach"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbooks/{name}/receipts": {
      "post": {
        "operationId": "acknowledgePlaybook",
        "tags": [
          "playbooks"
        ],
        "summary": "Say that one has read the version that is shown; it goes into the ledger under a pseudonym.",
        "description": "Refused when readers get another version by now, so that nobody acknowledges what they did not see. The same again is the same.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "digest"
                ],
                "additionalProperties": false,
                "properties": {
                  "digest": {
                    "type": "string",
                    "pattern": "^[0-9a-f]{64}$",
                    "description": "Of the version that was read."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The caller's own, with the receipt.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OwnPlaybookReach"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbooks/{name}/rating": {
      "put": {
        "operationId": "ratePlaybook",
        "tags": [
          "playbooks"
        ],
        "summary": "Say how helpful a playbook is, in the place of what one said before, or take it back.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "rating": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 5,
                    "description": "5 is most helpful; absent takes the rating back."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The caller's own, with the rating.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OwnPlaybookReach"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbooks/{name}/comments": {
      "get": {
        "operationId": "listPlaybookComments",
        "tags": [
          "playbooks"
        ],
        "summary": "Comments to the owner, newest first, without who wrote them; for the owner and for those who may see reach.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PlaybookComment"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "commentOnPlaybook",
        "tags": [
          "playbooks"
        ],
        "summary": "Write to the owner of a playbook, unsigned; refused when the text holds data that must not be shared.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "text"
                ],
                "additionalProperties": false,
                "properties": {
                  "text": {
                    "type": "string",
                    "minLength": 5,
                    "maxLength": 2000,
                    "pattern": "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The comment as the owner reads it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookComment"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-reading": {
      "get": {
        "operationId": "listOwnRequiredReading",
        "tags": [
          "playbooks"
        ],
        "summary": "Playbooks that the caller has to read, for the caller alone; overdue ones first.",
        "responses": {
          "200": {
            "description": "What they have to read, and what they have read of it.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/RequiredPlaybook"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-installs": {
      "get": {
        "operationId": "listInstalledPlaybooks",
        "tags": [
          "playbooks"
        ],
        "summary": "Playbooks for an entity - those that are meant for it, and those that are installed in its repository, with the version there beside the one that readers get.",
        "parameters": [
          {
            "name": "entityRef",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Installed ones first, then by title.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InstalledPlaybooks"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "reportPlaybookInstalls",
        "tags": [
          "playbooks"
        ],
        "summary": "Say which playbooks are installed in a repository, all of them, as its lock file names them.",
        "description": "What is no longer named counts as removed. Versions that the portal never published are left out and counted. The word of a CI job that may attest for the repository stands for thirty days against that of others.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "repository",
                  "playbooks"
                ],
                "additionalProperties": false,
                "properties": {
                  "repository": {
                    "$ref": "#/components/schemas/RepositoryId"
                  },
                  "commit": {
                    "$ref": "#/components/schemas/Sha"
                  },
                  "playbooks": {
                    "type": "array",
                    "maxItems": 500,
                    "items": {
                      "type": "object",
                      "required": [
                        "name",
                        "version",
                        "digest",
                        "targets"
                      ],
                      "additionalProperties": false,
                      "properties": {
                        "name": {
                          "$ref": "#/components/schemas/PlaybookName"
                        },
                        "version": {
                          "type": "string",
                          "pattern": "^\\d{1,6}\\.\\d{1,6}$",
                          "description": "`major.minor`."
                        },
                        "digest": {
                          "type": "string",
                          "pattern": "^[0-9a-f]{64}$"
                        },
                        "targets": {
                          "type": "array",
                          "minItems": 1,
                          "maxItems": 20,
                          "items": {
                            "$ref": "#/components/schemas/InstallTarget"
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was kept.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InstallReceipt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-reach": {
      "get": {
        "operationId": "listPlaybookReach",
        "tags": [
          "playbooks"
        ],
        "summary": "How far each playbook reaches, by title; nothing of groups that are too small.",
        "description": "Figures of people are of closed months and whole weeks, and absent where fewer people than the minimum stand behind them, or behind what they differ by from what was shown before.",
        "responses": {
          "200": {
            "description": "All playbooks that readers get.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookReachList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-reach/{name}": {
      "get": {
        "operationId": "getPlaybookReach",
        "tags": [
          "playbooks"
        ],
        "summary": "How far one playbook reaches.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/PlaybookName"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The playbook with its reach.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookReachDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-checks": {
      "post": {
        "operationId": "checkPlaybook",
        "tags": [
          "playbooks"
        ],
        "summary": "Read and lint a playbook that somebody is still writing; nothing is kept.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "text"
                ],
                "additionalProperties": false,
                "properties": {
                  "text": {
                    "$ref": "#/components/schemas/PlaybookText"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was found.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookCheck"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-versions": {
      "get": {
        "operationId": "listPlaybookProposals",
        "tags": [
          "playbooks"
        ],
        "summary": "Versions that wait for a second person, oldest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PlaybookVersion"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "proposePlaybookVersion",
        "tags": [
          "playbooks"
        ],
        "summary": "Propose a playbook, or the next version of one, for review.",
        "description": "The text must be readable and without errors of the lint; otherwise the answer names all faults and nothing is stored.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "text",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "text": {
                    "$ref": "#/components/schemas/PlaybookText"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version, in review.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-versions/{versionId}": {
      "get": {
        "operationId": "getPlaybookVersion",
        "tags": [
          "playbooks"
        ],
        "summary": "One version with its texts, what the lint says of it now, and the texts that it is to replace.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookVersionDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-versions/{versionId}/publication": {
      "post": {
        "operationId": "publishPlaybookVersion",
        "tags": [
          "playbooks"
        ],
        "summary": "Publish a version, as a second person, at once or from an instant, perhaps until another.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "effectiveFrom": {
                    "type": "string",
                    "format": "date-time",
                    "maxLength": 40,
                    "description": "Absent means at once."
                  },
                  "expiresAt": {
                    "type": "string",
                    "format": "date-time",
                    "maxLength": 40,
                    "description": "Absent means until another version takes its place."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The version, scheduled or current.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-versions/{versionId}/refusal": {
      "post": {
        "operationId": "refusePlaybookVersion",
        "tags": [
          "playbooks"
        ],
        "summary": "Refuse a version, as a second person, with what its author is to change.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/playbook-versions/{versionId}/withdrawal": {
      "post": {
        "operationId": "withdrawPlaybookVersion",
        "tags": [
          "playbooks"
        ],
        "summary": "Take back a version in review, or one that waits for its instant.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaybookVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/active": {
      "get": {
        "operationId": "getActivePolicy",
        "tags": [
          "policy"
        ],
        "summary": "The policy in force.",
        "responses": {
          "200": {
            "description": "The policy.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ActivePolicy"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/decisions": {
      "post": {
        "operationId": "createDecision",
        "tags": [
          "policy"
        ],
        "summary": "Ask whether a change may go on; the answer is stored and ledgered.",
        "description": "What the caller sends is `attested` when its subject is configured in `aiGovernance.attestors` for this repository, otherwise `asserted` and the answer a preview. Sending the same `idempotencyKey` with the same question returns the stored decision; with another question it is refused. A decision that rests on a failed fact provider does not bind its key.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DecisionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The stored decision of an earlier request with this key.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionRecord"
                }
              }
            }
          },
          "201": {
            "description": "The new decision.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionRecord"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "get": {
        "operationId": "listDecisions",
        "tags": [
          "policy"
        ],
        "summary": "Decisions, newest first.",
        "parameters": [
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "name": "outcome",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "pass",
                "hold",
                "deny"
              ]
            }
          },
          {
            "name": "exception",
            "in": "query",
            "allowReserved": true,
            "description": "Id of a waiver, of a use of break-glass or of a strengthening: only decisions that it changed.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DecisionSummary"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/decisions/{decisionId}": {
      "get": {
        "operationId": "getDecision",
        "tags": [
          "policy"
        ],
        "summary": "One decision with its ledger position.",
        "description": "Where the policy asks for manual approval of the change, with that, for callers who may read approvals.",
        "parameters": [
          {
            "name": "decisionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The decision.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionRecord"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/scans": {
      "post": {
        "operationId": "createScan",
        "tags": [
          "policy"
        ],
        "summary": "Submit a scanner's report (SARIF 2.1.0) for one commit.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ScanRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The same report was submitted for this commit before.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ScanRecord"
                }
              }
            }
          },
          "201": {
            "description": "What was read from it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ScanRecord"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/statuses": {
      "post": {
        "operationId": "getStatuses",
        "tags": [
          "policy"
        ],
        "summary": "Tier and AI-policy status of many entities; those the caller may not read are left out.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "entityRefs"
                ],
                "additionalProperties": false,
                "properties": {
                  "entityRefs": {
                    "type": "array",
                    "maxItems": 10000,
                    "items": {
                      "$ref": "#/components/schemas/EntityRef"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "In the order asked for.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/EntityStatus"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/snapshot": {
      "get": {
        "operationId": "getSnapshot",
        "tags": [
          "policy"
        ],
        "summary": "Status of every known entity, for services that keep a copy.",
        "parameters": [
          {
            "name": "etag",
            "in": "query",
            "allowReserved": true,
            "description": "Etag of the copy at hand.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The statuses, or word that nothing changed.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "etag",
                    "isUnchanged",
                    "items"
                  ],
                  "properties": {
                    "etag": {
                      "type": "string"
                    },
                    "isUnchanged": {
                      "type": "boolean"
                    },
                    "items": {
                      "type": "array",
                      "description": "Empty when unchanged.",
                      "items": {
                        "$ref": "#/components/schemas/EntityStatus"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/entities/{kind}/{namespace}/{name}": {
      "get": {
        "operationId": "getEntityPolicy",
        "tags": [
          "policy"
        ],
        "summary": "What may be done with AI on one entity, and why; everything the entity tab shows.",
        "parameters": [
          {
            "name": "kind",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          },
          {
            "name": "namespace",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          },
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EntityPolicy"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/entities/{kind}/{namespace}/{name}/tier": {
      "put": {
        "operationId": "assignTier",
        "tags": [
          "policy"
        ],
        "summary": "Assign a tier or criticality to an entity, with a reason.",
        "parameters": [
          {
            "name": "kind",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          },
          {
            "name": "namespace",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          },
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "tier": {
                    "type": "string",
                    "maxLength": 63,
                    "description": "Tier id of the policy in force; absent withdraws the assigned tier."
                  },
                  "isCritical": {
                    "type": "boolean",
                    "description": "Absent withdraws the assigned criticality."
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new state.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierAssignment"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/stages": {
      "get": {
        "operationId": "listStages",
        "tags": [
          "policy"
        ],
        "summary": "Stages assigned to groups.",
        "responses": {
          "200": {
            "description": "All assignments.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/StageAssignment"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/groups/{namespace}/{name}/stage": {
      "put": {
        "operationId": "assignStage",
        "tags": [
          "policy"
        ],
        "summary": "Assign a roll-out stage to a group, with a reason.",
        "parameters": [
          {
            "name": "namespace",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          },
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "stage",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "stage": {
                    "$ref": "#/components/schemas/Stage"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new state.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StageAssignment"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/approvals": {
      "get": {
        "operationId": "listApprovals",
        "tags": [
          "policy"
        ],
        "summary": "Changes for which the policy asks for manual approval, newest decision first; those about what the caller may not read are left out.",
        "description": "A page may hold fewer items than asked for.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "description": "`open`: waiting for an approval, decided on within the last 30 days, and of the newest head commit of its pull request. `done`: all others.",
            "schema": {
              "$ref": "#/components/schemas/ApprovalListState"
            }
          },
          {
            "name": "mine",
            "in": "query",
            "description": "With `true`, only those that the caller may approve or refuse and has said nothing about.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ApprovalRequest"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/decisions/{decisionId}/approvals": {
      "post": {
        "operationId": "giveApproval",
        "tags": [
          "policy"
        ],
        "summary": "Approve or refuse the change that a decision is about, for its head commit alone.",
        "description": "By a person of a group that the policy names, who took no part in the change. The change is decided on anew in the same transaction; the answer names the new decision. The same word again changes nothing; another word takes the place of the first.",
        "parameters": [
          {
            "name": "decisionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "state",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "state": {
                    "$ref": "#/components/schemas/ApprovalWord"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The caller had said the same before; nothing changed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApprovalRequest"
                }
              }
            }
          },
          "201": {
            "description": "The word counts, and the change was decided on anew.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ApprovalRequest"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/assistant-files": {
      "get": {
        "operationId": "getAssistantFiles",
        "tags": [
          "policy"
        ],
        "summary": "Files from which assistants learn the policy in one repository, waivers that act on it included. For `host/owner/*`, settings of the organisation.",
        "parameters": [
          {
            "name": "repository",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "description": "Repository id, `host/path` in lower case; with `*` as its last segment, every repository that the catalog knows below it.",
            "schema": {
              "type": "string",
              "minLength": 3,
              "maxLength": 500,
              "pattern": "^[^/\\s@:]+(/[^/\\s]+)+$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The files, what is enforced first. A repository that the catalog does not know is closed to every assistant.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssistantFiles"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/data-handling": {
      "get": {
        "operationId": "getDataHandling",
        "tags": [
          "policy"
        ],
        "summary": "What the policy in force says about data that must not be shared, for those who look for it.",
        "responses": {
          "200": {
            "description": "The settings of the detectors.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DataHandling"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/text-checks": {
      "post": {
        "operationId": "checkText",
        "tags": [
          "policy"
        ],
        "summary": "Looks for data that must not be shared in any text, before it goes into a prompt, a ticket or a chat. The text is not kept.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "text"
                ],
                "properties": {
                  "text": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 262144
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was found; never the data itself.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TextCheck"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/waivers": {
      "get": {
        "operationId": "listWaivers",
        "tags": [
          "policy"
        ],
        "summary": "Waivers that were asked for in the portal; those about what the caller may not read are left out.",
        "description": "Without `sort`, active and scheduled waivers come in the order in which they expire, soonest first; all others newest request first. A page may hold fewer items than asked for. Waivers that stand in the policy document itself are not among them.",
        "parameters": [
          {
            "name": "status",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/WaiverStatus"
            }
          },
          {
            "name": "phase",
            "in": "query",
            "description": "Several statuses at once: `waiting` for a decision, `acting` now or later, or `over`.",
            "schema": {
              "$ref": "#/components/schemas/WaiverPhase"
            }
          },
          {
            "name": "mine",
            "in": "query",
            "description": "With `true`, only what the caller asked for; with `false`, only what others asked for.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "expiresWithinDays",
            "in": "query",
            "description": "Only those whose end is at most so many days of 24 hours from now.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 365
            }
          },
          {
            "name": "sort",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/WaiverSort"
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "description": "Waivers whose scope names this entity; those of its repository, system or group stand on its page.",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "description": "Waivers whose scope names this repository.",
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "name": "systemRef",
            "in": "query",
            "allowReserved": true,
            "description": "Waivers whose scope names this system.",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "groupRef",
            "in": "query",
            "allowReserved": true,
            "description": "Waivers whose scope names this group.",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "rule",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "Where the previous page ended; it belongs to one order.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Waiver"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "requestWaiver",
        "tags": [
          "policy"
        ],
        "summary": "Ask for a waiver of one rule, or of a tier, for a while.",
        "description": "It lifts nothing until another entitled person approves it. The request is held against the policy in force; the answer to a faulty one names all faults and nothing is stored.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WaiverRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/waivers/{waiverId}": {
      "get": {
        "operationId": "getWaiver",
        "tags": [
          "policy"
        ],
        "summary": "One waiver.",
        "parameters": [
          {
            "name": "waiverId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The waiver.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/waivers/{waiverId}/reach": {
      "get": {
        "operationId": "getWaiverReach",
        "tags": [
          "policy"
        ],
        "summary": "Where a waiver acts as the catalog stands now, and how many decisions it changed lately.",
        "parameters": [
          {
            "name": "waiverId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Where it acts.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverReach"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/waiver-reach": {
      "get": {
        "operationId": "previewWaiverReach",
        "tags": [
          "policy"
        ],
        "summary": "Where a waiver with this scope would act as the catalog stands now; nothing is stored.",
        "description": "At least one of the parameters; all that are given must match, as in a scope.",
        "parameters": [
          {
            "name": "entity",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "name": "system",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "group",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Where it would act.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverReach"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/waivers/{waiverId}/approval": {
      "post": {
        "operationId": "approveWaiver",
        "tags": [
          "policy"
        ],
        "summary": "Approve a waiver, as another person than the one who asked; it is never valid longer than asked for.",
        "parameters": [
          {
            "name": "waiverId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  },
                  "expiresAt": {
                    "type": "string",
                    "maxLength": 40,
                    "description": "An earlier end than the one asked for: an instant, or a date, which lasts until its end in UTC."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The waiver, active or scheduled.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/waivers/{waiverId}/refusal": {
      "post": {
        "operationId": "refuseWaiver",
        "tags": [
          "policy"
        ],
        "summary": "Refuse a waiver, as another person than the one who asked.",
        "parameters": [
          {
            "name": "waiverId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The waiver.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/waivers/{waiverId}/revocation": {
      "post": {
        "operationId": "revokeWaiver",
        "tags": [
          "policy"
        ],
        "summary": "End a waiver at once, or take a request back; who asked may do so too.",
        "parameters": [
          {
            "name": "waiverId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The waiver.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/break-glass": {
      "get": {
        "operationId": "listBreakGlass",
        "tags": [
          "policy"
        ],
        "summary": "Uses of break-glass, newest first; those about what the caller may not read are left out.",
        "description": "A page may hold fewer items than asked for.",
        "parameters": [
          {
            "name": "review",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/BreakGlassReviewState"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/BreakGlass"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "useBreakGlass",
        "tags": [
          "policy"
        ],
        "summary": "Pass the gate at once for one commit of one repository; another person reviews it afterwards.",
        "description": "Lifts every enforced rule that a waiver could lift, for this head commit alone and for as long as the policy says. Rules that are not negotiable still hold.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "repository",
                  "headSha",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "repository": {
                    "$ref": "#/components/schemas/RepositoryId"
                  },
                  "headSha": {
                    "$ref": "#/components/schemas/Sha"
                  },
                  "pullRequest": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 2147483647
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  },
                  "ticket": {
                    "$ref": "#/components/schemas/Ticket"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The use, active at once.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BreakGlass"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/break-glass/{breakGlassId}": {
      "get": {
        "operationId": "getBreakGlass",
        "tags": [
          "policy"
        ],
        "summary": "One use of break-glass.",
        "parameters": [
          {
            "name": "breakGlassId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The use.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BreakGlass"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/break-glass/{breakGlassId}/review": {
      "post": {
        "operationId": "reviewBreakGlass",
        "tags": [
          "policy"
        ],
        "summary": "Review a use of break-glass, as another person than the one who used it; one that was not justified ends at once.",
        "parameters": [
          {
            "name": "breakGlassId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "verdict",
                  "note"
                ],
                "additionalProperties": false,
                "properties": {
                  "verdict": {
                    "$ref": "#/components/schemas/BreakGlassVerdict"
                  },
                  "note": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The use with its review.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BreakGlass"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/fleet": {
      "get": {
        "operationId": "getFleet",
        "tags": [
          "policy"
        ],
        "summary": "Governed entities with tier and status, strictest and unclassified first; those the caller may not read are left out.",
        "parameters": [
          {
            "name": "tier",
            "in": "query",
            "allowReserved": true,
            "description": "Effective tier id, or `unclassified`.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          },
          {
            "name": "status",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/PolicyStatus"
            }
          },
          {
            "name": "stage",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Stage"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "text",
            "in": "query",
            "allowReserved": true,
            "description": "Part of the entity ref or repository id, in either case.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "What comes first; `attention`: unclassified, then strictest status and tier.",
            "schema": {
              "type": "string",
              "enum": [
                "attention",
                "tier",
                "status",
                "name",
                "owner"
              ],
              "default": "attention"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "Where the previous page ended; it names an entity and its owner, and belongs to one order.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 400
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page, and totals over everything the caller may read, before filters.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Fleet"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/changes": {
      "get": {
        "operationId": "listPolicyChanges",
        "tags": [
          "policy"
        ],
        "summary": "What changed lately about policy, tiers, stages and evidence, newest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PolicyChange"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/entities/{kind}/{namespace}/{name}/tier/confirmation": {
      "post": {
        "operationId": "confirmTier",
        "tags": [
          "policy"
        ],
        "summary": "Confirm that an entity's tier may come down from its high-water mark to what is set now.",
        "parameters": [
          {
            "name": "kind",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          },
          {
            "name": "namespace",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          },
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "tier",
                  "isCritical",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "tier": {
                    "type": "string",
                    "maxLength": 63,
                    "description": "Tier id that the caller saw and confirms; refused when what is set has changed meanwhile."
                  },
                  "isCritical": {
                    "type": "boolean",
                    "description": "The same for criticality."
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new state.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierConfirmation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/releases": {
      "post": {
        "operationId": "createRelease",
        "tags": [
          "policy"
        ],
        "summary": "Ask whether a release may go on; the answer is stored and ledgered.",
        "description": "A release passes when every commit since the last one is part of a change whose decision passes with everything up to the release due. Only decisions of this repository count that rest on more than their caller's word, and a decision counts for a change as a whole: its head is in the release, or its squash or rebased commits change the same. A commit that no decision is about holds the release, and so does a beginning later than what passed before. What is said of the range is `attested` when the caller's subject is configured in `aiGovernance.attestors` for this repository, otherwise the answer is a preview. Sending the same `idempotencyKey` with the same question returns the stored answer; with another question it is refused.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReleaseRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The stored answer of an earlier request with this key.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Release"
                }
              }
            }
          },
          "201": {
            "description": "The new answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Release"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "get": {
        "operationId": "listReleases",
        "tags": [
          "policy"
        ],
        "summary": "Answers about releases, newest first; those about what the caller may not read are left out.",
        "description": "A page may hold fewer items than asked for.",
        "parameters": [
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "description": "Releases of the repository of this entity.",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "environment",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EnvironmentName"
            }
          },
          {
            "name": "outcome",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "pass",
                "hold",
                "deny"
              ]
            }
          },
          {
            "name": "latest",
            "in": "query",
            "description": "True for the newest answer of each repository and environment alone, without previews; `outcome` then asks where that one came out so.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Release"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/releases/{releaseId}": {
      "get": {
        "operationId": "getRelease",
        "tags": [
          "policy"
        ],
        "summary": "One answer about a release with its ledger position.",
        "parameters": [
          {
            "name": "releaseId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Release"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/simulations": {
      "get": {
        "operationId": "listPolicySimulations",
        "tags": [
          "policy"
        ],
        "summary": "Simulations of policy documents, newest first; finished ones are kept for 90 days.",
        "parameters": [
          {
            "name": "digest",
            "in": "query",
            "description": "Those of one document.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Simulation"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "startPolicySimulation",
        "tags": [
          "policy"
        ],
        "summary": "See what a policy document would have done to the changes that were decided on or handed in as history.",
        "description": "Puts the question of each change of the range to the document, with the facts and at the instant of then: of the current decision of a change that was decided on; of history, of changes on which nobody decided. Each change counts once; `origin` leaves only those that are known from there. Needs exactly one of `document` and `versionId`. A faulty document is refused with all its faults.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "document": {
                    "type": "string",
                    "description": "Policy document (YAML).",
                    "minLength": 1,
                    "maxLength": 1000000
                  },
                  "versionId": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100
                  },
                  "from": {
                    "type": "string",
                    "format": "date-time",
                    "maxLength": 40,
                    "description": "Begin of the range; absent means 90 days before its end. At most 366 days."
                  },
                  "to": {
                    "type": "string",
                    "format": "date-time",
                    "maxLength": 40,
                    "description": "End of the range, exclusive; absent means now."
                  },
                  "origin": {
                    "$ref": "#/components/schemas/UseOrigin"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The simulation, waiting for its turn.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Simulation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/simulations/{simulationId}": {
      "get": {
        "operationId": "getPolicySimulation",
        "tags": [
          "policy"
        ],
        "summary": "One simulation with its progress and what it found so far.",
        "parameters": [
          {
            "name": "simulationId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The simulation.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Simulation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/simulations/{simulationId}/cancellation": {
      "post": {
        "operationId": "cancelPolicySimulation",
        "tags": [
          "policy"
        ],
        "summary": "Stop a simulation; what it found so far stays.",
        "parameters": [
          {
            "name": "simulationId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The simulation, cancelled.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Simulation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/simulations/{simulationId}/changes": {
      "get": {
        "operationId": "listSimulatedChanges",
        "tags": [
          "policy"
        ],
        "summary": "Changes that would fare otherwise, newest first, each with its reason.",
        "description": "Changes about entities that the caller may not read are left out, so that a page may hold fewer items than asked for.",
        "parameters": [
          {
            "name": "simulationId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "name": "kind",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/SimulatedKind"
            }
          },
          {
            "name": "origin",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/UseOrigin"
            }
          },
          {
            "name": "team",
            "in": "query",
            "allowReserved": true,
            "description": "Ref of the owner, or `none`.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 300
            }
          },
          {
            "name": "tier",
            "in": "query",
            "allowReserved": true,
            "description": "A tier of the document, or `unclassified`.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          },
          {
            "name": "rule",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          },
          {
            "name": "isSampled",
            "in": "query",
            "description": "Only those of the sample that people label.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SimulatedChange"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/simulations/{simulationId}/changes/{decisionId}/label": {
      "put": {
        "operationId": "labelSimulatedChange",
        "tags": [
          "policy"
        ],
        "summary": "Say of a change of the sample whether it would be held rightly; saying it again replaces it.",
        "parameters": [
          {
            "name": "simulationId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "name": "decisionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "label"
                ],
                "additionalProperties": false,
                "properties": {
                  "label": {
                    "$ref": "#/components/schemas/SimulationLabel"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The change with its label.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SimulatedChange"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/strengthenings": {
      "get": {
        "operationId": "listStrengthenings",
        "tags": [
          "policy"
        ],
        "summary": "Strengthenings of review, newest start first; those about what the caller may not read are left out.",
        "description": "A page may hold fewer items than asked for.",
        "parameters": [
          {
            "name": "status",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/StrengtheningStatus"
            }
          },
          {
            "name": "mine",
            "in": "query",
            "description": "With `true`, only what the caller started; with `false`, only what others started.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "description": "Strengthenings whose scope names this entity, system or domain; those of its repository or group stand on its page.",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "description": "Strengthenings whose scope names this repository.",
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "name": "groupRef",
            "in": "query",
            "allowReserved": true,
            "description": "Strengthenings whose scope names this group.",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Strengthening"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "strengthenReview",
        "tags": [
          "policy"
        ],
        "summary": "Make review stricter for a scope until an instant; it acts at once.",
        "description": "Nobody has to agree, since it can only make answers stricter. Who may start strengthenings does so where their own groups own every entity within the scope; who may manage them, too, anywhere that they may read. The answer to a faulty order names all faults and nothing is stored.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/StrengtheningOrder"
              },
              "example": {
                "scope": {
                  "repository": "github.com/acme/checkout"
                },
                "reviews": 2,
                "by": [
                  "group:default/security"
                ],
                "changes": "assisted",
                "reason": "two incidents this week came from generated code",
                "ticket": "INC-77",
                "expiresAt": "2026-12-31"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The strengthening, active.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Strengthening"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/strengthening-reach": {
      "get": {
        "operationId": "previewStrengtheningReach",
        "tags": [
          "policy"
        ],
        "summary": "Where a strengthening with this scope would act as the catalog stands now; nothing is stored.",
        "description": "At least one of the parameters; all that are given must match, as in a scope.",
        "parameters": [
          {
            "name": "entity",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "name": "system",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "domain",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "group",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Where it would act.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverReach"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/strengthenings/{strengtheningId}": {
      "get": {
        "operationId": "getStrengthening",
        "tags": [
          "policy"
        ],
        "summary": "One strengthening.",
        "parameters": [
          {
            "name": "strengtheningId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The strengthening.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Strengthening"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/strengthenings/{strengtheningId}/reach": {
      "get": {
        "operationId": "getStrengtheningReach",
        "tags": [
          "policy"
        ],
        "summary": "Where a strengthening acts as the catalog stands now, and how many decisions asked for its reviews lately.",
        "parameters": [
          {
            "name": "strengtheningId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Where it acts.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverReach"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/strengthenings/{strengtheningId}/extension": {
      "post": {
        "operationId": "extendStrengthening",
        "tags": [
          "policy"
        ],
        "summary": "Put the end of a strengthening off, within what the policy allows from now.",
        "parameters": [
          {
            "name": "strengtheningId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason",
                  "expiresAt"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  },
                  "expiresAt": {
                    "type": "string",
                    "maxLength": 40,
                    "description": "A later end than now: an instant, or a date, which lasts until its end in UTC."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The strengthening.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Strengthening"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/strengthenings/{strengtheningId}/end": {
      "post": {
        "operationId": "endStrengthening",
        "tags": [
          "policy"
        ],
        "summary": "End a strengthening at once, as who started it or who may manage strengthenings.",
        "parameters": [
          {
            "name": "strengtheningId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The strengthening, ended.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Strengthening"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-batches/preview": {
      "post": {
        "operationId": "previewTierBatch",
        "tags": [
          "policy"
        ],
        "summary": "What a batch would make of each entity; nothing is stored.",
        "description": "A batch never lowers: what would come below what is in effect, or below a high-water mark, is refused. Entities that the caller may not read are none of a rule's, and unknown in a list.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TierBatchSelection"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Every entity, by their refs.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierBatchPreview"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-batches": {
      "get": {
        "operationId": "listTierBatches",
        "tags": [
          "policy"
        ],
        "summary": "Batches, newest first; those with entities that the caller may not read are left out.",
        "description": "A page may hold fewer items than asked for.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TierBatch"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "proposeTierBatch",
        "tags": [
          "policy"
        ],
        "summary": "Propose a batch; it changes nothing until another entitled person confirms it.",
        "description": "The batch is the list of entities as they are looked at now; the rule is only how it was made.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "selection",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "selection": {
                    "$ref": "#/components/schemas/TierBatchSelection"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The batch.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierBatch"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-batches/{batchId}": {
      "get": {
        "operationId": "getTierBatch",
        "tags": [
          "policy"
        ],
        "summary": "One batch.",
        "parameters": [
          {
            "name": "batchId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The batch.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierBatch"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-batches/{batchId}/items": {
      "get": {
        "operationId": "listTierBatchItems",
        "tags": [
          "policy"
        ],
        "summary": "Entities of a batch by their refs, with what is to become or became of each.",
        "parameters": [
          {
            "name": "batchId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "name": "outcome",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/TierBatchOutcome"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "Where the previous page ended; the ref of an entity.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 300
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TierBatchItem"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-batches/{batchId}/confirmation": {
      "post": {
        "operationId": "confirmTierBatch",
        "tags": [
          "policy"
        ],
        "summary": "Apply a batch, as another person than the one who proposed it.",
        "description": "All of it at once. What changed since the proposal is skipped and listed, never overwritten.",
        "parameters": [
          {
            "name": "batchId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The batch.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierBatch"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-batches/{batchId}/withdrawal": {
      "post": {
        "operationId": "withdrawTierBatch",
        "tags": [
          "policy"
        ],
        "summary": "Take a proposed batch away.",
        "parameters": [
          {
            "name": "batchId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The batch.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierBatch"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-batches/{batchId}/undo": {
      "post": {
        "operationId": "undoTierBatch",
        "tags": [
          "policy"
        ],
        "summary": "Put back what was assigned before an applied batch, wherever its own assignment still stands.",
        "parameters": [
          {
            "name": "batchId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The batch.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierBatch"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-requests": {
      "get": {
        "operationId": "listTierRequests",
        "tags": [
          "policy"
        ],
        "summary": "Requests for another tier, newest first; those about entities the caller may not read are left out.",
        "description": "For whoever may read exceptions (`ai-governance.exception.read`), since requests name people. A page may hold fewer items than asked for.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/TierRequestState"
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TierRequest"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "requestTier",
        "tags": [
          "policy"
        ],
        "summary": "Ask for another tier or criticality of an entity.",
        "description": "It changes nothing until another person, entitled to assign tiers, accepts it. An entity has one open request at most.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "entityRef",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "entityRef": {
                    "$ref": "#/components/schemas/EntityRef"
                  },
                  "tier": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 63,
                    "description": "Tier id of the policy in force; absent leaves the tier as it is.",
                    "example": "internal"
                  },
                  "isCritical": {
                    "type": "boolean",
                    "description": "Absent leaves the criticality as it is."
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  },
                  "ticket": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200,
                    "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$",
                    "description": "Id or address of a ticket that says more."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierRequest"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-requests/{requestId}": {
      "get": {
        "operationId": "getTierRequest",
        "tags": [
          "policy"
        ],
        "summary": "One request for another tier.",
        "parameters": [
          {
            "name": "requestId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierRequest"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-requests/{requestId}/acceptance": {
      "post": {
        "operationId": "acceptTierRequest",
        "tags": [
          "policy"
        ],
        "summary": "Assign what was asked for, as another person than the one who asked.",
        "description": "What was not asked about stays assigned as it is. The tier may come down, by the same word as with an assignment.",
        "parameters": [
          {
            "name": "requestId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierRequest"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-requests/{requestId}/refusal": {
      "post": {
        "operationId": "refuseTierRequest",
        "tags": [
          "policy"
        ],
        "summary": "Refuse a request, as another person than the one who asked.",
        "parameters": [
          {
            "name": "requestId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierRequest"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/tier-requests/{requestId}/withdrawal": {
      "post": {
        "operationId": "withdrawTierRequest",
        "tags": [
          "policy"
        ],
        "summary": "Take one's own request back.",
        "parameters": [
          {
            "name": "requestId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierRequest"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/unclassified": {
      "get": {
        "operationId": "listUnclassified",
        "tags": [
          "policy"
        ],
        "summary": "Entities that nobody has classified, each with the tier that evidence speaks for; those the caller may not read are left out.",
        "description": "A suggestion is computed from what the caller may read and is never applied by itself. Neighbours are other entities of the repository, System and owner; changes are the newest ten decisions about the entity that rest on more than the caller's word.",
        "parameters": [
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "system",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "kind",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "component",
                "api",
                "resource",
                "system",
                "domain"
              ]
            }
          },
          {
            "name": "text",
            "in": "query",
            "allowReserved": true,
            "description": "Part of the entity ref or repository id, in either case.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "Where the previous page ended; the ref of an entity.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 300
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page in the order of their refs, and totals before filters.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Unclassified"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/history": {
      "post": {
        "operationId": "createHistory",
        "tags": [
          "policy"
        ],
        "summary": "Hand in changes that were merged before anybody asked, of one repository.",
        "description": "Each change is evaluated by the policy in force, as of the instant at which it was merged, with the facts that are known: what nobody recorded is unknown. The answers are kept beside the decisions, marked as history: no check run, release, approval or notice rests on them. They name no people. A change that was really decided on is left out, and one that was handed in before stays as it is, unless it comes from a newer version of the scan, or `attested` after `asserted`. Machines have to be configured in `aiGovernance.attestors` for the repository, with a token of their own: the token of a CI job speaks for one commit only. What a person hands in is `asserted`.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/HistoryBatch"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What became of the changes.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HistoryReceipt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/use": {
      "get": {
        "operationId": "getUse",
        "tags": [
          "policy"
        ],
        "summary": "Where AI is used, by repository and team; never by person.",
        "description": "Counts changes that were decided on and changes of the past. `ai` and `mixed` together are a lower bound, since assistants can leave no tag. Repositories with an entity that the caller may not read are left out of everything. Which assistants are used is withheld for every repository that fewer than five people own, whatever else is asked for; `withheld` says of how many.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WindowDays"
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "name": "assistant",
            "in": "query",
            "allowReserved": true,
            "description": "Only repositories of which it may be said which assistants are used.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          },
          {
            "name": "attribution",
            "in": "query",
            "description": "`attributed`: `ai` and `mixed`.",
            "schema": {
              "type": "string",
              "enum": [
                "attributed",
                "human",
                "unknown"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/UseOrigin"
          },
          {
            "name": "text",
            "in": "query",
            "allowReserved": true,
            "description": "Part of the repository id or of an entity ref.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "sort",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "attributed",
                "changes",
                "unknown",
                "name"
              ],
              "default": "attributed"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "Where the previous page ended; it belongs to one order.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 400
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page of repositories, and everything that matches counted together.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UseReport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/use/rules": {
      "get": {
        "operationId": "listUseRules",
        "tags": [
          "policy"
        ],
        "summary": "Rules that stand in the way of changes, or would, the most frequent first; what to teach next.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WindowDays"
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "At most 50 rules.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/RuleInTheWay"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/use/changes": {
      "get": {
        "operationId": "listUseChanges",
        "tags": [
          "policy"
        ],
        "summary": "The changes behind the counts, newest first; those about what the caller may not read are left out.",
        "description": "A page may hold fewer items than asked for.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WindowDays"
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "name": "rule",
            "in": "query",
            "allowReserved": true,
            "description": "Only those that this rule stands in the way of.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "$ref": "#/components/parameters/UseOrigin"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/UsedChange"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/use/alerts": {
      "get": {
        "operationId": "listUseAlerts",
        "tags": [
          "policy"
        ],
        "summary": "AI seen where it is prohibited, excluded or not approved; those about what the caller may not read are left out.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "description": "Absent means all.",
            "schema": {
              "$ref": "#/components/schemas/UseAlertState"
            }
          },
          {
            "name": "repository",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "description": "Alerts of the repository of this entity.",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "At most 1,000 alerts, the latest change of state first.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/UseAlert"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/use/alerts/{alertId}/acknowledgement": {
      "post": {
        "operationId": "acknowledgeUseAlert",
        "tags": [
          "policy"
        ],
        "summary": "Say that an alert is known and what is done about it; AI seen there later opens it again.",
        "parameters": [
          {
            "name": "alertId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The alert.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UseAlert"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/versions": {
      "get": {
        "operationId": "listPolicyVersions",
        "tags": [
          "policy"
        ],
        "summary": "Versions of the policy, newest first; drafts among them.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PolicyVersion"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "proposePolicyVersion",
        "tags": [
          "policy"
        ],
        "summary": "Propose a policy document as a draft.",
        "description": "The document must be valid and every one of its cases must hold; otherwise the answer names all faults and nothing is stored. Proposing the document of an open draft again is refused.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "document",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "document": {
                    "type": "string",
                    "description": "Policy document (YAML).",
                    "minLength": 1,
                    "maxLength": 1000000
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PolicyVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/versions/{versionId}": {
      "get": {
        "operationId": "getPolicyVersion",
        "tags": [
          "policy"
        ],
        "summary": "One version with its document and the results of its cases.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PolicyVersionDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/versions/{versionId}/publication": {
      "post": {
        "operationId": "publishPolicyVersion",
        "tags": [
          "policy"
        ],
        "summary": "Publish a draft, as a second person, effective at once or from a later instant.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "effectiveFrom": {
                    "type": "string",
                    "format": "date-time",
                    "maxLength": 40,
                    "description": "Absent means at once; never in the past, at most a year ahead."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The version, scheduled or in force.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PolicyVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/versions/{versionId}/withdrawal": {
      "post": {
        "operationId": "withdrawPolicyVersion",
        "tags": [
          "policy"
        ],
        "summary": "Withdraw a draft, or a published version that is not in force yet.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PolicyVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/rollback": {
      "post": {
        "operationId": "rollBackPolicy",
        "tags": [
          "policy"
        ],
        "summary": "Put an earlier version into force again, at once and in one step.",
        "description": "One entitled person is enough, since what comes back was published before. `expectedInForce` guards against rolling back something else than what the person looked at.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "expectedInForce",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "expectedInForce": {
                    "type": "string",
                    "maxLength": 100,
                    "description": "Id of the version that the caller believes in force."
                  },
                  "toVersionId": {
                    "type": "string",
                    "maxLength": 100,
                    "description": "Version to restore; absent means the one before the one in force."
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new version, which restores the earlier document and is in force.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PolicyVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/controls": {
      "get": {
        "operationId": "listControls",
        "tags": [
          "policy"
        ],
        "summary": "Who answers for each rule of the policy in force, and whether the catalog knows them.",
        "responses": {
          "200": {
            "description": "In the order of the policy.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Control"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/decisions/{decisionId}/replay": {
      "post": {
        "operationId": "replayDecision",
        "tags": [
          "policy"
        ],
        "summary": "Evaluate a stored decision again and compare the bytes.",
        "parameters": [
          {
            "name": "decisionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The comparison; nothing is stored.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Replay"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/bundle": {
      "get": {
        "operationId": "getPolicyBundle",
        "tags": [
          "policy"
        ],
        "summary": "The policy in force with what is known of one repository, signed, for answers without a connection.",
        "parameters": [
          {
            "name": "repository",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/RepositoryId"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The bundle.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignedBundle"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/policy/keys": {
      "get": {
        "operationId": "listSigningKeys",
        "tags": [
          "policy"
        ],
        "summary": "Public keys of the portal (JWKS), retired ones included.",
        "responses": {
          "200": {
            "description": "The keys.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeySet"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training": {
      "get": {
        "operationId": "listTraining",
        "tags": [
          "training"
        ],
        "summary": "Training paths in use, each with how far the caller has come.",
        "description": "One request for the whole page.",
        "responses": {
          "200": {
            "description": "All paths, those meant for the caller first, then by title.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "rights"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TrainingSummary"
                      }
                    },
                    "rights": {
                      "$ref": "#/components/schemas/TrainingRights"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training/{path}": {
      "get": {
        "operationId": "getTrainingPath",
        "tags": [
          "training"
        ],
        "summary": "One path with its modules, its rules, and how far the caller has come.",
        "parameters": [
          {
            "name": "path",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/TrainingPathName"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The path.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingPathDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training/{path}/modules/{module}": {
      "get": {
        "operationId": "getTrainingModule",
        "tags": [
          "training"
        ],
        "summary": "The text of one module, without its questions.",
        "parameters": [
          {
            "name": "path",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/TrainingPathName"
            }
          },
          {
            "name": "module",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/TrainingPathName"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The module.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingModuleDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training/{path}/modules/{module}/reading": {
      "put": {
        "operationId": "readTrainingModule",
        "tags": [
          "training"
        ],
        "summary": "Note that the caller has read a module; once is enough.",
        "parameters": [
          {
            "name": "path",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/TrainingPathName"
            }
          },
          {
            "name": "module",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/TrainingPathName"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The path as it stands then.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingPathDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training/{path}/attempts": {
      "post": {
        "operationId": "beginTrainingAttempt",
        "tags": [
          "training"
        ],
        "summary": "Begin the quiz, or go on with the attempt that is open.",
        "description": "Questions are drawn from the pool, those first that the caller has seen least. Fails with `training.prerequisiteMissing`, or with `training.waiting` while the time after failed attempts has not passed.",
        "parameters": [
          {
            "name": "path",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/TrainingPathName"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The open attempt.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingAttempt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-attempts/{attemptId}": {
      "get": {
        "operationId": "getTrainingAttempt",
        "tags": [
          "training"
        ],
        "summary": "An attempt of the caller's own; open, with what was answered so far, or submitted, with its result.",
        "parameters": [
          {
            "name": "attemptId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The attempt.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingAttempt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-attempts/{attemptId}/answers/{questionId}": {
      "put": {
        "operationId": "answerTrainingQuestion",
        "tags": [
          "training"
        ],
        "summary": "Save an answer; it can be changed until the attempt is submitted.",
        "parameters": [
          {
            "name": "attemptId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "name": "questionId",
            "in": "path",
            "required": true,
            "description": "`<module>.<question>`, as the attempt names it.",
            "schema": {
              "type": "string",
              "maxLength": 140
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "choice"
                ],
                "additionalProperties": false,
                "properties": {
                  "choice": {
                    "$ref": "#/components/schemas/TrainingChoice"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The attempt as it stands then.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingAttempt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-attempts/{attemptId}/submission": {
      "post": {
        "operationId": "submitTrainingAttempt",
        "tags": [
          "training"
        ],
        "summary": "Hand in the answers; a passed attempt issues a certificate.",
        "description": "Fails with `training.unanswered` while a question has no answer. The same again gives the same result.",
        "parameters": [
          {
            "name": "attemptId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The attempt with its result.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingAttempt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-needs": {
      "get": {
        "operationId": "listTrainingNeeds",
        "tags": [
          "training"
        ],
        "summary": "Training that the policy asks of the caller for changes to an entity with AI. Nobody else can ask for them.",
        "parameters": [
          {
            "name": "entityRef",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One item for each path that a rule asks for.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TrainingNeed"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/certificates": {
      "get": {
        "operationId": "listCertificates",
        "tags": [
          "training"
        ],
        "summary": "Certificates of the caller, newest first; of somebody else for whoever may revoke them.",
        "parameters": [
          {
            "name": "holder",
            "in": "query",
            "allowReserved": true,
            "description": "User whose certificates are wanted; absent means the caller.",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "All of them.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Certificate"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/certificates/{certificateId}/links": {
      "post": {
        "operationId": "linkCertificate",
        "tags": [
          "training"
        ],
        "summary": "Make an address under which anybody can verify a certificate of the caller's own.",
        "description": "The address is the signed text itself; nothing of it is kept. The holder's name is in it only when the holder says so.",
        "parameters": [
          {
            "name": "certificateId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "withName"
                ],
                "additionalProperties": false,
                "properties": {
                  "withName": {
                    "type": "boolean"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The address, and the signed text for verifying without a connection.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "url",
                    "token"
                  ],
                  "properties": {
                    "url": {
                      "type": "string"
                    },
                    "token": {
                      "type": "string",
                      "description": "Compact JWS."
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/certificates/{certificateId}/revocation": {
      "post": {
        "operationId": "revokeCertificate",
        "tags": [
          "training"
        ],
        "summary": "Revoke a certificate; changes that need it are held from then on.",
        "parameters": [
          {
            "name": "certificateId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The certificate.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Certificate"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-checks": {
      "post": {
        "operationId": "checkTraining",
        "tags": [
          "training"
        ],
        "summary": "Read and check the text of a training path without storing it.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "text"
                ],
                "additionalProperties": false,
                "properties": {
                  "text": {
                    "$ref": "#/components/schemas/TrainingText"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was found.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingCheck"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-versions": {
      "get": {
        "operationId": "listTrainingVersions",
        "tags": [
          "training"
        ],
        "summary": "Versions of training paths for those who write them, newest first.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/TrainingVersionState"
            }
          },
          {
            "name": "path",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/TrainingPathName"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TrainingVersion"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "proposeTrainingVersion",
        "tags": [
          "training"
        ],
        "summary": "Propose a training path, or the next version of one, for review.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "text",
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "text": {
                    "$ref": "#/components/schemas/TrainingText"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version, in review.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-versions/{versionId}": {
      "get": {
        "operationId": "getTrainingVersion",
        "tags": [
          "training"
        ],
        "summary": "One version with its texts, questions and answers among them; for those who write and review training.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingVersionDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-versions/{versionId}/publication": {
      "post": {
        "operationId": "publishTrainingVersion",
        "tags": [
          "training"
        ],
        "summary": "Publish a version, as a second person.",
        "description": "A new major version supersedes certificates of those before it; the policy says for how long they still count.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-versions/{versionId}/refusal": {
      "post": {
        "operationId": "refuseTrainingVersion",
        "tags": [
          "training"
        ],
        "summary": "Refuse a version, as a second person, with what its author is to change.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/training-versions/{versionId}/withdrawal": {
      "post": {
        "operationId": "withdrawTrainingVersion",
        "tags": [
          "training"
        ],
        "summary": "Take back a version in review.",
        "parameters": [
          {
            "name": "versionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/GivenReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrainingVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "backstage": {
        "type": "http",
        "scheme": "bearer",
        "description": "A Backstage user or service token."
      }
    },
    "responses": {
      "Error": {
        "description": "What went wrong, what was expected and what to do next.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "parameters": {
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "Largest number of items to return.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 200,
          "default": 25
        }
      },
      "Cursor": {
        "name": "cursor",
        "in": "query",
        "allowReserved": true,
        "description": "Where the previous page ended.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "PeriodId": {
        "name": "period",
        "in": "query",
        "allowReserved": true,
        "description": "Week `2026-W45`, month `2026-10`, quarter `2026-Q3`, or the twelve months that end with one `2026-10/12`; absent means the last closed month.",
        "schema": {
          "type": "string",
          "pattern": "^\\d{4}-(W\\d\\d|Q[1-4]|\\d\\d(/12)?)$",
          "example": "2026-10"
        }
      },
      "TeamRef": {
        "name": "team",
        "in": "query",
        "required": true,
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/EntityRef"
        }
      },
      "SegmentAxis": {
        "name": "axis",
        "in": "query",
        "description": "By what the changes are told apart; weeks know `all` only.",
        "schema": {
          "$ref": "#/components/schemas/SegmentAxis"
        }
      },
      "SegmentValue": {
        "name": "value",
        "in": "query",
        "allowReserved": true,
        "description": "Absent for `all`; such as `attributed@declared`, a tier, an assistant, a surface, a repository id.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 300
        }
      },
      "SourceId": {
        "name": "source",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9-]{0,39}$"
        }
      },
      "RecordSource": {
        "name": "source",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9-]{0,39}$"
        }
      },
      "WindowDays": {
        "name": "windowDays",
        "in": "query",
        "description": "How many days to look back.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 366,
          "default": 90
        }
      },
      "UseOrigin": {
        "name": "origin",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/UseOrigin"
        }
      }
    },
    "schemas": {
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string",
                "description": "Class of the error, for example `InputError`."
              },
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string",
                "description": "`<slice>.<camelCase>`; never changes its meaning."
              },
              "issues": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "code",
                    "message"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "string"
                    },
                    "line": {
                      "type": "integer",
                      "minimum": 1,
                      "description": "Line of the text that was sent, counted from 1."
                    },
                    "column": {
                      "type": "integer",
                      "minimum": 1
                    }
                  }
                }
              },
              "conflict": {
                "$ref": "#/components/schemas/DraftConflict"
              }
            }
          }
        }
      },
      "EntityRef": {
        "type": "string",
        "description": "Full entity ref, lower case.",
        "pattern": "^[a-z0-9.+-]+:[a-z0-9._-]+/[a-z0-9._-]+$",
        "maxLength": 300,
        "example": "component:default/checkout-service"
      },
      "RepositoryId": {
        "type": "string",
        "description": "`host/path` in lower case, without `.git`, and without a segment `.` or `..`.",
        "pattern": "^(?!.*\\.git$)(?!(.*/)?\\.{1,2}(/|$))[!\"$&-.0->@[-~]+(/[!\"$&-.0->@[-~]+)+$",
        "maxLength": 300,
        "example": "github.com/acme/checkout"
      },
      "Sha": {
        "type": "string",
        "description": "Commit id, SHA-1 or SHA-256, lower-case hexadecimal.",
        "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
      },
      "GivenReason": {
        "type": "string",
        "description": "Why, in the words of whoever decides; at least one character that is not a space.",
        "minLength": 5,
        "maxLength": 500,
        "pattern": "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$"
      },
      "Trust": {
        "type": "string",
        "enum": [
          "asserted",
          "attested",
          "observed"
        ]
      },
      "Phase": {
        "type": "string",
        "enum": [
          "commit",
          "merge",
          "release"
        ]
      },
      "Mode": {
        "type": "string",
        "enum": [
          "observe",
          "warn",
          "enforce"
        ]
      },
      "Stage": {
        "type": "string",
        "enum": [
          "none",
          "pilot",
          "controlled",
          "scaled",
          "paused"
        ]
      },
      "Attribution": {
        "type": "string",
        "enum": [
          "ai",
          "mixed",
          "human",
          "unknown"
        ]
      },
      "LedgerPosition": {
        "type": "object",
        "description": "Where the evidence of a change of state stands in the ledger.",
        "required": [
          "entryId",
          "state"
        ],
        "properties": {
          "entryId": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "staged",
              "sequenced"
            ]
          },
          "index": {
            "type": "integer",
            "minimum": 0,
            "description": "Leaf index; present once sequenced."
          },
          "treeSize": {
            "type": "integer",
            "minimum": 1
          },
          "root": {
            "type": "string",
            "description": "Merkle root over `treeSize` leaves, hexadecimal."
          }
        }
      },
      "LedgerLeaf": {
        "type": "object",
        "required": [
          "index",
          "canonical",
          "leafHash"
        ],
        "properties": {
          "index": {
            "type": "integer",
            "minimum": 0
          },
          "canonical": {
            "type": "string",
            "description": "Exact text of the entry; SHA-256 over the byte 0x00 and its UTF-8 bytes is the leaf hash."
          },
          "leafHash": {
            "type": "string",
            "description": "Hexadecimal."
          }
        }
      },
      "InclusionProof": {
        "type": "object",
        "required": [
          "entryId",
          "index",
          "treeSize",
          "leafHash",
          "root",
          "path"
        ],
        "properties": {
          "entryId": {
            "type": "string"
          },
          "index": {
            "type": "integer",
            "minimum": 0
          },
          "treeSize": {
            "type": "integer",
            "minimum": 1
          },
          "leafHash": {
            "type": "string",
            "description": "Hexadecimal."
          },
          "root": {
            "type": "string",
            "description": "Root over `treeSize` leaves, hexadecimal."
          },
          "path": {
            "type": "array",
            "description": "Sibling hashes from the leaf upwards, hexadecimal.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ConsistencyProof": {
        "type": "object",
        "required": [
          "from",
          "to",
          "fromRoot",
          "toRoot",
          "path"
        ],
        "properties": {
          "from": {
            "type": "integer",
            "minimum": 1
          },
          "to": {
            "type": "integer",
            "minimum": 1
          },
          "fromRoot": {
            "type": "string",
            "description": "Root over `from` leaves, hexadecimal."
          },
          "toRoot": {
            "type": "string",
            "description": "Root over `to` leaves, hexadecimal."
          },
          "path": {
            "type": "array",
            "description": "Hexadecimal.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "LedgerHead": {
        "type": "object",
        "required": [
          "size",
          "root"
        ],
        "properties": {
          "size": {
            "type": "integer",
            "minimum": 0
          },
          "root": {
            "type": "string",
            "description": "Merkle root (RFC 6962), hexadecimal; of the empty tree when size is 0."
          },
          "sequencedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "LedgerEntry": {
        "type": "object",
        "required": [
          "ledger",
          "type",
          "at",
          "actor",
          "subjectIds",
          "payloadDigest",
          "payload"
        ],
        "properties": {
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          },
          "leafHash": {
            "type": "string",
            "description": "Hexadecimal; present once sequenced."
          },
          "type": {
            "type": "string",
            "example": "policy.decisionMade"
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When it was recorded."
          },
          "actor": {
            "type": "string",
            "description": "Entity ref of a user, subject of a service, or a pseudonym."
          },
          "subjectIds": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "payloadDigest": {
            "type": "string"
          },
          "payload": {
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "DraftKind": {
        "type": "string",
        "description": "What the text is to become, for example `policy`.",
        "pattern": "^[a-z][a-zA-Z]*$",
        "maxLength": 40,
        "example": "policy"
      },
      "DraftState": {
        "type": "string",
        "enum": [
          "open",
          "submitted",
          "discarded"
        ]
      },
      "DraftTitle": {
        "type": "string",
        "description": "At least one character that is not a space.",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$"
      },
      "DraftBody": {
        "type": "string",
        "description": "The text as it was left; it need not be right yet.",
        "maxLength": 1000000,
        "pattern": "^[^\\u0000]*$"
      },
      "Draft": {
        "type": "object",
        "required": [
          "draftId",
          "kind",
          "title",
          "state",
          "revision",
          "createdBy",
          "createdAt",
          "savedBy",
          "savedAt"
        ],
        "properties": {
          "draftId": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "base": {
            "type": "string"
          },
          "copyOf": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/DraftState"
          },
          "revision": {
            "type": "integer",
            "minimum": 1,
            "description": "Counts the saves."
          },
          "createdBy": {
            "type": "string",
            "description": "Entity ref of a user."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "savedBy": {
            "type": "string"
          },
          "savedAt": {
            "type": "string",
            "format": "date-time"
          },
          "closedBy": {
            "type": "string",
            "description": "Who submitted or discarded it; absent while open."
          },
          "closedAt": {
            "type": "string",
            "format": "date-time"
          },
          "becomes": {
            "type": "string",
            "description": "Id of what came of a submitted draft; for the policy of a version."
          },
          "restorableUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Until when a discarded draft can be restored."
          }
        }
      },
      "DraftDetail": {
        "type": "object",
        "required": [
          "draft",
          "body"
        ],
        "properties": {
          "draft": {
            "$ref": "#/components/schemas/Draft"
          },
          "body": {
            "type": "string"
          }
        }
      },
      "DraftRevision": {
        "type": "object",
        "required": [
          "revision",
          "title",
          "length",
          "savedBy",
          "savedAt"
        ],
        "properties": {
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "title": {
            "type": "string"
          },
          "length": {
            "type": "integer",
            "minimum": 0,
            "description": "In UTF-16 units."
          },
          "savedBy": {
            "type": "string"
          },
          "savedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "DraftRevisionDetail": {
        "type": "object",
        "required": [
          "revision",
          "body"
        ],
        "properties": {
          "revision": {
            "$ref": "#/components/schemas/DraftRevision"
          },
          "body": {
            "type": "string"
          }
        }
      },
      "DraftConflict": {
        "type": "object",
        "description": "What was saved meanwhile; with the code `drafts.savedMeanwhile` alone.",
        "required": [
          "revision",
          "savedBy",
          "savedAt"
        ],
        "properties": {
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "savedBy": {
            "type": "string"
          },
          "savedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "HostHealth": {
        "type": "object",
        "required": [
          "host",
          "deliveries",
          "subjects",
          "publications"
        ],
        "properties": {
          "host": {
            "type": "string",
            "description": "Id of the host, for example `github`."
          },
          "warnings": {
            "description": "What of its configuration keeps the host from doing everything, each with the next step; absent when nothing does.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "lastDeliveryAt": {
            "type": "string",
            "format": "date-time"
          },
          "pausedUntil": {
            "description": "The host asked to wait; nothing is asked of it before. May lie in the past.",
            "type": "string",
            "format": "date-time"
          },
          "caughtUpAt": {
            "description": "When the last look at what no event told ended.",
            "type": "string",
            "format": "date-time"
          },
          "catchUpError": {
            "description": "Why the last look failed, without anything that the host said.",
            "type": "string"
          },
          "deliveries": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "event",
                "outcome",
                "count",
                "lastAt"
              ],
              "properties": {
                "event": {
                  "type": "string"
                },
                "outcome": {
                  "description": "Something is read again, nothing has to be, the event is not read here, or it came before.",
                  "type": "string",
                  "enum": [
                    "marked",
                    "ignored",
                    "unknown",
                    "duplicate"
                  ]
                },
                "count": {
                  "type": "integer",
                  "minimum": 1
                },
                "lastAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          },
          "subjects": {
            "description": "Changes, merge groups and protections that have to be read again.",
            "$ref": "#/components/schemas/HostQueue"
          },
          "publications": {
            "description": "Commits whose newest decision has yet to be shown at the host.",
            "$ref": "#/components/schemas/HostQueue"
          }
        }
      },
      "HostQueue": {
        "type": "object",
        "required": [
          "waiting",
          "failing",
          "worst"
        ],
        "properties": {
          "waiting": {
            "type": "integer",
            "minimum": 0
          },
          "failing": {
            "type": "integer",
            "minimum": 0
          },
          "oldestAt": {
            "description": "Since when the oldest of all waits; absent when nothing does.",
            "type": "string",
            "format": "date-time"
          },
          "worst": {
            "description": "Those that failed most often, at most 20.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "repository",
                "what",
                "attempts",
                "error",
                "dueAt"
              ],
              "properties": {
                "repository": {
                  "type": "string"
                },
                "what": {
                  "type": "string",
                  "description": "For example `change 7`, or a commit."
                },
                "attempts": {
                  "type": "integer",
                  "minimum": 1
                },
                "error": {
                  "description": "What kind of failure the last one was, without anything that the host said.",
                  "type": "string"
                },
                "dueAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      },
      "HostProtection": {
        "type": "object",
        "required": [
          "entityRef",
          "items"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "repository": {
            "description": "Absent when the entity has none.",
            "$ref": "#/components/schemas/RepositoryId"
          },
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "host",
                "branch",
                "settingsUrl",
                "requiredChecks",
                "reviews",
                "observedAt",
                "changedAt"
              ],
              "properties": {
                "host": {
                  "type": "string"
                },
                "branch": {
                  "type": "string"
                },
                "settingsUrl": {
                  "type": "string",
                  "description": "Page of the host on which it is set."
                },
                "requiredChecks": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "name",
                      "isPinnedToApp"
                    ],
                    "properties": {
                      "name": {
                        "type": "string"
                      },
                      "isPinnedToApp": {
                        "type": "boolean"
                      },
                      "hasNoApp": {
                        "description": "True for the portal's own check while the portal comes to the host with a token, so that no app could be named.",
                        "type": "boolean"
                      }
                    }
                  }
                },
                "reviews": {
                  "type": "integer",
                  "minimum": 0
                },
                "isPartlyHidden": {
                  "description": "True when the host hides a part; what is listed holds, and what is not is unknown.",
                  "type": "boolean"
                },
                "bypassActors": {
                  "description": "Who may pass by it, people without their names; absent when the host hides it, which is not the same as nobody.",
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "codeOwnerReviews": {
                  "description": "Whether owners of code must review; absent when that cannot be told.",
                  "type": "boolean"
                },
                "assistantFiles": {
                  "description": "Files on the default branch from which assistants learn the policy, as far as they are there, and how they stand to the policy in force; absent when they could not be read.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "id",
                      "path",
                      "state",
                      "because"
                    ],
                    "properties": {
                      "id": {
                        "type": "string",
                        "description": "Of the target, as in `AssistantFile`."
                      },
                      "path": {
                        "type": "string"
                      },
                      "state": {
                        "type": "string",
                        "enum": [
                          "asPolicy",
                          "missing",
                          "outdated",
                          "undone",
                          "unreadable"
                        ]
                      },
                      "because": {
                        "type": "string",
                        "description": "Plain sentence; empty when nothing is to be done."
                      }
                    }
                  }
                },
                "codeOwners": {
                  "description": "Patterns of the CODEOWNERS file in its order, people without their names; absent when it could not be read.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "pattern",
                      "owners"
                    ],
                    "properties": {
                      "pattern": {
                        "type": "string"
                      },
                      "owners": {
                        "type": "array",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                },
                "areaOwnership": {
                  "description": "Areas with files that CODEOWNERS gives to nobody; absent when that cannot be told.",
                  "type": "object",
                  "required": [
                    "unowned",
                    "isComplete"
                  ],
                  "properties": {
                    "unowned": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "area",
                          "files",
                          "paths"
                        ],
                        "properties": {
                          "area": {
                            "type": "string"
                          },
                          "files": {
                            "type": "integer",
                            "minimum": 1
                          },
                          "paths": {
                            "description": "Some of them.",
                            "type": "array",
                            "items": {
                              "type": "string"
                            }
                          }
                        }
                      }
                    },
                    "isComplete": {
                      "description": "False when not all files could be looked at.",
                      "type": "boolean"
                    },
                    "proposal": {
                      "description": "Lines for CODEOWNERS that would give them to the owners of their areas; absent when no owner is missing.",
                      "type": "string"
                    }
                  }
                },
                "proposal": {
                  "description": "Settings with which the host would enforce what the policy wants, ready to be applied there.",
                  "type": "object",
                  "required": [
                    "fileName",
                    "text",
                    "settingsUrl"
                  ],
                  "properties": {
                    "fileName": {
                      "type": "string"
                    },
                    "text": {
                      "type": "string"
                    },
                    "settingsUrl": {
                      "type": "string",
                      "description": "Page on which it is applied."
                    }
                  }
                },
                "observedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "changedAt": {
                  "description": "Since when it is as it is, as far as the portal saw.",
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      },
      "InboxKind": {
        "type": "string",
        "description": "`heldChange`: a change of the caller's teams is held or denied. `approval`: a change waits for the caller's approval. `waiver`: a waiver waits for a decision that the caller may make. `waiverExpiring`: a waiver of the caller or their teams ends within 14 days. `stricterReview`: stricter review of something that their teams own, or that the caller started, ends within 3 days. `breakGlass`: a use of break-glass that the caller may review, or that is for a repository of their teams, has not been reviewed. `tierRequest`: somebody asked for another tier, and the caller may decide. `tierBatch`: somebody proposed tiers for many entities, and the caller may confirm. `aiUse`: an assistant was seen where it should not be, in a repository of their teams or, for those who acknowledge alerts, in any; but for the newest of their teams, many are one item. `drift`: a repository of their teams is no longer protected, or tells assistants no longer, as the policy asks for. `kpiDrift`: the drift chart of a KPI on the scorecard of one of their teams raises a signal. `unclassified`: nobody has named the tier of an entity of their teams.",
        "enum": [
          "approval",
          "breakGlass",
          "waiver",
          "waiverExpiring",
          "stricterReview",
          "tierRequest",
          "tierBatch",
          "heldChange",
          "aiUse",
          "drift",
          "kpiDrift",
          "unclassified"
        ]
      },
      "InboxItemId": {
        "type": "string",
        "description": "Stays the same for as long as the item is about the same thing.",
        "pattern": "^[a-zA-Z]{1,30}-[0-9a-f]{32}$"
      },
      "InboxItem": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "title",
          "because",
          "link"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/InboxItemId"
          },
          "kind": {
            "$ref": "#/components/schemas/InboxKind"
          },
          "title": {
            "type": "string",
            "description": "What it is, as a plain sentence."
          },
          "because": {
            "type": "string",
            "description": "Why it needs somebody, as a plain sentence."
          },
          "link": {
            "type": "string",
            "description": "Path within the portal at which it can be done."
          },
          "due": {
            "type": "string",
            "format": "date-time",
            "description": "By when; absent when nothing ends."
          },
          "urgency": {
            "type": "string",
            "enum": [
              "due",
              "overdue",
              "escalated"
            ],
            "description": "Of what has to be done until `due`. `escalated`: overdue for so long that somebody else was told."
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "Since when it waits; absent when that is not known."
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "repository": {
            "type": "string"
          },
          "proposal": {
            "type": "object",
            "description": "What could be done about it, filled in; nothing happens before somebody does it. What the reader may not do is refused there.",
            "required": [
              "title",
              "link"
            ],
            "properties": {
              "title": {
                "type": "string"
              },
              "link": {
                "type": "string",
                "description": "Path within the portal."
              }
            }
          },
          "snoozedUntil": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Inbox": {
        "type": "object",
        "required": [
          "items",
          "counts",
          "total",
          "snoozed",
          "isComplete"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InboxItem"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "counts": {
            "description": "Items that are not snoozed, by kind; kinds without any are left out.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "kind",
                "count"
              ],
              "properties": {
                "kind": {
                  "$ref": "#/components/schemas/InboxKind"
                },
                "count": {
                  "type": "integer",
                  "minimum": 1
                }
              }
            }
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "Items that are not snoozed."
          },
          "snoozed": {
            "type": "integer",
            "minimum": 0
          },
          "isComplete": {
            "type": "boolean",
            "description": "False when there were more of a kind than are read at once; counts are then at least so many."
          }
        }
      },
      "SegmentAxis": {
        "type": "string",
        "enum": [
          "all",
          "attribution",
          "tier",
          "assistant",
          "surface",
          "repository"
        ],
        "default": "all"
      },
      "KpiDefinition": {
        "type": "object",
        "required": [
          "id",
          "title",
          "definition",
          "unit",
          "minSample",
          "direction",
          "source",
          "caveat",
          "isAboutChanges",
          "isOnHeatMap"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "definition": {
            "type": "string"
          },
          "unit": {
            "type": "string",
            "enum": [
              "ratio",
              "hours",
              "count",
              "per100Changes",
              "perAuthorWeek",
              "perRelease",
              "index",
              "milliseconds",
              "minorUnits"
            ]
          },
          "minSample": {
            "type": "integer",
            "minimum": 0
          },
          "direction": {
            "type": "string",
            "enum": [
              "higher",
              "lower",
              "none"
            ]
          },
          "source": {
            "type": "string"
          },
          "caveat": {
            "type": "string"
          },
          "isAboutChanges": {
            "type": "boolean",
            "description": "Whether it is known for segments too."
          },
          "isOnHeatMap": {
            "type": "boolean"
          }
        }
      },
      "ScorecardPeriod": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "from",
          "to"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "week",
              "month",
              "quarter",
              "year"
            ]
          },
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "to": {
            "type": "string",
            "format": "date-time",
            "description": "The first instant after it."
          }
        }
      },
      "ScorecardCell": {
        "type": "object",
        "description": "A KPI of one team, period and segment; never a bare number.",
        "required": [
          "state"
        ],
        "properties": {
          "state": {
            "type": "string",
            "description": "`value`; `notEnoughData`, with the reason; `withheld`, since too few people stand behind it or behind its difference to others; `notMeasured`, since no source told of anything.",
            "enum": [
              "value",
              "notEnoughData",
              "withheld",
              "notMeasured"
            ]
          },
          "value": {
            "type": "number"
          },
          "sample": {
            "type": "integer",
            "minimum": 0
          },
          "low": {
            "type": "number",
            "description": "Lower end of the 95 % interval; absent where it is not bounded."
          },
          "high": {
            "type": "number"
          },
          "isAtLeast": {
            "type": "boolean",
            "description": "Known only to be at least this."
          },
          "isImmature": {
            "type": "boolean",
            "description": "What it counts can still appear; it is shown and not judged."
          },
          "reason": {
            "type": "string"
          },
          "change": {
            "type": "number",
            "description": "Value over that of the period before, minus 1."
          }
        }
      },
      "ScorecardTeam": {
        "type": "object",
        "required": [
          "team",
          "cells"
        ],
        "properties": {
          "team": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "cells": {
            "type": "array",
            "description": "In the order of `kpis`.",
            "items": {
              "$ref": "#/components/schemas/ScorecardCell"
            }
          },
          "signals": {
            "type": "array",
            "description": "Ids of KPIs whose drift chart raises a signal.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "FleetQuantiles": {
        "type": "object",
        "description": "How the shown values of all teams lie; absent below five teams.",
        "required": [
          "kpi",
          "period",
          "teams",
          "low",
          "lowerQuartile",
          "median",
          "upperQuartile",
          "high"
        ],
        "properties": {
          "kpi": {
            "type": "string"
          },
          "period": {
            "type": "string"
          },
          "teams": {
            "type": "integer",
            "minimum": 5
          },
          "low": {
            "type": "number",
            "description": "The tenth percentile."
          },
          "lowerQuartile": {
            "type": "number"
          },
          "median": {
            "type": "number"
          },
          "upperQuartile": {
            "type": "number"
          },
          "high": {
            "type": "number",
            "description": "The ninetieth percentile."
          }
        }
      },
      "Scorecards": {
        "type": "object",
        "required": [
          "period",
          "periods",
          "axis",
          "value",
          "kpis",
          "teams",
          "fleet",
          "freshness"
        ],
        "properties": {
          "period": {
            "$ref": "#/components/schemas/ScorecardPeriod"
          },
          "periods": {
            "type": "array",
            "description": "Closed periods that have cells, newest first, at most 60 of each kind.",
            "items": {
              "$ref": "#/components/schemas/ScorecardPeriod"
            }
          },
          "axis": {
            "$ref": "#/components/schemas/SegmentAxis"
          },
          "value": {
            "type": "string"
          },
          "values": {
            "type": "array",
            "description": "Values of this axis that some team has in the period.",
            "items": {
              "type": "string"
            }
          },
          "kpis": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "teams": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScorecardTeam"
            }
          },
          "fleet": {
            "type": "array",
            "description": "For each KPI that is asked for: this period, and the twelve of its kind before it, oldest first.",
            "items": {
              "$ref": "#/components/schemas/FleetQuantiles"
            }
          },
          "freshness": {
            "$ref": "#/components/schemas/Freshness"
          }
        }
      },
      "Freshness": {
        "type": "object",
        "required": [
          "lateSources",
          "waitingCells"
        ],
        "properties": {
          "newestAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the newest observation was stored."
          },
          "computedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the cells of the answer were computed; of several the oldest."
          },
          "lateSources": {
            "type": "array",
            "description": "Titles of sources that are late or fail.",
            "items": {
              "type": "string"
            }
          },
          "waitingCells": {
            "type": "integer",
            "minimum": 0,
            "description": "Months of teams that wait for being computed again."
          }
        }
      },
      "ScorecardSegment": {
        "type": "object",
        "required": [
          "axis",
          "value",
          "cells"
        ],
        "properties": {
          "axis": {
            "$ref": "#/components/schemas/SegmentAxis"
          },
          "value": {
            "type": "string"
          },
          "cells": {
            "$ref": "#/components/schemas/ScorecardCells"
          }
        }
      },
      "ScorecardCells": {
        "type": "object",
        "description": "By the id of the KPI.",
        "additionalProperties": {
          "$ref": "#/components/schemas/ScorecardCell"
        }
      },
      "TrendPoint": {
        "type": "object",
        "required": [
          "period",
          "cells"
        ],
        "properties": {
          "period": {
            "$ref": "#/components/schemas/ScorecardPeriod"
          },
          "cells": {
            "$ref": "#/components/schemas/ScorecardCells"
          }
        }
      },
      "DriftPoint": {
        "type": "object",
        "required": [
          "period",
          "count",
          "exposure",
          "rate"
        ],
        "properties": {
          "period": {
            "type": "string"
          },
          "count": {
            "type": "number"
          },
          "exposure": {
            "type": "number"
          },
          "rate": {
            "type": "number",
            "description": "Events for each unit of exposure."
          },
          "low": {
            "type": "number",
            "description": "Lower limit; absent within the baseline and while immature."
          },
          "high": {
            "type": "number"
          },
          "isBaseline": {
            "type": "boolean"
          },
          "isImmature": {
            "type": "boolean"
          },
          "isSignal": {
            "type": "boolean"
          }
        }
      },
      "DriftChart": {
        "type": "object",
        "required": [
          "kpi",
          "points",
          "state"
        ],
        "properties": {
          "kpi": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "description": "`jump`, `shift` and `rise` are signals to look, never proof of a cause; `noBaseline` until twenty mature weeks are known.",
            "enum": [
              "noBaseline",
              "quiet",
              "jump",
              "shift",
              "rise"
            ]
          },
          "centre": {
            "type": "number",
            "description": "Rate of the frozen baseline."
          },
          "points": {
            "type": "array",
            "description": "Weeks, oldest first.",
            "items": {
              "$ref": "#/components/schemas/DriftPoint"
            }
          },
          "signalPeriod": {
            "type": "string"
          }
        }
      },
      "SeriesBreak": {
        "type": "object",
        "description": "From here on numbers are not measured as before.",
        "required": [
          "at",
          "title",
          "kpis"
        ],
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "title": {
            "type": "string"
          },
          "kpis": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "KpiVerdict": {
        "type": "object",
        "required": [
          "kpi",
          "state"
        ],
        "properties": {
          "kpi": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "improved",
              "worse",
              "noDetectableDifference",
              "notEnoughData"
            ]
          },
          "effect": {
            "type": "number",
            "description": "After over before, minus 1."
          },
          "p": {
            "type": "number",
            "description": "Corrected for the number of KPIs."
          },
          "detectableEffect": {
            "type": "number"
          }
        }
      },
      "ScorecardCause": {
        "type": "object",
        "description": "Something that goes along with a KPI of the verdict, the largest first.",
        "required": [
          "kpi",
          "axis",
          "value",
          "sample",
          "effect"
        ],
        "properties": {
          "kpi": {
            "type": "string"
          },
          "axis": {
            "$ref": "#/components/schemas/SegmentAxis"
          },
          "value": {
            "type": "string"
          },
          "sample": {
            "type": "integer",
            "minimum": 0
          },
          "effect": {
            "type": "number",
            "description": "This segment over the whole team, minus 1."
          }
        }
      },
      "NextAction": {
        "type": "object",
        "required": [
          "code"
        ],
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "lookAtDrift",
              "lookAtDefects",
              "lookAtFindings",
              "lookAtReviews",
              "declareAssistance",
              "mapIdentities",
              "giveSeatsBack",
              "askTheTeam",
              "waitForData",
              "connectSource",
              "keepGoing"
            ]
          },
          "kpi": {
            "type": "string"
          },
          "axis": {
            "$ref": "#/components/schemas/SegmentAxis"
          },
          "value": {
            "type": "string"
          }
        }
      },
      "ScorecardVerdict": {
        "type": "object",
        "required": [
          "state",
          "before",
          "after",
          "kpis",
          "causes"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "improving",
              "notImproving",
              "notEnoughData"
            ]
          },
          "before": {
            "$ref": "#/components/schemas/VerdictWindow"
          },
          "after": {
            "$ref": "#/components/schemas/VerdictWindow"
          },
          "kpis": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KpiVerdict"
            }
          },
          "causes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScorecardCause"
            }
          },
          "nextAction": {
            "$ref": "#/components/schemas/NextAction"
          }
        }
      },
      "VerdictWindow": {
        "type": "object",
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "to": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Scorecard": {
        "type": "object",
        "required": [
          "team",
          "period",
          "periods",
          "cells",
          "segments",
          "trend",
          "drift",
          "breaks",
          "verdict",
          "maySeeChanges",
          "freshness"
        ],
        "properties": {
          "team": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "period": {
            "$ref": "#/components/schemas/ScorecardPeriod"
          },
          "periods": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScorecardPeriod"
            }
          },
          "cells": {
            "$ref": "#/components/schemas/ScorecardCells"
          },
          "segments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScorecardSegment"
            }
          },
          "trend": {
            "type": "array",
            "description": "This period and the twelve of its kind before it, oldest first.",
            "items": {
              "$ref": "#/components/schemas/TrendPoint"
            }
          },
          "drift": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DriftChart"
            }
          },
          "breaks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SeriesBreak"
            }
          },
          "verdict": {
            "$ref": "#/components/schemas/ScorecardVerdict"
          },
          "maySeeChanges": {
            "type": "boolean",
            "description": "Whether the caller may see the changes behind the cells."
          },
          "freshness": {
            "$ref": "#/components/schemas/Freshness"
          }
        }
      },
      "RepositoryScorecard": {
        "type": "object",
        "required": [
          "repository",
          "period",
          "periods",
          "cells",
          "trend",
          "freshness"
        ],
        "properties": {
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "team": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "period": {
            "$ref": "#/components/schemas/ScorecardPeriod"
          },
          "periods": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScorecardPeriod"
            }
          },
          "cells": {
            "$ref": "#/components/schemas/ScorecardCells"
          },
          "trend": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TrendPoint"
            }
          },
          "freshness": {
            "$ref": "#/components/schemas/Freshness"
          }
        }
      },
      "ScorecardChange": {
        "type": "object",
        "required": [
          "repository",
          "number",
          "openedAt",
          "mergedAt",
          "attribution",
          "assistants",
          "surfaces",
          "isHotfix",
          "defects"
        ],
        "properties": {
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "number": {
            "type": "integer",
            "minimum": 1
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "mergedAt": {
            "type": "string",
            "format": "date-time"
          },
          "readyToMergedHours": {
            "type": "number"
          },
          "changedLines": {
            "type": "integer",
            "minimum": 0
          },
          "tier": {
            "type": "string"
          },
          "attribution": {
            "$ref": "#/components/schemas/Attribution"
          },
          "confidence": {
            "$ref": "#/components/schemas/AttributionConfidence"
          },
          "assistants": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "surfaces": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "attributionSources": {
            "type": "array",
            "description": "Ids of the sources that told who wrote it.",
            "items": {
              "type": "string"
            }
          },
          "isHotfix": {
            "type": "boolean"
          },
          "isImmature": {
            "type": "boolean"
          },
          "defects": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "method",
                "fix",
                "foundAt",
                "source"
              ],
              "properties": {
                "method": {
                  "type": "string",
                  "enum": [
                    "revert",
                    "linkedBug",
                    "hotfix",
                    "szz",
                    "incident"
                  ]
                },
                "fix": {
                  "type": "string",
                  "description": "Number or commit of the fix, id of the issue or incident."
                },
                "foundAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "source": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "SourceHealth": {
        "type": "object",
        "required": [
          "id",
          "title",
          "state",
          "collects",
          "everyMinutes",
          "records",
          "signals",
          "refused",
          "dropped",
          "mayNamePeople"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "description": "`notConfigured`: purpose and retention are missing, so it collects nothing; `waiting`: nothing came yet; `late`: nothing for longer than three of its intervals.",
            "enum": [
              "fresh",
              "late",
              "failing",
              "waiting",
              "notConfigured"
            ]
          },
          "collects": {
            "type": "boolean",
            "description": "False when it is only uploaded to."
          },
          "everyMinutes": {
            "type": "integer",
            "minimum": 1
          },
          "purpose": {
            "type": "string"
          },
          "keepRawDays": {
            "type": "integer",
            "minimum": 1
          },
          "mayNamePeople": {
            "type": "boolean"
          },
          "newestAt": {
            "type": "string",
            "format": "date-time",
            "description": "When its newest record was stored."
          },
          "newestSignalAt": {
            "type": "string",
            "format": "date-time",
            "description": "Instant of what its newest signal tells."
          },
          "lastTurnAt": {
            "type": "string",
            "format": "date-time"
          },
          "nextTurnAt": {
            "type": "string",
            "format": "date-time"
          },
          "isRunning": {
            "type": "boolean"
          },
          "records": {
            "type": "integer",
            "minimum": 0
          },
          "signals": {
            "type": "integer",
            "minimum": 0
          },
          "refused": {
            "type": "integer",
            "minimum": 0
          },
          "lastRefusal": {
            "type": "string"
          },
          "failures": {
            "type": "integer",
            "minimum": 0,
            "description": "Turns in a row that failed."
          },
          "error": {
            "type": "string"
          },
          "dropped": {
            "type": "array",
            "description": "Fields that were left out, most frequent first, at most 50; a new one shows that the source changed.",
            "items": {
              "type": "object",
              "required": [
                "kind",
                "path",
                "count",
                "firstSeenAt"
              ],
              "properties": {
                "kind": {
                  "type": "string"
                },
                "path": {
                  "type": "string"
                },
                "count": {
                  "type": "integer",
                  "minimum": 1
                },
                "firstSeenAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      },
      "DataHealth": {
        "type": "object",
        "required": [
          "sources",
          "waitingCells",
          "unmappedIdentities",
          "teams"
        ],
        "properties": {
          "sources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SourceHealth"
            }
          },
          "waitingCells": {
            "type": "integer",
            "minimum": 0
          },
          "oldestWaitingAt": {
            "type": "string",
            "format": "date-time"
          },
          "unmappedIdentities": {
            "type": "integer",
            "minimum": 0
          },
          "teams": {
            "type": "integer",
            "minimum": 0,
            "description": "Teams with cells."
          }
        }
      },
      "UnmappedIdentity": {
        "type": "object",
        "required": [
          "identity",
          "source",
          "signals",
          "firstSeenAt",
          "lastSeenAt"
        ],
        "properties": {
          "identity": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$"
          },
          "source": {
            "type": "string"
          },
          "signals": {
            "type": "integer",
            "minimum": 1
          },
          "firstSeenAt": {
            "type": "string",
            "format": "date-time"
          },
          "lastSeenAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "UnmappedIdentities": {
        "type": "object",
        "required": [
          "items",
          "unmapped"
        ],
        "properties": {
          "unmapped": {
            "type": "integer",
            "minimum": 0
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/UnmappedIdentity"
            }
          }
        }
      },
      "IdentityMapping": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "as"
        ],
        "properties": {
          "as": {
            "type": "string",
            "enum": [
              "user",
              "bot",
              "nobody"
            ]
          },
          "userRef": {
            "$ref": "#/components/schemas/EntityRef"
          }
        }
      },
      "MappedIdentity": {
        "type": "object",
        "required": [
          "identity",
          "as"
        ],
        "properties": {
          "identity": {
            "type": "string"
          },
          "as": {
            "type": "string",
            "enum": [
              "user",
              "bot",
              "nobody"
            ]
          },
          "userRef": {
            "$ref": "#/components/schemas/EntityRef"
          }
        }
      },
      "BatchId": {
        "type": "string",
        "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
      },
      "RefusedLine": {
        "type": "object",
        "required": [
          "line",
          "message"
        ],
        "properties": {
          "line": {
            "type": "integer",
            "minimum": 1,
            "description": "Counted from 1 through the batch."
          },
          "message": {
            "type": "string"
          }
        }
      },
      "IngestReceipt": {
        "type": "object",
        "required": [
          "batch",
          "lines",
          "stored",
          "repeated",
          "refused",
          "refusedInAll",
          "nextLine"
        ],
        "properties": {
          "batch": {
            "$ref": "#/components/schemas/BatchId"
          },
          "lines": {
            "type": "integer",
            "minimum": 0,
            "description": "Lines that were looked at; empty ones and those passed over are not among them."
          },
          "stored": {
            "type": "integer",
            "minimum": 0,
            "description": "Not seen before."
          },
          "repeated": {
            "type": "integer",
            "minimum": 0,
            "description": "Seen before, word for word."
          },
          "refused": {
            "type": "array",
            "maxItems": 100,
            "description": "The first of them.",
            "items": {
              "$ref": "#/components/schemas/RefusedLine"
            }
          },
          "refusedInAll": {
            "type": "integer",
            "minimum": 0
          },
          "nextLine": {
            "type": "integer",
            "minimum": 1,
            "description": "Where the batch goes on."
          }
        }
      },
      "IngestBatch": {
        "type": "object",
        "required": [
          "batch",
          "source",
          "kind",
          "lines",
          "stored",
          "repeated",
          "refusedInAll",
          "nextLine",
          "startedAt",
          "updatedAt"
        ],
        "properties": {
          "batch": {
            "$ref": "#/components/schemas/BatchId"
          },
          "source": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "lines": {
            "type": "integer",
            "minimum": 0
          },
          "stored": {
            "type": "integer",
            "minimum": 0
          },
          "repeated": {
            "type": "integer",
            "minimum": 0
          },
          "refusedInAll": {
            "type": "integer",
            "minimum": 0
          },
          "nextLine": {
            "type": "integer",
            "minimum": 1
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "PlaybookName": {
        "type": "string",
        "maxLength": 64,
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "example": "prompting-standard"
      },
      "PlaybookKind": {
        "type": "string",
        "enum": [
          "guide",
          "promptTemplate",
          "checklist",
          "rule",
          "skill"
        ]
      },
      "PlaybookHealth": {
        "type": "string",
        "enum": [
          "ok",
          "reviewSoon",
          "reviewDue"
        ],
        "description": "Whether somebody has to look at it again: within thirty days, or already."
      },
      "PlaybookText": {
        "type": "string",
        "minLength": 1,
        "maxLength": 1000000,
        "description": "Text of `PLAYBOOK.md`; other files of the folder follow, each after a line `=== file: <path> ===`."
      },
      "FacetCount": {
        "type": "object",
        "required": [
          "value",
          "count"
        ],
        "properties": {
          "value": {
            "type": "string"
          },
          "count": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "PlaybookRights": {
        "type": "object",
        "description": "What the caller's permissions let them do.",
        "required": [
          "mayPropose",
          "mayPublish"
        ],
        "properties": {
          "mayPropose": {
            "type": "boolean"
          },
          "mayPublish": {
            "type": "boolean"
          }
        }
      },
      "Audience": {
        "type": "object",
        "description": "Every list that is not empty must match, and of each list any one; all empty means everybody.",
        "required": [
          "groups",
          "tiers",
          "stages",
          "languages",
          "areas"
        ],
        "properties": {
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "tiers": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "stages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Stage"
            }
          },
          "languages": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "areas": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "PlaybookDeprecation": {
        "type": "object",
        "required": [
          "by",
          "at",
          "reason"
        ],
        "properties": {
          "by": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "reason": {
            "type": "string"
          },
          "successor": {
            "$ref": "#/components/schemas/PlaybookName"
          }
        }
      },
      "PlaybookSummary": {
        "type": "object",
        "required": [
          "name",
          "title",
          "summary",
          "kind",
          "version",
          "versionId",
          "digest",
          "owner",
          "audience",
          "tags",
          "risks",
          "policyRules",
          "appliesTo",
          "tokens",
          "reviewBy",
          "health",
          "publishedAt"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/PlaybookName"
          },
          "title": {
            "type": "string"
          },
          "summary": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/PlaybookKind"
          },
          "version": {
            "type": "string",
            "description": "`major.minor`."
          },
          "versionId": {
            "type": "string"
          },
          "digest": {
            "type": "string",
            "description": "SHA-256 of the folder`s manifest, hexadecimal."
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "audience": {
            "$ref": "#/components/schemas/Audience"
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "risks": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "policyRules": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "appliesTo": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "tokens": {
            "type": "integer",
            "minimum": 0,
            "description": "About how many tokens its text is for a model."
          },
          "reviewBy": {
            "type": "string",
            "format": "date"
          },
          "health": {
            "$ref": "#/components/schemas/PlaybookHealth"
          },
          "requiredReading": {
            "type": "object",
            "required": [
              "withinDays"
            ],
            "properties": {
              "withinDays": {
                "type": "integer",
                "minimum": 1
              }
            }
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "deprecation": {
            "$ref": "#/components/schemas/PlaybookDeprecation"
          }
        }
      },
      "PlaybookFile": {
        "type": "object",
        "required": [
          "path",
          "text"
        ],
        "properties": {
          "path": {
            "type": "string"
          },
          "text": {
            "type": "string"
          }
        }
      },
      "OpenPlaybook": {
        "type": "object",
        "required": [
          "playbook"
        ],
        "properties": {
          "playbook": {
            "$ref": "#/components/schemas/PlaybookSummary"
          },
          "files": {
            "type": "array",
            "description": "`PLAYBOOK.md` first; only where texts were asked for.",
            "items": {
              "$ref": "#/components/schemas/PlaybookFile"
            }
          }
        }
      },
      "PlaybookVariable": {
        "type": "object",
        "required": [
          "name",
          "title",
          "type",
          "isRequired",
          "neverShare",
          "whenFound"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "enum": [
              "text",
              "multiline",
              "choice",
              "number",
              "boolean"
            ]
          },
          "isRequired": {
            "type": "boolean"
          },
          "default": {
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "number"
              },
              {
                "type": "boolean"
              }
            ]
          },
          "options": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "pattern": {
            "type": "string",
            "description": "RE2 syntax."
          },
          "maxLength": {
            "type": "integer",
            "minimum": 1
          },
          "minimum": {
            "type": "number"
          },
          "maximum": {
            "type": "number"
          },
          "holds": {
            "type": "string",
            "description": "Data class of what is entered."
          },
          "neverShare": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "whenFound": {
            "type": "string",
            "enum": [
              "refuse",
              "redact"
            ]
          }
        }
      },
      "PlaybookDetail": {
        "type": "object",
        "required": [
          "playbook",
          "files",
          "variables",
          "versions",
          "rights"
        ],
        "properties": {
          "playbook": {
            "$ref": "#/components/schemas/PlaybookSummary"
          },
          "files": {
            "type": "array",
            "description": "`PLAYBOOK.md` first.",
            "items": {
              "$ref": "#/components/schemas/PlaybookFile"
            }
          },
          "variables": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlaybookVariable"
            }
          },
          "prompt": {
            "type": "string",
            "description": "Text of the prompt of a template with its braces."
          },
          "versions": {
            "type": "array",
            "description": "Newest first; proposals only for those who may propose or publish.",
            "items": {
              "$ref": "#/components/schemas/PlaybookVersion"
            }
          },
          "rights": {
            "$ref": "#/components/schemas/PlaybookRights"
          }
        }
      },
      "PlaybookVersion": {
        "type": "object",
        "required": [
          "versionId",
          "name",
          "title",
          "kind",
          "owner",
          "version",
          "digest",
          "state",
          "source",
          "reason",
          "proposedBy",
          "proposedAt",
          "permits"
        ],
        "properties": {
          "versionId": {
            "type": "string"
          },
          "name": {
            "$ref": "#/components/schemas/PlaybookName"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/PlaybookKind"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "version": {
            "type": "string",
            "description": "`major.minor`."
          },
          "digest": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "inReview",
              "scheduled",
              "current",
              "superseded",
              "expired",
              "refused",
              "withdrawn"
            ]
          },
          "source": {
            "type": "string",
            "enum": [
              "portal",
              "library"
            ],
            "description": "Whether people wrote it, or it ships with the product."
          },
          "reason": {
            "type": "string"
          },
          "proposedBy": {
            "type": "string"
          },
          "proposedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string"
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedReason": {
            "type": "string"
          },
          "effectiveFrom": {
            "type": "string",
            "format": "date-time"
          },
          "endsAt": {
            "type": "string",
            "format": "date-time",
            "description": "Until when readers get it; absent while no end is known."
          },
          "permits": {
            "type": "object",
            "description": "What the caller may do with it now; when not, `because` says why in a plain sentence.",
            "required": [
              "publish",
              "refuse",
              "withdraw"
            ],
            "properties": {
              "publish": {
                "$ref": "#/components/schemas/Permit"
              },
              "refuse": {
                "$ref": "#/components/schemas/Permit"
              },
              "withdraw": {
                "$ref": "#/components/schemas/Permit"
              }
            }
          }
        }
      },
      "PlaybookFinding": {
        "type": "object",
        "required": [
          "severity",
          "code",
          "message",
          "file"
        ],
        "properties": {
          "severity": {
            "type": "string",
            "enum": [
              "error",
              "warning"
            ]
          },
          "code": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "file": {
            "type": "string"
          },
          "line": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "PlaybookCheck": {
        "type": "object",
        "required": [
          "isReadable",
          "findings"
        ],
        "properties": {
          "isReadable": {
            "type": "boolean",
            "description": "False when the text is no playbook yet; then the findings say why."
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlaybookFinding"
            }
          },
          "tokens": {
            "type": "integer",
            "minimum": 0
          },
          "playbook": {
            "type": "object",
            "description": "What was read; absent when it is not readable.",
            "required": [
              "name",
              "title",
              "summary",
              "kind",
              "version",
              "owner",
              "audience",
              "variables"
            ],
            "properties": {
              "name": {
                "$ref": "#/components/schemas/PlaybookName"
              },
              "title": {
                "type": "string"
              },
              "summary": {
                "type": "string"
              },
              "kind": {
                "$ref": "#/components/schemas/PlaybookKind"
              },
              "version": {
                "type": "string"
              },
              "owner": {
                "$ref": "#/components/schemas/EntityRef"
              },
              "audience": {
                "$ref": "#/components/schemas/Audience"
              },
              "variables": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/PlaybookVariable"
                }
              }
            }
          },
          "expectedVersions": {
            "type": "array",
            "description": "Versions that may come next under this name; the first for a smaller change.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "PlaybookVersionDetail": {
        "type": "object",
        "required": [
          "version",
          "text",
          "findings"
        ],
        "properties": {
          "version": {
            "$ref": "#/components/schemas/PlaybookVersion"
          },
          "text": {
            "$ref": "#/components/schemas/PlaybookText"
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlaybookFinding"
            }
          },
          "before": {
            "type": "object",
            "description": "What readers get before it: the version that it follows, or is to follow; absent for the first.",
            "required": [
              "versionId",
              "version",
              "text"
            ],
            "properties": {
              "versionId": {
                "type": "string"
              },
              "version": {
                "type": "string"
              },
              "text": {
                "$ref": "#/components/schemas/PlaybookText"
              }
            }
          }
        }
      },
      "RenderedPrompt": {
        "type": "object",
        "required": [
          "isShareable",
          "findings"
        ],
        "properties": {
          "isShareable": {
            "type": "boolean",
            "description": "False when the prompt holds what must not be shared; then it is not given."
          },
          "prompt": {
            "type": "string"
          },
          "tokens": {
            "type": "integer",
            "minimum": 0
          },
          "findings": {
            "type": "array",
            "description": "What must not be shared, without the data itself; of values that were redacted too.",
            "items": {
              "type": "object",
              "required": [
                "title",
                "class",
                "isRedacted"
              ],
              "properties": {
                "variable": {
                  "type": "string",
                  "description": "Where it was entered; absent when only the whole shows it."
                },
                "title": {
                  "type": "string"
                },
                "class": {
                  "type": "string"
                },
                "line": {
                  "type": "integer",
                  "minimum": 1
                },
                "fix": {
                  "type": "string"
                },
                "isRedacted": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "InstallTarget": {
        "type": "string",
        "enum": [
          "claude-code",
          "copilot",
          "cursor",
          "agents"
        ],
        "description": "Assistant whose folders a playbook is installed in."
      },
      "RequiredPlaybook": {
        "type": "object",
        "required": [
          "name",
          "title",
          "version",
          "dueOn",
          "state"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/PlaybookName"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "type": "string",
            "description": "`major.minor` that readers get."
          },
          "dueOn": {
            "type": "string",
            "format": "date",
            "description": "Last day on which it is in time; UTC."
          },
          "state": {
            "type": "string",
            "enum": [
              "overdue",
              "due",
              "done"
            ]
          },
          "doneOn": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "OwnPlaybookReach": {
        "type": "object",
        "required": [
          "kept",
          "mayReadComments"
        ],
        "properties": {
          "required": {
            "$ref": "#/components/schemas/RequiredPlaybook"
          },
          "receipt": {
            "type": "object",
            "description": "Newest receipt of the caller; absent when they never gave one.",
            "required": [
              "version",
              "digest",
              "at"
            ],
            "properties": {
              "version": {
                "type": "string"
              },
              "digest": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "rating": {
            "type": "integer",
            "minimum": 1,
            "maximum": 5
          },
          "mayReadComments": {
            "type": "boolean"
          },
          "kept": {
            "$ref": "#/components/schemas/KeptOfReach"
          }
        }
      },
      "KeptOfReach": {
        "type": "object",
        "description": "What the portal keeps of reach, by its configuration.",
        "required": [
          "reads",
          "ratings",
          "comments",
          "installs",
          "retentionDays"
        ],
        "properties": {
          "reads": {
            "type": "boolean"
          },
          "ratings": {
            "type": "string",
            "enum": [
              "anonymous",
              "named",
              "off"
            ]
          },
          "comments": {
            "type": "boolean"
          },
          "installs": {
            "type": "boolean"
          },
          "retentionDays": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "PlaybookComment": {
        "type": "object",
        "required": [
          "commentId",
          "version",
          "text",
          "writtenOn"
        ],
        "properties": {
          "commentId": {
            "type": "string"
          },
          "version": {
            "type": "string",
            "description": "Version that readers got then."
          },
          "text": {
            "type": "string"
          },
          "writtenOn": {
            "type": "string",
            "format": "date",
            "description": "The day alone, since an instant would tell who wrote it."
          }
        }
      },
      "InstallReceipt": {
        "type": "object",
        "required": [
          "isKept",
          "trust",
          "installed",
          "unknown"
        ],
        "properties": {
          "isKept": {
            "type": "boolean"
          },
          "because": {
            "type": "string",
            "description": "Why nothing was kept, in one plain sentence."
          },
          "trust": {
            "type": "string",
            "enum": [
              "asserted",
              "attested"
            ]
          },
          "installed": {
            "type": "integer",
            "minimum": 0,
            "description": "How many playbooks are installed now."
          },
          "unknown": {
            "type": "integer",
            "minimum": 0,
            "description": "How many were left out",
            "because the portal never published such a version.": null
          }
        }
      },
      "InstalledPlaybook": {
        "type": "object",
        "required": [
          "name",
          "title",
          "kind",
          "isMeantFor",
          "state"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/PlaybookName"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/PlaybookKind"
          },
          "isMeantFor": {
            "type": "boolean",
            "description": "Whether its audience names the entity."
          },
          "state": {
            "type": "string",
            "enum": [
              "current",
              "outdated",
              "withdrawn",
              "notInstalled"
            ],
            "description": "`withdrawn`: it is installed, and is deprecated or readers get no version of it any more."
          },
          "currentVersion": {
            "type": "string"
          },
          "installedVersion": {
            "type": "string"
          },
          "targets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InstallTarget"
            }
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "Since when the installed version is known to be there."
          }
        }
      },
      "InstalledPlaybooks": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "repository": {
            "type": "string",
            "description": "Absent when the entity has none."
          },
          "reportedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Absent when nothing was ever reported of the repository."
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InstalledPlaybook"
            }
          }
        }
      },
      "ReachOfPeople": {
        "type": "object",
        "description": "Of a closed period; `readers` are people, of months alone; `reads` the days on which they opened it. Both absent where there are too few to show, none included.",
        "required": [
          "period"
        ],
        "properties": {
          "period": {
            "type": "string",
            "description": "A month, `2026-10`, or a quarter, `2026-Q3`."
          },
          "readers": {
            "type": "integer",
            "minimum": 0
          },
          "reads": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "PlaybookReach": {
        "type": "object",
        "required": [
          "name",
          "title",
          "kind",
          "owner",
          "version",
          "reviewBy",
          "health",
          "isHardlyRead",
          "month",
          "quarter",
          "installs"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/PlaybookName"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/PlaybookKind"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "version": {
            "type": "string"
          },
          "reviewBy": {
            "type": "string",
            "format": "date"
          },
          "health": {
            "$ref": "#/components/schemas/PlaybookHealth"
          },
          "isHardlyRead": {
            "type": "boolean",
            "description": "Whether nobody, or fewer people than may be told of, opened it until the end of the last month, of those published before it began."
          },
          "month": {
            "$ref": "#/components/schemas/ReachOfPeople"
          },
          "quarter": {
            "$ref": "#/components/schemas/ReachOfPeople"
          },
          "rating": {
            "type": "object",
            "description": "Absent while too few rated it. Brought up to date when as many ratings changed as make the minimum.",
            "required": [
              "mean",
              "people",
              "asOf"
            ],
            "properties": {
              "mean": {
                "type": "number",
                "minimum": 1,
                "maximum": 5
              },
              "people": {
                "type": "integer",
                "minimum": 5
              },
              "asOf": {
                "type": "string",
                "format": "date"
              }
            }
          },
          "required": {
            "type": "object",
            "description": "Absent when it is no required reading, or is so for too few. Given and overdue are told in whole groups of the minimum, rounded down, as of `asOf`.",
            "required": [
              "people",
              "given",
              "overdue",
              "asOf"
            ],
            "properties": {
              "people": {
                "type": "integer",
                "minimum": 5
              },
              "given": {
                "type": "integer",
                "minimum": 0
              },
              "overdue": {
                "type": "integer",
                "minimum": 0
              },
              "asOf": {
                "type": "string",
                "format": "date"
              }
            }
          },
          "installs": {
            "type": "object",
            "description": "Of repositories whose owners are as many as the minimum.",
            "required": [
              "repositories",
              "stale",
              "versions"
            ],
            "properties": {
              "repositories": {
                "type": "integer",
                "minimum": 0
              },
              "stale": {
                "type": "integer",
                "minimum": 0,
                "description": "Those with another version than readers get."
              },
              "versions": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "version",
                    "repositories"
                  ],
                  "properties": {
                    "version": {
                      "type": "string"
                    },
                    "repositories": {
                      "type": "integer",
                      "minimum": 1
                    }
                  }
                }
              }
            }
          }
        }
      },
      "PlaybookReachList": {
        "type": "object",
        "required": [
          "items",
          "minimumPeople",
          "kept"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlaybookReach"
            }
          },
          "minimumPeople": {
            "type": "integer",
            "minimum": 5
          },
          "kept": {
            "$ref": "#/components/schemas/KeptOfReach"
          }
        }
      },
      "PlaybookReachDetail": {
        "type": "object",
        "required": [
          "reach",
          "inUse"
        ],
        "properties": {
          "reach": {
            "$ref": "#/components/schemas/PlaybookReach"
          },
          "inUse": {
            "type": "array",
            "description": "Which version was in which repository, from when to when, newest first; of repositories whose owners are as many as the minimum.",
            "items": {
              "type": "object",
              "required": [
                "repository",
                "version",
                "digest",
                "target",
                "from",
                "lastSeenAt"
              ],
              "properties": {
                "repository": {
                  "type": "string"
                },
                "version": {
                  "type": "string"
                },
                "digest": {
                  "type": "string"
                },
                "target": {
                  "$ref": "#/components/schemas/InstallTarget"
                },
                "from": {
                  "type": "string",
                  "format": "date-time"
                },
                "lastSeenAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "goneAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          },
          "namedRatings": {
            "type": "array",
            "description": "Only where the configuration has ratings named; of those who rated while it had.",
            "items": {
              "type": "object",
              "required": [
                "by",
                "rating",
                "at"
              ],
              "properties": {
                "by": {
                  "type": "string"
                },
                "rating": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 5
                },
                "at": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      },
      "PolicyStatus": {
        "type": "string",
        "enum": [
          "unclassified",
          "prohibited",
          "notApproved",
          "allowedWithConditions",
          "allowed"
        ],
        "description": "What the developer reads first, strictest first."
      },
      "Compliance": {
        "type": "string",
        "enum": [
          "met",
          "notMet",
          "notReported",
          "waived",
          "notApplicable"
        ],
        "description": "State of the repository's obligations in its latest attested decision."
      },
      "PersonRef": {
        "type": "object",
        "description": "A person as git or the host knows them; kept only as a pseudonym.",
        "additionalProperties": false,
        "properties": {
          "email": {
            "type": "string",
            "maxLength": 320
          },
          "login": {
            "type": "string",
            "maxLength": 100
          }
        }
      },
      "DecisionRequest": {
        "type": "object",
        "required": [
          "repository",
          "baseSha",
          "headSha",
          "phase",
          "files",
          "commits"
        ],
        "additionalProperties": false,
        "properties": {
          "idempotencyKey": {
            "type": "string",
            "minLength": 8,
            "maxLength": 200,
            "pattern": "^[ -~]+$"
          },
          "phase": {
            "$ref": "#/components/schemas/Phase"
          },
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "baseSha": {
            "$ref": "#/components/schemas/Sha"
          },
          "headSha": {
            "$ref": "#/components/schemas/Sha"
          },
          "pullRequest": {
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647,
            "description": "Number of the pull or merge request."
          },
          "files": {
            "type": "array",
            "maxItems": 100000,
            "items": {
              "type": "object",
              "required": [
                "path",
                "status"
              ],
              "additionalProperties": false,
              "properties": {
                "path": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 4096
                },
                "previousPath": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 4096
                },
                "status": {
                  "type": "string",
                  "enum": [
                    "added",
                    "modified",
                    "deleted",
                    "renamed",
                    "copied",
                    "typeChanged"
                  ]
                }
              }
            }
          },
          "commits": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "required": [
                "sha",
                "attribution",
                "uses",
                "declaredBy",
                "hasConflict",
                "evidence",
                "authors"
              ],
              "additionalProperties": false,
              "properties": {
                "sha": {
                  "$ref": "#/components/schemas/Sha"
                },
                "attribution": {
                  "$ref": "#/components/schemas/Attribution"
                },
                "confidence": {
                  "type": "string",
                  "enum": [
                    "declared",
                    "measured",
                    "inferred"
                  ]
                },
                "uses": {
                  "type": "array",
                  "maxItems": 50,
                  "items": {
                    "type": "object",
                    "required": [
                      "tool",
                      "role"
                    ],
                    "additionalProperties": false,
                    "properties": {
                      "tool": {
                        "type": "string",
                        "maxLength": 100
                      },
                      "model": {
                        "type": "string",
                        "maxLength": 200
                      },
                      "role": {
                        "type": "string",
                        "enum": [
                          "author",
                          "assistant",
                          "reviewSuggestion",
                          "autofix"
                        ]
                      }
                    }
                  }
                },
                "declaredBy": {
                  "type": "array",
                  "maxItems": 20,
                  "items": {
                    "type": "string",
                    "maxLength": 100
                  }
                },
                "hasConflict": {
                  "type": "boolean"
                },
                "isMerge": {
                  "type": "boolean",
                  "description": "Two or more parents; a merge that shows nothing is not asked to declare."
                },
                "evidence": {
                  "type": "array",
                  "maxItems": 50,
                  "items": {
                    "type": "object",
                    "required": [
                      "kind",
                      "text"
                    ],
                    "additionalProperties": false,
                    "properties": {
                      "kind": {
                        "type": "string",
                        "enum": [
                          "trailer",
                          "bodyLine",
                          "author",
                          "committer",
                          "gitNote",
                          "agentTrace"
                        ]
                      },
                      "text": {
                        "type": "string",
                        "maxLength": 500
                      },
                      "line": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 2147483647
                      }
                    }
                  }
                },
                "authors": {
                  "type": "array",
                  "maxItems": 100,
                  "items": {
                    "$ref": "#/components/schemas/PersonRef"
                  }
                }
              }
            }
          },
          "patches": {
            "type": "object",
            "description": "What the change and its commits change, by which a release recognises a squash of it or rebased commits.",
            "required": [
              "commits"
            ],
            "additionalProperties": false,
            "properties": {
              "whole": {
                "$ref": "#/components/schemas/PatchDigest"
              },
              "commits": {
                "type": "array",
                "maxItems": 10000,
                "items": {
                  "type": "object",
                  "required": [
                    "sha",
                    "patchDigest"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "sha": {
                      "$ref": "#/components/schemas/Sha"
                    },
                    "patchDigest": {
                      "$ref": "#/components/schemas/PatchDigest"
                    }
                  }
                }
              }
            }
          },
          "initiator": {
            "$ref": "#/components/schemas/PersonRef"
          },
          "opener": {
            "$ref": "#/components/schemas/PersonRef"
          },
          "scanIds": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string",
              "pattern": "^[0-9a-zA-Z-]{1,100}$"
            }
          },
          "reviews": {
            "type": "array",
            "description": "All reviews of the change; absent means not reported, empty means none.",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "required": [
                "reviewer",
                "state",
                "sha",
                "submittedAt"
              ],
              "additionalProperties": false,
              "properties": {
                "reviewer": {
                  "$ref": "#/components/schemas/PersonRef"
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "approved",
                    "changesRequested",
                    "commented",
                    "dismissed"
                  ]
                },
                "sha": {
                  "$ref": "#/components/schemas/Sha"
                },
                "submittedAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          },
          "approvals": {
            "type": "array",
            "description": "Manual approvals of the change; absent means not reported, empty means none.",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "required": [
                "approver",
                "state",
                "sha",
                "submittedAt"
              ],
              "additionalProperties": false,
              "properties": {
                "approver": {
                  "$ref": "#/components/schemas/PersonRef"
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "approved",
                    "refused"
                  ]
                },
                "sha": {
                  "$ref": "#/components/schemas/Sha"
                },
                "submittedAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/DataReport"
          },
          "checks": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "required": [
                "name",
                "sha",
                "conclusion"
              ],
              "additionalProperties": false,
              "properties": {
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "sha": {
                  "$ref": "#/components/schemas/Sha"
                },
                "conclusion": {
                  "type": "string",
                  "enum": [
                    "success",
                    "failure",
                    "neutral",
                    "cancelled",
                    "skipped",
                    "timedOut",
                    "actionRequired",
                    "pending"
                  ]
                }
              }
            }
          }
        }
      },
      "DataReport": {
        "type": "object",
        "description": "What detectors found of data that must not be shared, in everything that the change adds up to its head commit; never the data itself.",
        "required": [
          "detectors",
          "classes",
          "findings",
          "incomplete"
        ],
        "additionalProperties": false,
        "properties": {
          "detectors": {
            "description": "Name and version of the detectors.",
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "classes": {
            "description": "Classes of data that were looked for.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          },
          "findings": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "required": [
                "rule",
                "class",
                "path",
                "state"
              ],
              "additionalProperties": false,
              "properties": {
                "rule": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "class": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 100
                },
                "path": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 4096
                },
                "line": {
                  "type": "integer",
                  "minimum": 1
                },
                "state": {
                  "description": "`newlyAllowed` when the change itself says that it may stand. What the base allowed already is left out.",
                  "type": "string",
                  "enum": [
                    "open",
                    "newlyAllowed"
                  ]
                }
              }
            }
          },
          "incomplete": {
            "description": "Paths of files that could not be read to the end.",
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 4096
            }
          }
        }
      },
      "Obligation": {
        "type": "object",
        "required": [
          "rule",
          "kind",
          "phase",
          "mode",
          "status",
          "text",
          "found",
          "evidence",
          "sentences",
          "owners",
          "paths"
        ],
        "properties": {
          "rule": {
            "type": "string"
          },
          "part": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "declaration",
              "data",
              "scan",
              "review",
              "approval",
              "check",
              "protection",
              "certificate"
            ]
          },
          "phase": {
            "$ref": "#/components/schemas/Phase"
          },
          "mode": {
            "$ref": "#/components/schemas/Mode"
          },
          "status": {
            "type": "string",
            "enum": [
              "fulfilled",
              "unfulfilled",
              "unknown",
              "waived"
            ]
          },
          "text": {
            "type": "string"
          },
          "found": {
            "type": "string"
          },
          "evidence": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "text",
                "trust",
                "source",
                "counts"
              ],
              "properties": {
                "text": {
                  "type": "string"
                },
                "trust": {
                  "$ref": "#/components/schemas/Trust"
                },
                "source": {
                  "type": "string"
                },
                "at": {
                  "type": "string"
                },
                "counts": {
                  "type": "boolean"
                }
              }
            }
          },
          "sentences": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "fix": {
            "type": "string"
          },
          "owners": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "paths": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "strengthening": {
            "type": "string",
            "description": "Strengthening that asks for it, where no rule of the policy does."
          },
          "waivedUntil": {
            "type": "string"
          },
          "waiver": {
            "type": "string"
          },
          "breakGlass": {
            "type": "string",
            "description": "Use of break-glass that lifts it; present instead of `waiver`."
          }
        }
      },
      "Reason": {
        "type": "object",
        "required": [
          "code",
          "rule",
          "effect",
          "mode",
          "text",
          "because",
          "sentences"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "rule": {
            "type": "string"
          },
          "effect": {
            "type": "string",
            "enum": [
              "permit",
              "forbid"
            ]
          },
          "mode": {
            "$ref": "#/components/schemas/Mode"
          },
          "text": {
            "type": "string"
          },
          "because": {
            "type": "string",
            "description": "The cause alone."
          },
          "sentences": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "entityRef": {
            "type": "string"
          },
          "assistant": {
            "type": "string"
          },
          "fix": {
            "type": "string"
          },
          "waivedUntil": {
            "type": "string"
          },
          "waiver": {
            "type": "string"
          },
          "breakGlass": {
            "type": "string",
            "description": "Use of break-glass that lifts it; present instead of `waiver`."
          }
        }
      },
      "ResolvedTier": {
        "type": "object",
        "required": [
          "effective",
          "isClassified",
          "sources",
          "because"
        ],
        "properties": {
          "effective": {
            "type": "string"
          },
          "isClassified": {
            "type": "boolean"
          },
          "because": {
            "type": "string"
          },
          "sources": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "kind",
                "value",
                "isValid"
              ],
              "properties": {
                "kind": {
                  "type": "string",
                  "enum": [
                    "declared",
                    "assigned",
                    "inherited",
                    "highWater"
                  ],
                  "description": "`highWater`: the strictest tier this place ever had, until an entitled person confirms a lower one."
                },
                "value": {
                  "type": "string"
                },
                "from": {
                  "type": "string"
                },
                "isValid": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "Decision": {
        "type": "object",
        "description": "The canonical answer; RFC 8785 of it is byte-identical for equal digests and engine version.",
        "required": [
          "engineVersion",
          "policyDigest",
          "inputDigest",
          "decidedAt",
          "phase",
          "effect",
          "outcome",
          "wouldBe",
          "isPreview",
          "attribution",
          "assistants",
          "scopes",
          "reasons",
          "obligations",
          "unmatched"
        ],
        "properties": {
          "engineVersion": {
            "type": "string"
          },
          "policyDigest": {
            "type": "string"
          },
          "inputDigest": {
            "type": "string"
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "phase": {
            "$ref": "#/components/schemas/Phase"
          },
          "effect": {
            "type": "string",
            "enum": [
              "allow",
              "allow_with_obligations",
              "deny"
            ]
          },
          "outcome": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "wouldBe": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "isPreview": {
            "type": "boolean"
          },
          "attribution": {
            "type": "string"
          },
          "assistants": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "scopes": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "tier",
                "isCritical",
                "stage",
                "files"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "tier": {
                  "$ref": "#/components/schemas/ResolvedTier"
                },
                "waivedTier": {
                  "type": "string"
                },
                "isCritical": {
                  "type": "boolean"
                },
                "stage": {
                  "type": "string"
                },
                "files": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Reason"
            }
          },
          "obligations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Obligation"
            }
          },
          "unmatched": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "rule",
                "effect",
                "condition",
                "expected",
                "actual"
              ],
              "properties": {
                "rule": {
                  "type": "string"
                },
                "effect": {
                  "type": "string",
                  "enum": [
                    "permit",
                    "forbid",
                    "require"
                  ]
                },
                "condition": {
                  "type": "string"
                },
                "expected": {
                  "type": "string"
                },
                "actual": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "DecisionRecord": {
        "type": "object",
        "required": [
          "decisionId",
          "repository",
          "baseSha",
          "headSha",
          "occurredAt",
          "recordedAt",
          "entityRefs",
          "ledger",
          "decision"
        ],
        "properties": {
          "decisionId": {
            "type": "string"
          },
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "baseSha": {
            "type": "string"
          },
          "headSha": {
            "type": "string"
          },
          "pullRequest": {
            "type": "integer"
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time"
          },
          "recordedAt": {
            "type": "string",
            "format": "date-time"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          },
          "decision": {
            "$ref": "#/components/schemas/Decision"
          },
          "approval": {
            "$ref": "#/components/schemas/ApprovalRequest"
          }
        }
      },
      "DecisionSummary": {
        "type": "object",
        "required": [
          "decisionId",
          "repository",
          "baseSha",
          "headSha",
          "occurredAt",
          "recordedAt",
          "entityRefs",
          "phase",
          "effect",
          "outcome",
          "wouldBe",
          "isPreview",
          "attribution",
          "assistants",
          "because",
          "obligations"
        ],
        "properties": {
          "decisionId": {
            "type": "string"
          },
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "baseSha": {
            "type": "string"
          },
          "headSha": {
            "type": "string"
          },
          "pullRequest": {
            "type": "integer"
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time"
          },
          "recordedAt": {
            "type": "string",
            "format": "date-time"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "phase": {
            "$ref": "#/components/schemas/Phase"
          },
          "effect": {
            "type": "string",
            "enum": [
              "allow",
              "allow_with_obligations",
              "deny"
            ]
          },
          "outcome": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "wouldBe": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "isPreview": {
            "type": "boolean"
          },
          "attribution": {
            "$ref": "#/components/schemas/Attribution"
          },
          "assistants": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "because": {
            "type": "array",
            "description": "The reasons that decided, as plain sentences.",
            "items": {
              "type": "string"
            }
          },
          "obligations": {
            "type": "object",
            "required": [
              "total",
              "open"
            ],
            "properties": {
              "total": {
                "type": "integer"
              },
              "open": {
                "type": "integer"
              }
            }
          }
        }
      },
      "ScanRequest": {
        "type": "object",
        "required": [
          "repository",
          "sha",
          "sarif"
        ],
        "additionalProperties": false,
        "properties": {
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "sha": {
            "$ref": "#/components/schemas/Sha"
          },
          "sarif": {
            "type": "string",
            "minLength": 2,
            "description": "The report, byte for byte as the scanner wrote it; its SHA-256 is kept."
          }
        }
      },
      "ScanRecord": {
        "type": "object",
        "required": [
          "scanId",
          "digest",
          "trust",
          "runs"
        ],
        "properties": {
          "scanId": {
            "type": "string"
          },
          "digest": {
            "type": "string",
            "description": "SHA-256 of the report, hexadecimal."
          },
          "trust": {
            "$ref": "#/components/schemas/Trust"
          },
          "runs": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "tool",
                "findings",
                "suppressed"
              ],
              "properties": {
                "tool": {
                  "type": "string"
                },
                "findings": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "integer"
                  }
                },
                "suppressed": {
                  "type": "integer"
                },
                "executionSuccessful": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "EntityStatus": {
        "type": "object",
        "required": [
          "entityRef",
          "tier",
          "tierTitle",
          "isClassified",
          "isCritical",
          "stage",
          "status",
          "because"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "tier": {
            "type": "string",
            "description": "Effective tier id; when not classified, the tier it is evaluated as."
          },
          "tierTitle": {
            "type": "string"
          },
          "isClassified": {
            "type": "boolean"
          },
          "isCritical": {
            "type": "boolean"
          },
          "stage": {
            "$ref": "#/components/schemas/Stage"
          },
          "status": {
            "$ref": "#/components/schemas/PolicyStatus"
          },
          "because": {
            "type": "string"
          },
          "nextStep": {
            "type": "string"
          },
          "repository": {
            "type": "string"
          },
          "problems": {
            "type": "array",
            "description": "What is wrong with the annotations, as plain sentences.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Sentence": {
        "type": "object",
        "description": "One line of the answer to \"what may I do here\", computed from the policy.",
        "required": [
          "kind",
          "text",
          "rules",
          "sentences",
          "mode"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "may",
              "must",
              "mustNot",
              "note",
              "next"
            ]
          },
          "text": {
            "type": "string",
            "description": "Plain sentence; code in backticks."
          },
          "rules": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "sentences": {
            "type": "array",
            "description": "Ids of the policy statement's sentences.",
            "items": {
              "type": "string"
            }
          },
          "mode": {
            "$ref": "#/components/schemas/Mode"
          },
          "example": {
            "type": "string"
          },
          "fix": {
            "type": "string"
          }
        }
      },
      "EntityPolicy": {
        "type": "object",
        "required": [
          "entityRef",
          "status",
          "compliance",
          "tier",
          "tierTitle",
          "policy",
          "sentences",
          "assistants",
          "obligations",
          "recentDecisions",
          "attribution",
          "rules"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "repository": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/EntityStatus"
          },
          "compliance": {
            "$ref": "#/components/schemas/Compliance"
          },
          "tier": {
            "$ref": "#/components/schemas/ResolvedTier"
          },
          "tierTitle": {
            "type": "string"
          },
          "assignment": {
            "$ref": "#/components/schemas/TierAssignment"
          },
          "highWater": {
            "$ref": "#/components/schemas/HighWaterMark"
          },
          "exceptions": {
            "description": "Absent for callers who may not read exceptions.",
            "$ref": "#/components/schemas/EntityExceptions"
          },
          "policy": {
            "type": "object",
            "required": [
              "title",
              "digest"
            ],
            "properties": {
              "title": {
                "type": "string"
              },
              "digest": {
                "type": "string"
              }
            }
          },
          "sentences": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Sentence"
            }
          },
          "assistants": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title",
                "isExternal",
                "isAllowed",
                "surfaces",
                "because"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "isExternal": {
                  "type": "boolean"
                },
                "isAllowed": {
                  "type": "boolean"
                },
                "surfaces": {
                  "type": "array",
                  "description": "Surfaces that are allowed.",
                  "items": {
                    "type": "string"
                  }
                },
                "because": {
                  "type": "string"
                }
              }
            }
          },
          "obligations": {
            "type": "array",
            "description": "As observed in the latest attested decision; as unknown when there is none.",
            "items": {
              "$ref": "#/components/schemas/Obligation"
            }
          },
          "observedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the obligations were last checked; absent when never."
          },
          "observedIn": {
            "type": "string",
            "description": "Decision that observed them."
          },
          "recentDecisions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionSummary"
            }
          },
          "attribution": {
            "type": "object",
            "required": [
              "windowDays",
              "changes",
              "ai",
              "mixed",
              "human",
              "unknown",
              "tools",
              "weeks"
            ],
            "properties": {
              "windowDays": {
                "type": "integer"
              },
              "changes": {
                "type": "integer"
              },
              "ai": {
                "type": "integer"
              },
              "mixed": {
                "type": "integer"
              },
              "human": {
                "type": "integer"
              },
              "unknown": {
                "type": "integer"
              },
              "tools": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "tool",
                    "changes"
                  ],
                  "properties": {
                    "tool": {
                      "type": "string"
                    },
                    "changes": {
                      "type": "integer"
                    }
                  }
                }
              },
              "weeks": {
                "type": "array",
                "description": "Oldest first; UTC ISO weeks.",
                "items": {
                  "type": "object",
                  "required": [
                    "week",
                    "changes",
                    "attributed"
                  ],
                  "properties": {
                    "week": {
                      "type": "string"
                    },
                    "changes": {
                      "type": "integer"
                    },
                    "attributed": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          },
          "rules": {
            "type": "array",
            "description": "The rules that sentences and obligations refer to.",
            "items": {
              "$ref": "#/components/schemas/RuleView"
            }
          }
        }
      },
      "RuleView": {
        "type": "object",
        "required": [
          "id",
          "effect",
          "owner",
          "sentences",
          "isNonNegotiable",
          "conditions"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "effect": {
            "type": "string",
            "enum": [
              "permit",
              "forbid",
              "require"
            ]
          },
          "owner": {
            "type": "string"
          },
          "isNonNegotiable": {
            "type": "boolean"
          },
          "conditions": {
            "type": "string",
            "description": "The rule's conditions in plain words."
          },
          "fix": {
            "type": "string"
          },
          "sentences": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "text"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "text": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "TierAssignment": {
        "type": "object",
        "required": [
          "entityRef",
          "effectiveTier"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "tier": {
            "type": "string"
          },
          "isCritical": {
            "type": "boolean"
          },
          "reason": {
            "type": "string"
          },
          "assignedBy": {
            "type": "string"
          },
          "assignedAt": {
            "type": "string",
            "format": "date-time"
          },
          "effectiveTier": {
            "type": "string"
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "StageAssignment": {
        "type": "object",
        "required": [
          "groupRef",
          "stage"
        ],
        "properties": {
          "groupRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "stage": {
            "$ref": "#/components/schemas/Stage"
          },
          "reason": {
            "type": "string"
          },
          "assignedBy": {
            "type": "string"
          },
          "assignedAt": {
            "type": "string",
            "format": "date-time"
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "ActivePolicy": {
        "type": "object",
        "required": [
          "name",
          "title",
          "digest",
          "source",
          "activatedAt",
          "versionId",
          "number",
          "document",
          "warnings",
          "exceptions",
          "statement",
          "tiers",
          "assistants",
          "sources",
          "areas",
          "dataClasses",
          "rules"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "digest": {
            "type": "string"
          },
          "source": {
            "$ref": "#/components/schemas/PolicySource"
          },
          "activatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "versionId": {
            "type": "string",
            "description": "Version that is in force."
          },
          "number": {
            "type": "integer",
            "minimum": 1,
            "description": "Number of that version."
          },
          "document": {
            "type": "string",
            "description": "The policy document (YAML) as it was proposed."
          },
          "warnings": {
            "type": "array",
            "description": "What needs attention about the policy itself, as plain sentences; for example a configured file that differs from what is in force.",
            "items": {
              "type": "string"
            }
          },
          "exceptions": {
            "$ref": "#/components/schemas/ExceptionLimits"
          },
          "statement": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "text",
                "rules"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "text": {
                  "type": "string"
                },
                "rules": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "tiers": {
            "type": "array",
            "description": "Weakest first.",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "description": {
                  "type": "string"
                }
              }
            }
          },
          "assistants": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title",
                "vendor",
                "isExternal",
                "isApproved"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "vendor": {
                  "type": "string"
                },
                "isExternal": {
                  "type": "boolean"
                },
                "isApproved": {
                  "type": "boolean"
                },
                "surfaces": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "sources": {
            "type": "object",
            "required": [
              "models",
              "mcpServers",
              "extensions"
            ],
            "properties": {
              "models": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "mcpServers": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "extensions": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "areas": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title",
                "paths",
                "owners"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "paths": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "owners": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "dataClasses": {
            "type": "object",
            "required": [
              "shareable",
              "neverShare",
              "paths"
            ],
            "properties": {
              "shareable": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "neverShare": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "paths": {
                "type": "object",
                "description": "Files that hold data of a class, in any repository; gitignore patterns by class, kept from every assistant.",
                "additionalProperties": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "rules": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RuleView"
            }
          }
        }
      },
      "ApprovalListState": {
        "type": "string",
        "enum": [
          "open",
          "done"
        ]
      },
      "ApprovalWord": {
        "type": "string",
        "enum": [
          "approved",
          "refused"
        ]
      },
      "ApprovalState": {
        "type": "string",
        "enum": [
          "waiting",
          "refused",
          "approved",
          "waived",
          "superseded"
        ],
        "description": "`superseded`: the pull request has another head commit since."
      },
      "GivenApproval": {
        "type": "object",
        "required": [
          "approvalId",
          "state",
          "reason",
          "by",
          "at",
          "isLatest",
          "ledger"
        ],
        "properties": {
          "approvalId": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/ApprovalWord"
          },
          "reason": {
            "type": "string"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of a user."
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "isLatest": {
            "type": "boolean",
            "description": "False when the same person said something else since."
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "ApprovalRequest": {
        "type": "object",
        "description": "A change for which the policy asks for manual approval, as its newest decision has it.",
        "required": [
          "decisionId",
          "repository",
          "baseSha",
          "headSha",
          "decidedAt",
          "entityRefs",
          "attribution",
          "assistants",
          "outcome",
          "state",
          "groups",
          "requires",
          "files",
          "otherOpen",
          "given",
          "permits"
        ],
        "properties": {
          "decisionId": {
            "type": "string",
            "description": "The newest decision on this head commit that counts."
          },
          "repository": {
            "type": "string"
          },
          "baseSha": {
            "type": "string"
          },
          "headSha": {
            "type": "string"
          },
          "pullRequest": {
            "type": "integer",
            "minimum": 1
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "attribution": {
            "type": "string"
          },
          "assistants": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "outcome": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "state": {
            "$ref": "#/components/schemas/ApprovalState"
          },
          "supersededBy": {
            "type": "string",
            "description": "The decision on the head commit that took its place."
          },
          "groups": {
            "type": "array",
            "description": "Groups of which any member may approve.",
            "items": {
              "type": "string"
            }
          },
          "requires": {
            "type": "array",
            "description": "What the policy asks for, one for each rule.",
            "items": {
              "$ref": "#/components/schemas/OpenCondition"
            }
          },
          "files": {
            "type": "object",
            "required": [
              "total",
              "paths"
            ],
            "properties": {
              "total": {
                "type": "integer",
                "minimum": 0
              },
              "paths": {
                "type": "array",
                "description": "The first 20.",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "otherOpen": {
            "type": "array",
            "description": "What is open besides and enforced.",
            "items": {
              "$ref": "#/components/schemas/OpenCondition"
            }
          },
          "given": {
            "type": "array",
            "description": "Approvals and refusals that were given in the portal for this head commit, newest first.",
            "items": {
              "$ref": "#/components/schemas/GivenApproval"
            }
          },
          "permits": {
            "type": "object",
            "description": "What the caller may do now; when not, `because` says why in a plain sentence.",
            "required": [
              "approve",
              "refuse"
            ],
            "properties": {
              "approve": {
                "$ref": "#/components/schemas/Permit"
              },
              "refuse": {
                "$ref": "#/components/schemas/Permit"
              }
            }
          }
        }
      },
      "OpenCondition": {
        "type": "object",
        "required": [
          "text",
          "found"
        ],
        "properties": {
          "text": {
            "type": "string"
          },
          "found": {
            "type": "string"
          }
        }
      },
      "AssistantFiles": {
        "type": "object",
        "required": [
          "repository",
          "policyDigest",
          "repositories",
          "files"
        ],
        "properties": {
          "repository": {
            "type": "string"
          },
          "policyDigest": {
            "type": "string"
          },
          "repositories": {
            "description": "Repositories of the catalog that were looked at.",
            "type": "integer",
            "minimum": 0
          },
          "files": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AssistantFile"
            }
          }
        }
      },
      "AssistantFile": {
        "type": "object",
        "required": [
          "id",
          "title",
          "form",
          "scope",
          "force",
          "ignoredBy",
          "references",
          "text",
          "file"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Stable, for example `cursor-ignore`."
          },
          "title": {
            "type": "string"
          },
          "path": {
            "type": "string",
            "description": "In the repository; absent for settings."
          },
          "settings": {
            "type": "string",
            "description": "Page, or file outside the repository, where it belongs; absent for files of the repository."
          },
          "form": {
            "type": "string",
            "enum": [
              "ignoreBlock",
              "markdownBlock",
              "json",
              "whole"
            ],
            "description": "How the text lies in its file; between marks beside lines of people, merged into their JSON, or alone."
          },
          "scope": {
            "type": "string",
            "enum": [
              "repository",
              "organization",
              "machine"
            ]
          },
          "force": {
            "type": "string",
            "enum": [
              "enforced",
              "advisory"
            ],
            "description": "Whether who uses the assistant cannot get around it."
          },
          "ignoredBy": {
            "description": "Surfaces and ways that pay no heed to it.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "references": {
            "description": "Official pages that define it.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "text": {
            "type": "string",
            "description": "What the policy asks for, without marks."
          },
          "file": {
            "type": "string",
            "description": "The whole file where there is none yet."
          }
        }
      },
      "TextCheck": {
        "type": "object",
        "required": [
          "policyDigest",
          "classes",
          "findings",
          "problems"
        ],
        "properties": {
          "policyDigest": {
            "type": "string"
          },
          "classes": {
            "description": "Classes of data that were looked for.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "findings": {
            "description": "In the order of the text. A text may be shared only when this and `problems` are empty.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TextFinding"
            }
          },
          "problems": {
            "description": "Detectors that could not look at all of the text; what they would have found is not known.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "rule",
                "message"
              ],
              "properties": {
                "rule": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          },
          "redacted": {
            "description": "The text without what was found; absent when nothing was found, or when it could not be made clean.",
            "type": "string"
          }
        }
      },
      "TextFinding": {
        "type": "object",
        "required": [
          "rule",
          "title",
          "class",
          "line",
          "column",
          "context",
          "fix"
        ],
        "properties": {
          "rule": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "class": {
            "type": "string"
          },
          "line": {
            "type": "integer",
            "minimum": 1
          },
          "column": {
            "type": "integer",
            "minimum": 1,
            "description": "In UTF-16 units."
          },
          "context": {
            "type": "string",
            "description": "The line with everything that was found on it masked."
          },
          "fix": {
            "type": "string",
            "description": "What to do about it."
          }
        }
      },
      "DataHandling": {
        "type": "object",
        "required": [
          "policyDigest",
          "detectors",
          "bundleAge"
        ],
        "properties": {
          "policyDigest": {
            "type": "string"
          },
          "detectors": {
            "type": "object",
            "required": [
              "neverShare",
              "off",
              "patterns",
              "gitleaks",
              "emailListAtLeast"
            ],
            "properties": {
              "neverShare": {
                "description": "Classes of data that must never be shared.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "off": {
                "description": "Ids of detectors that are switched off.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "patterns": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "id",
                    "title",
                    "class",
                    "pattern"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "title": {
                      "type": "string"
                    },
                    "class": {
                      "type": "string"
                    },
                    "pattern": {
                      "type": "string",
                      "description": "RE2 syntax."
                    },
                    "ignorePaths": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "fix": {
                      "type": "string"
                    }
                  }
                }
              },
              "gitleaks": {
                "description": "Rules in the format of gitleaks (TOML), as texts.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "emailListAtLeast": {
                "type": "integer",
                "minimum": 1
              }
            }
          },
          "bundleAge": {
            "description": "How old a policy bundle may be when a hook rests on it.",
            "type": "object",
            "required": [
              "warnAfterHours"
            ],
            "properties": {
              "warnAfterHours": {
                "type": "number"
              },
              "blockAfterHours": {
                "description": "Absent means that age alone never stops a commit.",
                "type": "number"
              }
            }
          }
        }
      },
      "WaiverStatus": {
        "type": "string",
        "enum": [
          "requested",
          "scheduled",
          "active",
          "expired",
          "refused",
          "revoked"
        ],
        "description": "`scheduled`: approved, begins later. `expired` also when nobody decided on the request in time."
      },
      "WaiverPhase": {
        "type": "string",
        "enum": [
          "waiting",
          "acting",
          "over"
        ]
      },
      "WaiverSort": {
        "type": "string",
        "enum": [
          "soonestEnd",
          "latestEnd",
          "newest",
          "oldest"
        ]
      },
      "WaiverReach": {
        "type": "object",
        "description": "Entities and repositories that lie within a scope, whatever it says of paths and of a change. The counts are of all, the names only those that the caller may read.",
        "required": [
          "entityCount",
          "repositoryCount",
          "entities",
          "repositories"
        ],
        "properties": {
          "entityCount": {
            "type": "integer",
            "minimum": 0
          },
          "repositoryCount": {
            "type": "integer",
            "minimum": 0
          },
          "entities": {
            "type": "array",
            "description": "Refs, sorted; at most 200.",
            "items": {
              "type": "string"
            }
          },
          "repositories": {
            "type": "array",
            "description": "Ids, sorted; at most 200.",
            "items": {
              "type": "string"
            }
          },
          "decisions": {
            "type": "object",
            "description": "Decisions that say that it lifted something; absent for a scope that is only tried.",
            "required": [
              "count",
              "since"
            ],
            "properties": {
              "count": {
                "type": "integer",
                "minimum": 0
              },
              "since": {
                "type": "string",
                "format": "date-time",
                "description": "90 days ago; earlier decisions are not counted."
              }
            }
          }
        }
      },
      "Ticket": {
        "type": "string",
        "description": "Where the work behind it is tracked, for example the key or the link of a ticket.",
        "minLength": 1,
        "maxLength": 300,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$"
      },
      "WaiverScope": {
        "type": "object",
        "description": "At least one of `entity`, `repository`, `system` and `group`; all that are given must match. No wildcards.",
        "additionalProperties": false,
        "properties": {
          "entity": {
            "type": "string",
            "maxLength": 300,
            "description": "Entity ref."
          },
          "repository": {
            "type": "string",
            "maxLength": 300,
            "description": "Repository id."
          },
          "system": {
            "type": "string",
            "maxLength": 300,
            "description": "Ref of a system."
          },
          "group": {
            "type": "string",
            "maxLength": 300,
            "description": "Ref of a group; its descendants are meant too."
          },
          "paths": {
            "type": "array",
            "description": "Files, or folders with a slash at their end, literally; every touched file must lie in them.",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          },
          "change": {
            "type": "string",
            "maxLength": 64,
            "description": "Head commit of the one change that it is for."
          }
        }
      },
      "WaiverRequest": {
        "type": "object",
        "description": "Exactly one of `rule` and `lowersTierTo`.",
        "required": [
          "scope",
          "reason",
          "expiresAt"
        ],
        "additionalProperties": false,
        "properties": {
          "rule": {
            "type": "string",
            "maxLength": 63,
            "description": "Rule of the policy that it lifts, or `no-permit` or `excluded-repository`."
          },
          "lowersTierTo": {
            "type": "string",
            "maxLength": 63,
            "description": "Tier that rules shall read which may be waived."
          },
          "scope": {
            "$ref": "#/components/schemas/WaiverScope"
          },
          "reason": {
            "$ref": "#/components/schemas/GivenReason"
          },
          "ticket": {
            "$ref": "#/components/schemas/Ticket"
          },
          "owner": {
            "type": "string",
            "maxLength": 300,
            "description": "User or group that answers for it; absent means who asks."
          },
          "activeFrom": {
            "type": "string",
            "maxLength": 40,
            "description": "Instant, or date in UTC; absent means from its approval on."
          },
          "expiresAt": {
            "type": "string",
            "maxLength": 40,
            "description": "Instant, or a date, which lasts until its end in UTC. At most `waiverDaysAtMost` of the policy after it begins."
          }
        }
      },
      "Waiver": {
        "type": "object",
        "required": [
          "waiverId",
          "status",
          "scope",
          "reason",
          "owner",
          "requestedBy",
          "requestedAt",
          "expiresAt",
          "permits",
          "ledger"
        ],
        "properties": {
          "waiverId": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/WaiverStatus"
          },
          "rule": {
            "type": "string"
          },
          "lowersTierTo": {
            "type": "string"
          },
          "scope": {
            "$ref": "#/components/schemas/WaiverScope"
          },
          "reason": {
            "type": "string",
            "description": "Why it was asked for."
          },
          "ticket": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "requestedBy": {
            "type": "string",
            "description": "Entity ref of a user."
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "activeFrom": {
            "type": "string",
            "format": "date-time",
            "description": "From when it holds; absent on a request that is to hold from its approval on."
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "It holds while now is earlier."
          },
          "requestedExpiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "The end that was asked for; present when its approval shortened it."
          },
          "decision": {
            "type": "object",
            "description": "Present once somebody approved or refused it.",
            "required": [
              "verdict",
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "verdict": {
                "type": "string",
                "enum": [
                  "approved",
                  "refused"
                ]
              },
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "revocation": {
            "type": "object",
            "description": "Present once it was revoked, or the request was taken back.",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "permits": {
            "type": "object",
            "description": "What the caller may do with it now; when not, `because` says why in a plain sentence.",
            "required": [
              "approve",
              "refuse",
              "revoke"
            ],
            "properties": {
              "approve": {
                "$ref": "#/components/schemas/Permit"
              },
              "refuse": {
                "$ref": "#/components/schemas/Permit"
              },
              "revoke": {
                "$ref": "#/components/schemas/Permit"
              }
            }
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "BreakGlassReviewState": {
        "type": "string",
        "enum": [
          "open",
          "done"
        ]
      },
      "BreakGlassVerdict": {
        "type": "string",
        "enum": [
          "justified",
          "notJustified"
        ]
      },
      "BreakGlass": {
        "type": "object",
        "required": [
          "breakGlassId",
          "repository",
          "headSha",
          "reason",
          "usedBy",
          "usedAt",
          "expiresAt",
          "isActive",
          "reviewState",
          "permits",
          "ledger"
        ],
        "properties": {
          "breakGlassId": {
            "type": "string"
          },
          "repository": {
            "type": "string"
          },
          "headSha": {
            "type": "string"
          },
          "pullRequest": {
            "type": "integer",
            "minimum": 1
          },
          "reason": {
            "type": "string"
          },
          "ticket": {
            "type": "string"
          },
          "usedBy": {
            "type": "string",
            "description": "Entity ref of a user."
          },
          "usedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "It holds while now is earlier."
          },
          "isActive": {
            "type": "boolean",
            "description": "False once it has expired or a review found it not justified."
          },
          "reviewState": {
            "$ref": "#/components/schemas/BreakGlassReviewState"
          },
          "review": {
            "type": "object",
            "description": "Present once it was reviewed.",
            "required": [
              "verdict",
              "by",
              "at",
              "note"
            ],
            "properties": {
              "verdict": {
                "$ref": "#/components/schemas/BreakGlassVerdict"
              },
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "note": {
                "type": "string"
              }
            }
          },
          "chase": {
            "type": "object",
            "description": "For whom an open review waits, and until when; absent once it is done.",
            "required": [
              "urgency",
              "dueAt",
              "escalatesAt",
              "owners"
            ],
            "properties": {
              "urgency": {
                "type": "string",
                "enum": [
                  "due",
                  "overdue",
                  "escalated"
                ],
                "description": "`escalated`: overdue for so long that the owner of the policy was told."
              },
              "dueAt": {
                "type": "string",
                "format": "date-time",
                "description": "It is overdue from then on."
              },
              "escalatesAt": {
                "type": "string",
                "format": "date-time"
              },
              "owners": {
                "type": "array",
                "description": "Who owns the repository; empty means that all who may review are asked.",
                "items": {
                  "type": "string"
                }
              },
              "escalatedTo": {
                "type": "string"
              }
            }
          },
          "permits": {
            "type": "object",
            "description": "What the caller may do with it now; when not, `because` says why in a plain sentence.",
            "required": [
              "review"
            ],
            "properties": {
              "review": {
                "$ref": "#/components/schemas/Permit"
              }
            }
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "PolicyWaiver": {
        "type": "object",
        "description": "A waiver that stands in the policy document.",
        "required": [
          "waiverId",
          "status",
          "scope",
          "reason",
          "owner",
          "requestedBy",
          "approvedBy",
          "expiresAt"
        ],
        "properties": {
          "waiverId": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "scheduled",
              "active"
            ]
          },
          "rule": {
            "type": "string"
          },
          "lowersTierTo": {
            "type": "string"
          },
          "scope": {
            "$ref": "#/components/schemas/WaiverScope"
          },
          "reason": {
            "type": "string"
          },
          "ticket": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "requestedBy": {
            "type": "string"
          },
          "approvedBy": {
            "type": "string"
          },
          "activeFrom": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "EntityExceptions": {
        "type": "object",
        "description": "Exceptions that act on the entity now or soon, and what waits for somebody.",
        "required": [
          "waivers",
          "policyWaivers",
          "requests",
          "breakGlass",
          "strengthenings"
        ],
        "properties": {
          "waivers": {
            "type": "array",
            "description": "Active and scheduled ones, the one that expires soonest first.",
            "items": {
              "$ref": "#/components/schemas/Waiver"
            }
          },
          "policyWaivers": {
            "type": "array",
            "description": "The same of the policy document.",
            "items": {
              "$ref": "#/components/schemas/PolicyWaiver"
            }
          },
          "requests": {
            "type": "array",
            "description": "Requests on which nobody has decided, oldest first.",
            "items": {
              "$ref": "#/components/schemas/Waiver"
            }
          },
          "breakGlass": {
            "type": "array",
            "description": "Uses for the repository of the entity that are active or wait for a review, newest first.",
            "items": {
              "$ref": "#/components/schemas/BreakGlass"
            }
          },
          "strengthenings": {
            "type": "array",
            "description": "What makes review stricter now, those of single paths among them, soonest end first.",
            "items": {
              "$ref": "#/components/schemas/Strengthening"
            }
          }
        }
      },
      "ExceptionLimits": {
        "type": "object",
        "description": "How far exceptions may go.",
        "required": [
          "waiverDaysAtMost",
          "breakGlassHours",
          "strengtheningDaysAtMost"
        ],
        "properties": {
          "waiverDaysAtMost": {
            "type": "integer",
            "minimum": 1,
            "description": "Longest time from the beginning of a waiver to its end, in days of 24 hours."
          },
          "strengtheningDaysAtMost": {
            "type": "integer",
            "minimum": 1,
            "description": "Longest time from now to the end of a strengthening, in days of 24 hours."
          },
          "breakGlassHours": {
            "type": "integer",
            "minimum": 1,
            "description": "How long a use of break-glass holds, in hours."
          }
        }
      },
      "HighWaterMark": {
        "type": "object",
        "description": "The strictest tier and criticality that this place (repository and folder) ever had; present while it holds the effective tier up.",
        "required": [
          "isCritical",
          "proposed",
          "since"
        ],
        "properties": {
          "tier": {
            "type": "string",
            "description": "Tier id."
          },
          "isCritical": {
            "type": "boolean"
          },
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "proposed": {
            "type": "object",
            "description": "What would hold after a confirmation.",
            "required": [
              "isCritical"
            ],
            "properties": {
              "tier": {
                "type": "string",
                "description": "Absent when nothing is set; then it cannot be confirmed."
              },
              "isCritical": {
                "type": "boolean"
              }
            }
          }
        }
      },
      "TierConfirmation": {
        "type": "object",
        "required": [
          "entityRef",
          "effectiveTier",
          "isCritical"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "effectiveTier": {
            "type": "string"
          },
          "isCritical": {
            "type": "boolean"
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "FleetItem": {
        "type": "object",
        "required": [
          "status",
          "compliance",
          "isHeldByHighWater"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/EntityStatus"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "compliance": {
            "$ref": "#/components/schemas/Compliance"
          },
          "isHeldByHighWater": {
            "type": "boolean",
            "description": "Whether a lower tier waits for confirmation."
          }
        }
      },
      "Fleet": {
        "type": "object",
        "required": [
          "items",
          "matching",
          "totals"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FleetItem"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "matching": {
            "type": "integer",
            "minimum": 0,
            "description": "Entities that match the filters."
          },
          "totals": {
            "type": "object",
            "required": [
              "entities",
              "unclassified",
              "heldByHighWater",
              "tiers",
              "owners"
            ],
            "properties": {
              "entities": {
                "type": "integer",
                "minimum": 0
              },
              "unclassified": {
                "type": "integer",
                "minimum": 0
              },
              "heldByHighWater": {
                "type": "integer",
                "minimum": 0
              },
              "tiers": {
                "type": "array",
                "description": "Strictest first; `unclassified` before all.",
                "items": {
                  "type": "object",
                  "required": [
                    "tier",
                    "title",
                    "entities",
                    "statuses"
                  ],
                  "properties": {
                    "tier": {
                      "type": "string",
                      "description": "Tier id, or `unclassified`."
                    },
                    "title": {
                      "type": "string"
                    },
                    "entities": {
                      "type": "integer",
                      "minimum": 0
                    },
                    "statuses": {
                      "type": "object",
                      "description": "Number of entities by status; statuses without any are absent.",
                      "additionalProperties": {
                        "type": "integer",
                        "minimum": 1
                      }
                    }
                  }
                }
              },
              "owners": {
                "type": "array",
                "description": "Most unclassified first, then most entities; `owner` is absent for entities without one.",
                "items": {
                  "type": "object",
                  "required": [
                    "entities",
                    "unclassified"
                  ],
                  "properties": {
                    "owner": {
                      "$ref": "#/components/schemas/EntityRef"
                    },
                    "entities": {
                      "type": "integer",
                      "minimum": 0
                    },
                    "unclassified": {
                      "type": "integer",
                      "minimum": 0
                    }
                  }
                }
              }
            }
          }
        }
      },
      "PolicyChange": {
        "type": "object",
        "required": [
          "kind",
          "at",
          "actor",
          "ledger"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "policyProposed",
              "policyPublished",
              "policyActivated",
              "policyRolledBack",
              "policyWithdrawn",
              "tierChanged",
              "tierAssigned",
              "tierWithdrawn",
              "tierLoweringConfirmed",
              "markedCritical",
              "markedNotCritical",
              "stageAssigned",
              "replayDiverged",
              "waiverRequested",
              "waiverApproved",
              "waiverRefused",
              "waiverRevoked",
              "breakGlassUsed",
              "breakGlassReviewed",
              "breakGlassEscalated",
              "reviewStrengthened",
              "strengtheningExtended",
              "strengtheningEnded",
              "changeApproved",
              "changeRefused"
            ]
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "actor": {
            "type": "string"
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "groupRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "versionId": {
            "type": "string"
          },
          "number": {
            "type": "integer",
            "minimum": 1
          },
          "repository": {
            "type": "string"
          },
          "waiverId": {
            "type": "string"
          },
          "breakGlassId": {
            "type": "string"
          },
          "strengtheningId": {
            "type": "string"
          },
          "rule": {
            "type": "string",
            "description": "Rule that a waiver lifts."
          },
          "from": {
            "type": "string",
            "description": "Tier id, stage or version number before; absent when there was none."
          },
          "to": {
            "type": "string",
            "description": "The same after."
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "PatchDigest": {
        "type": "string",
        "description": "SHA-256, hexadecimal, of what is changed: the patch without places and object ids; of a merge, what it adds to what git makes of its parents. `ai-governance check` computes it.",
        "pattern": "^[0-9a-f]{64}$"
      },
      "EnvironmentName": {
        "type": "string",
        "description": "Where it is released to, as the caller names it.",
        "pattern": "^[A-Za-z0-9][A-Za-z0-9 ._/:-]{0,99}$",
        "example": "production"
      },
      "TagName": {
        "type": "string",
        "description": "Name of the tag that is released; it is shown and kept, and decides nothing.",
        "minLength": 1,
        "maxLength": 250,
        "pattern": "^(?![./-])[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\]*[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\./]$",
        "example": "v1.5.0"
      },
      "ReleaseRequest": {
        "type": "object",
        "required": [
          "repository",
          "baseSha",
          "headSha",
          "commits"
        ],
        "additionalProperties": false,
        "properties": {
          "idempotencyKey": {
            "type": "string",
            "minLength": 8,
            "maxLength": 200,
            "pattern": "^[ -~]+$"
          },
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "environment": {
            "$ref": "#/components/schemas/EnvironmentName"
          },
          "tag": {
            "$ref": "#/components/schemas/TagName"
          },
          "baseSha": {
            "$ref": "#/components/schemas/Sha"
          },
          "headSha": {
            "$ref": "#/components/schemas/Sha"
          },
          "commits": {
            "type": "array",
            "description": "Every commit that can be reached from `headSha` and not from `baseSha`.",
            "maxItems": 20000,
            "items": {
              "type": "object",
              "required": [
                "sha"
              ],
              "additionalProperties": false,
              "properties": {
                "sha": {
                  "$ref": "#/components/schemas/Sha"
                },
                "patchDigest": {
                  "$ref": "#/components/schemas/PatchDigest"
                }
              }
            }
          }
        }
      },
      "ReleaseStart": {
        "type": "string",
        "enum": [
          "release",
          "given",
          "gap"
        ],
        "description": "`release`: where an earlier release that passed ended, or before; `given`: as the caller says, since none passed there before; `gap`: later than what passed, so that nobody is asked about the commits between."
      },
      "ReleasedChange": {
        "type": "object",
        "required": [
          "decisionId",
          "headSha",
          "outcome",
          "wouldBe",
          "commits",
          "because"
        ],
        "properties": {
          "decisionId": {
            "type": "string"
          },
          "headSha": {
            "type": "string"
          },
          "pullRequest": {
            "type": "integer"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "wouldBe": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "commits": {
            "type": "array",
            "description": "Commits of the release that it answers for.",
            "items": {
              "type": "string"
            }
          },
          "because": {
            "type": "array",
            "description": "The reasons that decided, as plain sentences.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Release": {
        "type": "object",
        "description": "The answer about a release.",
        "required": [
          "releaseId",
          "repository",
          "baseSha",
          "headSha",
          "occurredAt",
          "entityRefs",
          "isPreview",
          "outcome",
          "wouldBe",
          "start",
          "commits",
          "changes",
          "undecided",
          "ledger"
        ],
        "properties": {
          "releaseId": {
            "type": "string"
          },
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "environment": {
            "type": "string"
          },
          "tag": {
            "type": "string"
          },
          "baseSha": {
            "type": "string"
          },
          "headSha": {
            "type": "string"
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "isPreview": {
            "type": "boolean"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "wouldBe": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "start": {
            "$ref": "#/components/schemas/ReleaseStart"
          },
          "expectedBase": {
            "type": "string",
            "description": "Head of the last release that passed there; present when the beginning leaves commits out."
          },
          "incomplete": {
            "type": "array",
            "description": "What of the range a code host does not tell, as plain sentences; present when it does not tell all, which holds the release.",
            "items": {
              "type": "string"
            }
          },
          "commits": {
            "type": "integer",
            "description": "How many were asked about."
          },
          "changes": {
            "type": "array",
            "description": "In the order of their first commits.",
            "items": {
              "$ref": "#/components/schemas/ReleasedChange"
            }
          },
          "undecided": {
            "type": "array",
            "description": "Commits that no decision is about; they hold the release.",
            "items": {
              "type": "string"
            }
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "SimulationState": {
        "type": "string",
        "enum": [
          "queued",
          "running",
          "done",
          "cancelled",
          "failed"
        ]
      },
      "SimulatedKind": {
        "type": "string",
        "description": "`newlyHeld`: passed, and would be held or denied. `newlyPassed`: was held or denied, and would pass. `heldOtherwise`: denied in the place of held, or the other way round. `cannotTell`: what it would come to depends on facts that nobody reported.",
        "enum": [
          "newlyHeld",
          "newlyPassed",
          "heldOtherwise",
          "cannotTell"
        ]
      },
      "SimulationLabel": {
        "type": "string",
        "enum": [
          "rightlyHeld",
          "falseAlarm",
          "cannotTell"
        ]
      },
      "SimulatedDifferences": {
        "type": "object",
        "description": "Changes that would fare otherwise, by kind.",
        "required": [
          "newlyHeld",
          "newlyPassed",
          "heldOtherwise",
          "cannotTell"
        ],
        "properties": {
          "newlyHeld": {
            "type": "integer",
            "minimum": 0
          },
          "newlyPassed": {
            "type": "integer",
            "minimum": 0
          },
          "heldOtherwise": {
            "type": "integer",
            "minimum": 0
          },
          "cannotTell": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "SimulatedBefore": {
        "type": "object",
        "description": "What was decided, of the changes that were replayed; those of history were merged, and so passed.",
        "required": [
          "passed",
          "held"
        ],
        "properties": {
          "passed": {
            "type": "integer",
            "minimum": 0
          },
          "held": {
            "type": "integer",
            "minimum": 0,
            "description": "Denied ones included."
          }
        }
      },
      "SimulatedResults": {
        "type": "object",
        "description": "What the document says of the same changes; each is counted once.",
        "required": [
          "passed",
          "held",
          "cannotTell"
        ],
        "properties": {
          "passed": {
            "type": "integer",
            "minimum": 0
          },
          "held": {
            "type": "integer",
            "minimum": 0,
            "description": "Denied ones included."
          },
          "cannotTell": {
            "type": "integer",
            "minimum": 0,
            "description": "Would be held, but only for want of facts that nobody reported."
          }
        }
      },
      "SimulatedOrigin": {
        "type": "object",
        "description": "What a simulation counted of the changes of one origin.",
        "required": [
          "origin",
          "changes",
          "before",
          "results",
          "unchanged",
          "differences",
          "notComparable"
        ],
        "properties": {
          "origin": {
            "$ref": "#/components/schemas/UseOrigin"
          },
          "changes": {
            "type": "integer",
            "minimum": 0,
            "description": "Changes that were looked at."
          },
          "before": {
            "$ref": "#/components/schemas/SimulatedBefore"
          },
          "results": {
            "$ref": "#/components/schemas/SimulatedResults"
          },
          "unchanged": {
            "type": "integer",
            "minimum": 0
          },
          "differences": {
            "$ref": "#/components/schemas/SimulatedDifferences"
          },
          "notComparable": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "SimulatedGroup": {
        "type": "object",
        "required": [
          "key",
          "differences"
        ],
        "properties": {
          "key": {
            "type": "string",
            "description": "Ref of a team, or `none`; a tier, or `unclassified`; id of a rule."
          },
          "differences": {
            "$ref": "#/components/schemas/SimulatedDifferences"
          }
        }
      },
      "Simulation": {
        "type": "object",
        "required": [
          "simulationId",
          "state",
          "digest",
          "title",
          "from",
          "to",
          "requestedBy",
          "requestedAt",
          "progress",
          "before",
          "results",
          "unchanged",
          "differences",
          "notComparable",
          "byOrigin",
          "byTeam",
          "byTier",
          "byRule",
          "falseAlarms",
          "ledger"
        ],
        "properties": {
          "simulationId": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/SimulationState"
          },
          "digest": {
            "type": "string",
            "description": "Digest of the document, hexadecimal."
          },
          "title": {
            "type": "string",
            "description": "Title of the document."
          },
          "versionId": {
            "type": "string",
            "description": "Version whose document it is; absent for a document that was sent."
          },
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "to": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive."
          },
          "origin": {
            "$ref": "#/components/schemas/UseOrigin"
          },
          "requestedBy": {
            "type": "string"
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "finishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "progress": {
            "type": "object",
            "required": [
              "done"
            ],
            "properties": {
              "done": {
                "type": "integer",
                "minimum": 0,
                "description": "Changes that were looked at."
              },
              "total": {
                "type": "integer",
                "minimum": 0,
                "description": "Changes in the range; absent until they were counted."
              }
            }
          },
          "before": {
            "$ref": "#/components/schemas/SimulatedBefore"
          },
          "results": {
            "$ref": "#/components/schemas/SimulatedResults"
          },
          "unchanged": {
            "type": "integer",
            "minimum": 0
          },
          "differences": {
            "$ref": "#/components/schemas/SimulatedDifferences"
          },
          "notComparable": {
            "type": "integer",
            "minimum": 0,
            "description": "Changes whose decision was made by another version of the engine or cannot be read; they are in no other count."
          },
          "byOrigin": {
            "type": "array",
            "description": "The same numbers by where the changes are known from, those that were asked for; their sums are the numbers above.",
            "items": {
              "$ref": "#/components/schemas/SimulatedOrigin"
            }
          },
          "byTeam": {
            "type": "array",
            "description": "By owner of the touched entities; a change of several teams counts for each.",
            "items": {
              "$ref": "#/components/schemas/SimulatedGroup"
            }
          },
          "byTier": {
            "type": "array",
            "description": "By the strictest tier that was touched.",
            "items": {
              "$ref": "#/components/schemas/SimulatedGroup"
            }
          },
          "byRule": {
            "type": "array",
            "description": "By the rules of which the difference comes; a change of several rules counts for each.",
            "items": {
              "$ref": "#/components/schemas/SimulatedGroup"
            }
          },
          "falseAlarms": {
            "type": "object",
            "description": "What people say of a random sample of at most 30 changes that would be newly held. The share is that of false alarms among those labelled `rightlyHeld` or `falseAlarm`, with Wilson's 95 % interval; absent until there is one.",
            "required": [
              "sample",
              "rightlyHeld",
              "falseAlarm",
              "cannotTell"
            ],
            "properties": {
              "sample": {
                "type": "integer",
                "minimum": 0,
                "maximum": 30
              },
              "rightlyHeld": {
                "type": "integer",
                "minimum": 0
              },
              "falseAlarm": {
                "type": "integer",
                "minimum": 0
              },
              "cannotTell": {
                "type": "integer",
                "minimum": 0
              },
              "share": {
                "type": "number",
                "minimum": 0,
                "maximum": 1
              },
              "low": {
                "type": "number",
                "minimum": 0,
                "maximum": 1
              },
              "high": {
                "type": "number",
                "minimum": 0,
                "maximum": 1
              }
            }
          },
          "failure": {
            "type": "string",
            "description": "Why it failed, as a plain sentence; absent otherwise."
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "SimulatedChange": {
        "type": "object",
        "required": [
          "decisionId",
          "origin",
          "kind",
          "before",
          "after",
          "repository",
          "headSha",
          "decidedAt",
          "teams",
          "tier",
          "rules",
          "entityRefs",
          "reason",
          "isSampled"
        ],
        "properties": {
          "decisionId": {
            "type": "string",
            "description": "Id of the decision, or of the change of the past when `origin` is `history`."
          },
          "origin": {
            "$ref": "#/components/schemas/UseOrigin"
          },
          "kind": {
            "$ref": "#/components/schemas/SimulatedKind"
          },
          "before": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "after": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "repository": {
            "type": "string"
          },
          "headSha": {
            "type": "string"
          },
          "pullRequest": {
            "type": "integer",
            "minimum": 1
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was decided on, or merged."
          },
          "teams": {
            "type": "array",
            "description": "Owners of the touched entities; `none` alone when nobody owns them.",
            "items": {
              "type": "string"
            }
          },
          "tier": {
            "type": "string"
          },
          "rules": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "reason": {
            "type": "string",
            "description": "Plain sentence."
          },
          "isSampled": {
            "type": "boolean"
          },
          "label": {
            "$ref": "#/components/schemas/SimulationLabel"
          },
          "labelledBy": {
            "type": "string"
          },
          "labelledAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "StrengtheningStatus": {
        "type": "string",
        "enum": [
          "active",
          "expired",
          "ended"
        ],
        "description": "`ended`: somebody ended it before its time."
      },
      "StrengthenedChanges": {
        "type": "string",
        "enum": [
          "all",
          "assisted"
        ],
        "description": "`assisted`: those attributed `ai`, `mixed` or `unknown`."
      },
      "StrengtheningScope": {
        "type": "object",
        "description": "At least one of `entity`, `repository`, `system`, `domain` and `group`; all that are given must match. No wildcards but in paths.",
        "additionalProperties": false,
        "properties": {
          "entity": {
            "type": "string",
            "maxLength": 300,
            "description": "Entity ref."
          },
          "repository": {
            "type": "string",
            "maxLength": 300,
            "description": "Repository id."
          },
          "system": {
            "type": "string",
            "maxLength": 300,
            "description": "Ref of a system."
          },
          "domain": {
            "type": "string",
            "maxLength": 300,
            "description": "Ref of a domain."
          },
          "group": {
            "type": "string",
            "maxLength": 300,
            "description": "Ref of a group; its descendants are meant too."
          },
          "paths": {
            "type": "array",
            "description": "gitignore patterns without `!`; a change is meant that touches any file of theirs.",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        }
      },
      "StrengtheningOrigin": {
        "type": "object",
        "description": "What gave rise to it, where it is not somebody's own judgement alone.",
        "required": [
          "kind",
          "reference"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "incident",
              "audit",
              "signal"
            ]
          },
          "reference": {
            "type": "string",
            "description": "Where it can be found: a link, an id, a number.",
            "minLength": 1,
            "maxLength": 300,
            "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$"
          }
        }
      },
      "StrengtheningOrder": {
        "type": "object",
        "required": [
          "scope",
          "reviews",
          "reason",
          "expiresAt"
        ],
        "additionalProperties": false,
        "properties": {
          "scope": {
            "$ref": "#/components/schemas/StrengtheningScope"
          },
          "changes": {
            "$ref": "#/components/schemas/StrengthenedChanges"
          },
          "reviews": {
            "type": "integer",
            "minimum": 1,
            "maximum": 5,
            "description": "Approving reviews of the head commit that a change needs at least; a rule of the policy that asks for more still does."
          },
          "by": {
            "type": "array",
            "description": "Groups, of any of which each of these reviewers is a member; absent means anybody who took no part.",
            "minItems": 1,
            "maxItems": 10,
            "items": {
              "type": "string",
              "maxLength": 300
            }
          },
          "reason": {
            "$ref": "#/components/schemas/GivenReason"
          },
          "ticket": {
            "$ref": "#/components/schemas/Ticket"
          },
          "origin": {
            "$ref": "#/components/schemas/StrengtheningOrigin"
          },
          "expiresAt": {
            "type": "string",
            "maxLength": 40,
            "description": "Instant, or a date, which lasts until its end in UTC. At most `strengtheningDaysAtMost` of the policy from now."
          }
        }
      },
      "Strengthening": {
        "type": "object",
        "required": [
          "strengtheningId",
          "status",
          "scope",
          "changes",
          "reviews",
          "demand",
          "reason",
          "startedBy",
          "startedAt",
          "expiresAt",
          "permits",
          "ledger"
        ],
        "properties": {
          "strengtheningId": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/StrengtheningStatus"
          },
          "scope": {
            "$ref": "#/components/schemas/StrengtheningScope"
          },
          "changes": {
            "$ref": "#/components/schemas/StrengthenedChanges"
          },
          "reviews": {
            "type": "integer",
            "minimum": 1
          },
          "by": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "demand": {
            "type": "string",
            "description": "What it asks for, as decisions say it."
          },
          "reason": {
            "type": "string"
          },
          "ticket": {
            "type": "string"
          },
          "origin": {
            "$ref": "#/components/schemas/StrengtheningOrigin"
          },
          "startedBy": {
            "type": "string",
            "description": "Entity ref of a user."
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "It acts while now is earlier."
          },
          "firstExpiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "The end with which it was started; present once it was extended."
          },
          "extension": {
            "type": "object",
            "description": "The latest one, present once it was extended.",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "ending": {
            "type": "object",
            "description": "Present once somebody ended it before its time.",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "permits": {
            "type": "object",
            "description": "What the caller may do with it now; when not, `because` says why in a plain sentence.",
            "required": [
              "extend",
              "end"
            ],
            "properties": {
              "extend": {
                "$ref": "#/components/schemas/Permit"
              },
              "end": {
                "$ref": "#/components/schemas/Permit"
              }
            }
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "TierRule": {
        "type": "object",
        "description": "Which entities a batch is about; all that is given must match, and something must be given.",
        "additionalProperties": false,
        "properties": {
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "system": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "domain": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "kind": {
            "type": "string",
            "enum": [
              "component",
              "api",
              "resource",
              "system",
              "domain"
            ]
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63,
            "description": "Glob over names; `*` stands for any characters.",
            "example": "payments-*"
          },
          "type": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "lifecycle": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "tag": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "annotation": {
            "type": "object",
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false,
            "properties": {
              "key": {
                "type": "string",
                "maxLength": 253,
                "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
              },
              "value": {
                "type": "string",
                "minLength": 1,
                "maxLength": 300
              }
            }
          },
          "isUnclassified": {
            "type": "boolean",
            "description": "Only those that nobody has classified."
          }
        }
      },
      "TierBatchSelection": {
        "type": "object",
        "description": "Either a rule with what its entities are to become, or a list.",
        "additionalProperties": false,
        "properties": {
          "rule": {
            "$ref": "#/components/schemas/TierRule"
          },
          "tier": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63,
            "description": "Tier id for the entities of the rule."
          },
          "isCritical": {
            "type": "boolean",
            "description": "The same for criticality."
          },
          "list": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2000,
            "items": {
              "type": "object",
              "required": [
                "entityRef"
              ],
              "additionalProperties": false,
              "properties": {
                "entityRef": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "tier": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 63
                },
                "isCritical": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "TierBatchOutcome": {
        "type": "string",
        "description": "Proposed: `planned`, `unchanged` or `refused`; of the planned ones, once applied: `applied` or `skipped`; of the applied ones, once undone: `undone` or `changedSince`.",
        "enum": [
          "planned",
          "unchanged",
          "refused",
          "applied",
          "skipped",
          "undone",
          "changedSince"
        ]
      },
      "TierBatchCounts": {
        "type": "object",
        "description": "Number of entities by outcome; outcomes without any are absent.",
        "additionalProperties": {
          "type": "integer",
          "minimum": 1
        }
      },
      "TierBatchItem": {
        "type": "object",
        "required": [
          "entityRef",
          "outcome"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "tier": {
            "type": "string"
          },
          "isCritical": {
            "type": "boolean"
          },
          "before": {
            "description": "In effect at the proposal; absent for what is not known.",
            "$ref": "#/components/schemas/TierAndCriticality"
          },
          "after": {
            "description": "Expected, or once applied what came of it.",
            "$ref": "#/components/schemas/TierAndCriticality"
          },
          "outcome": {
            "$ref": "#/components/schemas/TierBatchOutcome"
          },
          "because": {
            "type": "string",
            "description": "Why it is refused, skipped or not undone."
          },
          "entryId": {
            "type": "string",
            "description": "Ledger entry of the batch's own assignment."
          }
        }
      },
      "TierBatchPreview": {
        "type": "object",
        "required": [
          "counts",
          "items"
        ],
        "properties": {
          "counts": {
            "$ref": "#/components/schemas/TierBatchCounts"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TierBatchItem"
            }
          }
        }
      },
      "TierBatch": {
        "type": "object",
        "required": [
          "batchId",
          "state",
          "counts",
          "reason",
          "proposedBy",
          "proposedAt",
          "permits",
          "ledger"
        ],
        "properties": {
          "batchId": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "proposed",
              "withdrawn",
              "applied",
              "undone"
            ]
          },
          "rule": {
            "description": "Absent when it was given as a list.",
            "$ref": "#/components/schemas/TierRule"
          },
          "counts": {
            "$ref": "#/components/schemas/TierBatchCounts"
          },
          "reason": {
            "type": "string"
          },
          "proposedBy": {
            "type": "string"
          },
          "proposedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decision": {
            "type": "object",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "undo": {
            "type": "object",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "permits": {
            "type": "object",
            "description": "What the caller may do with it now, and why not.",
            "required": [
              "confirm",
              "withdraw",
              "undo"
            ],
            "properties": {
              "confirm": {
                "$ref": "#/components/schemas/Permit"
              },
              "withdraw": {
                "$ref": "#/components/schemas/Permit"
              },
              "undo": {
                "$ref": "#/components/schemas/Permit"
              }
            }
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "TierEvidence": {
        "type": "object",
        "required": [
          "kind",
          "strength",
          "tier"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "once",
              "repository",
              "system",
              "owner",
              "data",
              "area"
            ],
            "description": "What its place once had; what others of its repository, System or owner are; data found in changes; areas of the policy that changes touched."
          },
          "strength": {
            "type": "string",
            "enum": [
              "strong",
              "medium",
              "weak"
            ]
          },
          "tier": {
            "type": "string",
            "description": "Tier id that it speaks for."
          },
          "count": {
            "type": "integer",
            "minimum": 1,
            "description": "How many of `of` neighbours are of this tier or a stricter one."
          },
          "of": {
            "type": "integer",
            "minimum": 1
          },
          "id": {
            "type": "string",
            "description": "Class of data or area."
          }
        }
      },
      "TierSuggestion": {
        "type": "object",
        "required": [
          "evidence",
          "missing"
        ],
        "properties": {
          "tier": {
            "type": "string",
            "description": "Absent when nothing speaks for any."
          },
          "strength": {
            "type": "string",
            "enum": [
              "strong",
              "medium",
              "weak"
            ]
          },
          "evidence": {
            "type": "array",
            "description": "Strongest first.",
            "items": {
              "$ref": "#/components/schemas/TierEvidence"
            }
          },
          "missing": {
            "type": "array",
            "description": "What nobody knows of it, so that it could not be weighed.",
            "items": {
              "type": "string",
              "enum": [
                "neighbours",
                "changes",
                "dataReport"
              ]
            }
          }
        }
      },
      "UnclassifiedEntity": {
        "type": "object",
        "required": [
          "entityRef",
          "isCritical",
          "because",
          "suggestion"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "system": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "isCritical": {
            "type": "boolean"
          },
          "because": {
            "type": "string",
            "description": "Why it is not classified."
          },
          "suggestion": {
            "$ref": "#/components/schemas/TierSuggestion"
          }
        }
      },
      "Unclassified": {
        "type": "object",
        "required": [
          "items",
          "matching",
          "totals"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/UnclassifiedEntity"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "matching": {
            "type": "integer",
            "minimum": 0
          },
          "totals": {
            "type": "object",
            "required": [
              "entities",
              "unclassified",
              "owners",
              "systems"
            ],
            "properties": {
              "entities": {
                "type": "integer",
                "minimum": 0
              },
              "unclassified": {
                "type": "integer",
                "minimum": 0
              },
              "owners": {
                "type": "array",
                "description": "Owners of unclassified entities, by their refs.",
                "items": {
                  "$ref": "#/components/schemas/EntityRef"
                }
              },
              "systems": {
                "type": "array",
                "description": "Systems of unclassified entities, by their refs.",
                "items": {
                  "$ref": "#/components/schemas/EntityRef"
                }
              }
            }
          }
        }
      },
      "TierRequestState": {
        "type": "string",
        "enum": [
          "open",
          "accepted",
          "refused",
          "withdrawn"
        ]
      },
      "TierAndCriticality": {
        "type": "object",
        "required": [
          "tier",
          "isCritical"
        ],
        "properties": {
          "tier": {
            "type": "string",
            "description": "Effective tier id, or `unclassified`.",
            "example": "unclassified"
          },
          "isCritical": {
            "type": "boolean"
          }
        }
      },
      "TierRequest": {
        "type": "object",
        "required": [
          "requestId",
          "state",
          "entityRef",
          "from",
          "reason",
          "requestedBy",
          "requestedAt",
          "permits",
          "ledger"
        ],
        "properties": {
          "requestId": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/TierRequestState"
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "tier": {
            "type": "string",
            "description": "Tier id that is asked for; absent when only criticality is."
          },
          "isCritical": {
            "type": "boolean",
            "description": "Criticality that is asked for; absent when only a tier is."
          },
          "from": {
            "description": "What was effective when it was asked.",
            "$ref": "#/components/schemas/TierAndCriticality"
          },
          "comesTo": {
            "description": "What would be effective if it were accepted now, given what owners declare and what is inherited; absent unless open.",
            "$ref": "#/components/schemas/TierAndCriticality"
          },
          "reason": {
            "type": "string"
          },
          "ticket": {
            "type": "string"
          },
          "requestedBy": {
            "type": "string"
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decision": {
            "type": "object",
            "description": "Who accepted, refused or withdrew it, and why; absent while open.",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "permits": {
            "type": "object",
            "description": "What the caller may do with it now, and why not.",
            "required": [
              "accept",
              "refuse",
              "withdraw"
            ],
            "properties": {
              "accept": {
                "$ref": "#/components/schemas/Permit"
              },
              "refuse": {
                "$ref": "#/components/schemas/Permit"
              },
              "withdraw": {
                "$ref": "#/components/schemas/Permit"
              }
            }
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "UseOrigin": {
        "type": "string",
        "description": "`decided`: the portal decided on it; `history`: it was handed in afterwards.",
        "enum": [
          "decided",
          "history"
        ]
      },
      "UseTally": {
        "type": "object",
        "required": [
          "changes",
          "ai",
          "mixed",
          "human",
          "unknown",
          "measured",
          "declared",
          "inferred",
          "fromHistory",
          "asserted",
          "wouldHold",
          "wouldDeny"
        ],
        "properties": {
          "changes": {
            "type": "integer",
            "minimum": 0
          },
          "ai": {
            "type": "integer",
            "minimum": 0
          },
          "mixed": {
            "type": "integer",
            "minimum": 0
          },
          "human": {
            "type": "integer",
            "minimum": 0
          },
          "unknown": {
            "type": "integer",
            "minimum": 0
          },
          "measured": {
            "type": "integer",
            "minimum": 0,
            "description": "Of `ai` and `mixed`, those measured; so with the next two."
          },
          "declared": {
            "type": "integer",
            "minimum": 0
          },
          "inferred": {
            "type": "integer",
            "minimum": 0
          },
          "fromHistory": {
            "type": "integer",
            "minimum": 0
          },
          "asserted": {
            "type": "integer",
            "minimum": 0,
            "description": "From history, on a person's word."
          },
          "wouldHold": {
            "type": "integer",
            "minimum": 0,
            "description": "With every rule enforced; so with the next."
          },
          "wouldDeny": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "AssistantCount": {
        "type": "object",
        "required": [
          "name",
          "changes"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "changes": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "UseRepository": {
        "type": "object",
        "required": [
          "repository",
          "entityRefs",
          "owners",
          "tally"
        ],
        "properties": {
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "owners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "tally": {
            "$ref": "#/components/schemas/UseTally"
          },
          "assistants": {
            "type": "array",
            "description": "Most changes first; absent where too few people own the repository.",
            "items": {
              "$ref": "#/components/schemas/AssistantCount"
            }
          }
        }
      },
      "UseReport": {
        "type": "object",
        "required": [
          "since",
          "until",
          "windowDays",
          "totals",
          "weeks",
          "withheld",
          "teams",
          "matching",
          "items"
        ],
        "properties": {
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "until": {
            "type": "string",
            "format": "date-time"
          },
          "windowDays": {
            "type": "integer",
            "minimum": 1
          },
          "totals": {
            "$ref": "#/components/schemas/UseTally"
          },
          "weeks": {
            "type": "array",
            "description": "UTC ISO weeks, oldest first, empty ones included.",
            "items": {
              "type": "object",
              "required": [
                "week",
                "changes",
                "attributed"
              ],
              "properties": {
                "week": {
                  "type": "string"
                },
                "changes": {
                  "type": "integer",
                  "minimum": 0
                },
                "attributed": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          },
          "assistants": {
            "type": "array",
            "description": "Most changes first, of repositories that five people or more own; absent when there is none.",
            "items": {
              "$ref": "#/components/schemas/AssistantCount"
            }
          },
          "surfaces": {
            "type": "array",
            "description": "As far as roles tell; withheld like assistants.",
            "items": {
              "$ref": "#/components/schemas/AssistantCount"
            }
          },
          "withheld": {
            "type": "integer",
            "minimum": 0,
            "description": "Repositories of which it is not said which assistants are used."
          },
          "teams": {
            "type": "array",
            "description": "Owners of repositories, most attributed changes first; a repository of two teams counts for both.",
            "items": {
              "type": "object",
              "required": [
                "repositories",
                "tally"
              ],
              "properties": {
                "owner": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "repositories": {
                  "type": "integer",
                  "minimum": 1
                },
                "tally": {
                  "$ref": "#/components/schemas/UseTally"
                }
              }
            }
          },
          "matching": {
            "type": "integer",
            "minimum": 0,
            "description": "Repositories that match."
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/UseRepository"
            }
          },
          "nextCursor": {
            "type": "string"
          }
        }
      },
      "RuleInTheWay": {
        "type": "object",
        "required": [
          "rule",
          "kind",
          "text",
          "changes",
          "fromHistory",
          "recent",
          "earlier",
          "teams"
        ],
        "properties": {
          "rule": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "deny",
              "hold"
            ]
          },
          "text": {
            "type": "string",
            "description": "One of its sentences."
          },
          "changes": {
            "type": "integer",
            "minimum": 1
          },
          "fromHistory": {
            "type": "integer",
            "minimum": 0
          },
          "recent": {
            "type": "integer",
            "minimum": 0,
            "description": "In the second half of the window; `earlier` in the first."
          },
          "earlier": {
            "type": "integer",
            "minimum": 0
          },
          "teams": {
            "type": "array",
            "description": "Most changes first.",
            "items": {
              "type": "object",
              "required": [
                "changes"
              ],
              "properties": {
                "owner": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "changes": {
                  "type": "integer",
                  "minimum": 1
                }
              }
            }
          }
        }
      },
      "UsedChange": {
        "type": "object",
        "required": [
          "repository",
          "entityRefs",
          "headSha",
          "recordId",
          "origin",
          "trust",
          "occurredAt",
          "attribution",
          "outcome",
          "wouldBe"
        ],
        "properties": {
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "headSha": {
            "$ref": "#/components/schemas/Sha"
          },
          "pullRequest": {
            "type": "integer",
            "minimum": 1
          },
          "recordId": {
            "type": "string",
            "description": "Id of the decision when `origin` is `decided`."
          },
          "origin": {
            "$ref": "#/components/schemas/UseOrigin"
          },
          "trust": {
            "$ref": "#/components/schemas/Trust"
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time"
          },
          "attribution": {
            "$ref": "#/components/schemas/Attribution"
          },
          "confidence": {
            "$ref": "#/components/schemas/AttributionConfidence"
          },
          "assistants": {
            "type": "array",
            "description": "Absent where fewer than five people own the repository.",
            "items": {
              "type": "string"
            }
          },
          "outcome": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          },
          "wouldBe": {
            "type": "string",
            "enum": [
              "pass",
              "hold",
              "deny"
            ]
          }
        }
      },
      "UseAlertState": {
        "type": "string",
        "description": "`gone`: the policy of today has nothing against what was seen.",
        "enum": [
          "open",
          "acknowledged",
          "gone"
        ]
      },
      "UseAlert": {
        "type": "object",
        "required": [
          "alertId",
          "repository",
          "entityRefs",
          "owners",
          "kind",
          "assistant",
          "state",
          "raisedAt",
          "changedAt",
          "firstSeenAt",
          "lastSeenAt",
          "changes",
          "evidence",
          "acknowledge",
          "ledger"
        ],
        "properties": {
          "alertId": {
            "type": "string"
          },
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "owners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "excluded",
              "prohibited",
              "notApproved",
              "unapprovedAssistant"
            ]
          },
          "assistant": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/UseAlertState"
          },
          "raisedAt": {
            "type": "string",
            "format": "date-time"
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          },
          "firstSeenAt": {
            "type": "string",
            "format": "date-time"
          },
          "lastSeenAt": {
            "type": "string",
            "format": "date-time"
          },
          "changes": {
            "type": "integer",
            "minimum": 0
          },
          "evidence": {
            "type": "object",
            "description": "The newest change that showed it.",
            "required": [
              "recordId",
              "origin"
            ],
            "properties": {
              "recordId": {
                "type": "string"
              },
              "origin": {
                "$ref": "#/components/schemas/UseOrigin"
              }
            }
          },
          "reason": {
            "type": "string",
            "description": "Of the acknowledgement; for those who may acknowledge."
          },
          "acknowledgedBy": {
            "type": "string"
          },
          "acknowledge": {
            "$ref": "#/components/schemas/Permit"
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "HistoryBatch": {
        "type": "object",
        "required": [
          "repository",
          "head",
          "scanVersion",
          "changes"
        ],
        "additionalProperties": false,
        "properties": {
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "head": {
            "$ref": "#/components/schemas/Sha"
          },
          "scanVersion": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000,
            "description": "Grows when the scan reads more",
            "or better": null,
            "out of the same history.": null
          },
          "changes": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
              "$ref": "#/components/schemas/HistoryChange"
            }
          }
        }
      },
      "HistoryChange": {
        "type": "object",
        "required": [
          "baseSha",
          "headSha",
          "mergedAt",
          "files",
          "commits"
        ],
        "additionalProperties": false,
        "properties": {
          "baseSha": {
            "$ref": "#/components/schemas/Sha"
          },
          "headSha": {
            "$ref": "#/components/schemas/Sha"
          },
          "mergeSha": {
            "$ref": "#/components/schemas/Sha"
          },
          "pullRequest": {
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "mergedAt": {
            "type": "string",
            "format": "date-time"
          },
          "files": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "required": [
                "path",
                "status"
              ],
              "additionalProperties": false,
              "properties": {
                "path": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 4096
                },
                "previousPath": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 4096
                },
                "status": {
                  "type": "string",
                  "enum": [
                    "added",
                    "modified",
                    "deleted",
                    "renamed",
                    "copied",
                    "typeChanged"
                  ]
                }
              }
            }
          },
          "commits": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/HistoryCommit"
            }
          }
        }
      },
      "HistoryCommit": {
        "type": "object",
        "description": "Attribution of one commit, with the kinds of its evidence; no text of it, and nobody's name or address.",
        "required": [
          "sha",
          "attribution",
          "uses",
          "declaredBy",
          "hasConflict",
          "evidenceKinds"
        ],
        "additionalProperties": false,
        "properties": {
          "sha": {
            "$ref": "#/components/schemas/Sha"
          },
          "attribution": {
            "$ref": "#/components/schemas/Attribution"
          },
          "confidence": {
            "$ref": "#/components/schemas/AttributionConfidence"
          },
          "uses": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "type": "object",
              "required": [
                "tool",
                "role"
              ],
              "additionalProperties": false,
              "properties": {
                "tool": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 100
                },
                "model": {
                  "type": "string",
                  "maxLength": 200
                },
                "role": {
                  "type": "string",
                  "enum": [
                    "author",
                    "assistant",
                    "reviewSuggestion",
                    "autofix"
                  ]
                }
              }
            }
          },
          "declaredBy": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "string",
              "maxLength": 100
            }
          },
          "hasConflict": {
            "type": "boolean"
          },
          "isMerge": {
            "type": "boolean"
          },
          "evidenceKinds": {
            "type": "array",
            "maxItems": 6,
            "items": {
              "type": "string",
              "enum": [
                "trailer",
                "bodyLine",
                "author",
                "committer",
                "gitNote",
                "agentTrace"
              ]
            }
          }
        }
      },
      "AttributionConfidence": {
        "type": "string",
        "enum": [
          "declared",
          "measured",
          "inferred"
        ]
      },
      "HistoryReceipt": {
        "type": "object",
        "required": [
          "repository",
          "trust",
          "added",
          "replaced",
          "unchanged",
          "decided",
          "wouldBe"
        ],
        "properties": {
          "repository": {
            "$ref": "#/components/schemas/RepositoryId"
          },
          "trust": {
            "$ref": "#/components/schemas/Trust"
          },
          "added": {
            "type": "integer",
            "minimum": 0
          },
          "replaced": {
            "type": "integer",
            "minimum": 0,
            "description": "Known from an older version of the scan or on a weaker word."
          },
          "unchanged": {
            "type": "integer",
            "minimum": 0
          },
          "decided": {
            "type": "integer",
            "minimum": 0,
            "description": "Left out because they were really decided on."
          },
          "wouldBe": {
            "type": "object",
            "description": "Outcomes of what was added or replaced, with every rule enforced.",
            "required": [
              "pass",
              "hold",
              "deny"
            ],
            "properties": {
              "pass": {
                "type": "integer",
                "minimum": 0
              },
              "hold": {
                "type": "integer",
                "minimum": 0
              },
              "deny": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "PolicySource": {
        "type": "string",
        "enum": [
          "file",
          "default",
          "portal"
        ],
        "description": "Where the document came from: the configured file, the one that ships with the product, or a proposal in the portal."
      },
      "PolicyVersionState": {
        "type": "string",
        "enum": [
          "draft",
          "scheduled",
          "inForce",
          "superseded",
          "withdrawn"
        ]
      },
      "PolicyVersion": {
        "type": "object",
        "required": [
          "versionId",
          "state",
          "digest",
          "title",
          "source",
          "reason",
          "proposedBy",
          "proposedAt",
          "permits"
        ],
        "properties": {
          "versionId": {
            "type": "string"
          },
          "number": {
            "type": "integer",
            "minimum": 1,
            "description": "Given when published: 1, 2, 3 …; absent on drafts and withdrawn drafts."
          },
          "state": {
            "$ref": "#/components/schemas/PolicyVersionState"
          },
          "digest": {
            "type": "string",
            "description": "Digest of the document, hexadecimal."
          },
          "title": {
            "type": "string"
          },
          "source": {
            "$ref": "#/components/schemas/PolicySource"
          },
          "reason": {
            "type": "string",
            "description": "Why it was proposed."
          },
          "proposedBy": {
            "type": "string",
            "description": "Entity ref of a user, or `plugin:ai-governance`."
          },
          "proposedAt": {
            "type": "string",
            "format": "date-time"
          },
          "publishedBy": {
            "type": "string"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "effectiveFrom": {
            "type": "string",
            "format": "date-time",
            "description": "From when it holds; absent on drafts."
          },
          "supersededAt": {
            "type": "string",
            "format": "date-time"
          },
          "withdrawnBy": {
            "type": "string"
          },
          "withdrawnAt": {
            "type": "string",
            "format": "date-time"
          },
          "withdrawnReason": {
            "type": "string"
          },
          "restores": {
            "type": "string",
            "description": "Version whose document a rollback brought back."
          },
          "permits": {
            "type": "object",
            "description": "What the caller may do with it now; when not, `because` says why in a plain sentence.",
            "required": [
              "publish",
              "withdraw",
              "restore"
            ],
            "properties": {
              "publish": {
                "$ref": "#/components/schemas/Permit"
              },
              "withdraw": {
                "$ref": "#/components/schemas/Permit"
              },
              "restore": {
                "$ref": "#/components/schemas/Permit"
              }
            }
          },
          "ledger": {
            "$ref": "#/components/schemas/LedgerPosition"
          }
        }
      },
      "Permit": {
        "type": "object",
        "required": [
          "isPermitted"
        ],
        "properties": {
          "isPermitted": {
            "type": "boolean"
          },
          "because": {
            "type": "string",
            "description": "Why not; absent when permitted."
          }
        }
      },
      "PolicyVersionDetail": {
        "type": "object",
        "required": [
          "version",
          "document",
          "cases"
        ],
        "properties": {
          "version": {
            "$ref": "#/components/schemas/PolicyVersion"
          },
          "document": {
            "type": "string",
            "description": "Policy document (YAML)."
          },
          "cases": {
            "type": "object",
            "required": [
              "passed",
              "failed",
              "items"
            ],
            "properties": {
              "passed": {
                "type": "integer",
                "minimum": 0
              },
              "failed": {
                "type": "integer",
                "minimum": 0
              },
              "items": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/CaseResult"
                }
              }
            }
          }
        }
      },
      "CaseResult": {
        "type": "object",
        "required": [
          "name",
          "hasPassed",
          "sentences",
          "failures"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "hasPassed": {
            "type": "boolean"
          },
          "sentences": {
            "type": "array",
            "description": "Ids of the policy statement's sentences that the case proves.",
            "items": {
              "type": "string"
            }
          },
          "failures": {
            "type": "array",
            "description": "What was expected and what came out; empty when passed.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Control": {
        "type": "object",
        "required": [
          "rule",
          "effect",
          "owner",
          "isOwnerKnown",
          "sentences"
        ],
        "properties": {
          "rule": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "effect": {
            "type": "string",
            "enum": [
              "permit",
              "forbid",
              "require"
            ]
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "isOwnerKnown": {
            "type": "boolean",
            "description": "Whether the catalog has this entity."
          },
          "problem": {
            "type": "string",
            "description": "What is wrong, as a plain sentence."
          },
          "sentences": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Replay": {
        "type": "object",
        "required": [
          "decisionId",
          "isComparable",
          "isIdentical",
          "engineVersion",
          "storedEngineVersion",
          "differences"
        ],
        "properties": {
          "decisionId": {
            "type": "string"
          },
          "isComparable": {
            "type": "boolean",
            "description": "False when the decision was made by another version of the engine."
          },
          "isIdentical": {
            "type": "boolean"
          },
          "engineVersion": {
            "type": "string"
          },
          "storedEngineVersion": {
            "type": "string"
          },
          "differences": {
            "type": "array",
            "description": "Paths in the canonical decision that differ, at most 50.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "SignedBundle": {
        "type": "object",
        "required": [
          "bundle",
          "keys"
        ],
        "properties": {
          "bundle": {
            "type": "string",
            "description": "Compact JWS (EdDSA); its payload is the canonical JSON of a policy bundle."
          },
          "keys": {
            "$ref": "#/components/schemas/KeySet"
          }
        }
      },
      "KeySet": {
        "type": "object",
        "required": [
          "keys"
        ],
        "properties": {
          "keys": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "kty",
                "crv",
                "x",
                "kid",
                "alg",
                "use"
              ],
              "properties": {
                "kty": {
                  "type": "string",
                  "enum": [
                    "OKP"
                  ]
                },
                "crv": {
                  "type": "string",
                  "enum": [
                    "Ed25519"
                  ]
                },
                "x": {
                  "type": "string"
                },
                "kid": {
                  "type": "string"
                },
                "alg": {
                  "type": "string",
                  "enum": [
                    "EdDSA"
                  ]
                },
                "use": {
                  "type": "string",
                  "enum": [
                    "sig"
                  ]
                }
              }
            }
          }
        }
      },
      "TrainingPathName": {
        "type": "string",
        "maxLength": 64,
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "example": "secure-ai-coding"
      },
      "TrainingText": {
        "type": "string",
        "minLength": 1,
        "maxLength": 1000000,
        "description": "Text of `PATH.yaml`; other files of the folder follow, each after a line `=== file: <path> ===`."
      },
      "TrainingRights": {
        "type": "object",
        "description": "What the caller's permissions allow.",
        "required": [
          "propose",
          "publish",
          "revoke"
        ],
        "properties": {
          "propose": {
            "type": "boolean"
          },
          "publish": {
            "type": "boolean"
          },
          "revoke": {
            "type": "boolean"
          }
        }
      },
      "TrainingStanding": {
        "type": "object",
        "description": "How far the caller has come on a path; seen by nobody else.",
        "required": [
          "state",
          "modulesRead"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "notStarted",
              "started",
              "attemptOpen",
              "waiting",
              "certified",
              "expiring",
              "superseded",
              "expired",
              "revoked"
            ],
            "description": "`expiring`: the certificate ends within 30 days. `superseded`: it is of an older major version and counts only for as long as the policy says."
          },
          "modulesRead": {
            "type": "integer",
            "minimum": 0,
            "description": "Of the current version."
          },
          "attemptId": {
            "type": "string",
            "description": "The open attempt; absent without one."
          },
          "nextAttemptAt": {
            "type": "string",
            "format": "date-time",
            "description": "From when another attempt can begin; absent when one can now."
          },
          "certificateId": {
            "type": "string"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "TrainingSummary": {
        "type": "object",
        "required": [
          "path",
          "title",
          "summary",
          "version",
          "owner",
          "minutes",
          "modules",
          "isForCaller",
          "standing"
        ],
        "properties": {
          "path": {
            "$ref": "#/components/schemas/TrainingPathName"
          },
          "title": {
            "type": "string"
          },
          "summary": {
            "type": "string"
          },
          "version": {
            "type": "string",
            "example": "1.0"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "minutes": {
            "type": "integer",
            "minimum": 1,
            "description": "Estimated, of all modules."
          },
          "modules": {
            "type": "integer",
            "minimum": 1
          },
          "isForCaller": {
            "type": "boolean",
            "description": "Whether the path is meant for the groups of the caller; anybody may take it."
          },
          "standing": {
            "$ref": "#/components/schemas/TrainingStanding"
          }
        }
      },
      "TrainingPathDetail": {
        "type": "object",
        "required": [
          "path",
          "title",
          "summary",
          "version",
          "versionId",
          "owner",
          "reviewBy",
          "publishedAt",
          "audience",
          "minutes",
          "policyRules",
          "prerequisites",
          "modules",
          "quiz",
          "validDays",
          "standing",
          "rights"
        ],
        "properties": {
          "path": {
            "$ref": "#/components/schemas/TrainingPathName"
          },
          "title": {
            "type": "string"
          },
          "summary": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "versionId": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "reviewBy": {
            "type": "string",
            "format": "date"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "audience": {
            "$ref": "#/components/schemas/Audience"
          },
          "minutes": {
            "type": "integer",
            "minimum": 1
          },
          "policyRules": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "prerequisites": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "path",
                "title",
                "isHeld"
              ],
              "properties": {
                "path": {
                  "$ref": "#/components/schemas/TrainingPathName"
                },
                "title": {
                  "type": "string"
                },
                "isHeld": {
                  "type": "boolean"
                }
              }
            }
          },
          "modules": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "module",
                "title",
                "minutes",
                "isRead"
              ],
              "properties": {
                "module": {
                  "$ref": "#/components/schemas/TrainingPathName"
                },
                "title": {
                  "type": "string"
                },
                "minutes": {
                  "type": "integer",
                  "minimum": 1
                },
                "isRead": {
                  "type": "boolean"
                }
              }
            }
          },
          "quiz": {
            "type": "object",
            "required": [
              "questions",
              "needed",
              "attempts",
              "waitHours"
            ],
            "properties": {
              "questions": {
                "type": "integer",
                "minimum": 1
              },
              "needed": {
                "type": "integer",
                "minimum": 1,
                "description": "Right answers that pass."
              },
              "attempts": {
                "type": "integer",
                "minimum": 1,
                "description": "Attempts before a wait; each later wait is twice as long."
              },
              "waitHours": {
                "type": "integer",
                "minimum": 1
              }
            }
          },
          "validDays": {
            "type": "integer",
            "minimum": 1
          },
          "standing": {
            "$ref": "#/components/schemas/TrainingStanding"
          },
          "rights": {
            "$ref": "#/components/schemas/TrainingRights"
          }
        }
      },
      "TrainingModuleDetail": {
        "type": "object",
        "required": [
          "path",
          "module",
          "title",
          "minutes",
          "text",
          "isRead",
          "number",
          "of"
        ],
        "properties": {
          "path": {
            "$ref": "#/components/schemas/TrainingPathName"
          },
          "pathTitle": {
            "type": "string"
          },
          "module": {
            "$ref": "#/components/schemas/TrainingPathName"
          },
          "title": {
            "type": "string"
          },
          "minutes": {
            "type": "integer",
            "minimum": 1
          },
          "text": {
            "type": "string",
            "description": "Markdown."
          },
          "isRead": {
            "type": "boolean"
          },
          "number": {
            "type": "integer",
            "minimum": 1
          },
          "of": {
            "type": "integer",
            "minimum": 1
          },
          "previous": {
            "$ref": "#/components/schemas/TrainingPathName"
          },
          "next": {
            "$ref": "#/components/schemas/TrainingPathName"
          }
        }
      },
      "TrainingChoice": {
        "type": "array",
        "description": "Ids: the option of a single question or scenario, all that apply of a multiple one, all steps in order of an ordering.",
        "minItems": 1,
        "maxItems": 20,
        "items": {
          "type": "string",
          "maxLength": 64
        }
      },
      "TrainingAttempt": {
        "type": "object",
        "required": [
          "attemptId",
          "path",
          "title",
          "version",
          "state",
          "startedAt",
          "questions"
        ],
        "properties": {
          "attemptId": {
            "type": "string"
          },
          "path": {
            "$ref": "#/components/schemas/TrainingPathName"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "passed",
              "failed",
              "outdated"
            ]
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "submittedAt": {
            "type": "string",
            "format": "date-time"
          },
          "questions": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "questionId",
                "module",
                "moduleTitle",
                "kind",
                "text",
                "options"
              ],
              "properties": {
                "questionId": {
                  "type": "string"
                },
                "module": {
                  "$ref": "#/components/schemas/TrainingPathName"
                },
                "moduleTitle": {
                  "type": "string"
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "single",
                    "multiple",
                    "ordering",
                    "scenario"
                  ]
                },
                "situation": {
                  "type": "string",
                  "description": "Markdown."
                },
                "text": {
                  "type": "string",
                  "description": "Markdown."
                },
                "options": {
                  "type": "array",
                  "description": "In the order in which they are to be shown; the steps of an ordering.",
                  "items": {
                    "type": "object",
                    "required": [
                      "id",
                      "text"
                    ],
                    "properties": {
                      "id": {
                        "type": "string"
                      },
                      "text": {
                        "type": "string",
                        "description": "Markdown."
                      }
                    }
                  }
                },
                "choice": {
                  "$ref": "#/components/schemas/TrainingChoice"
                },
                "feedback": {
                  "type": "object",
                  "description": "Of a submitted attempt. Which option is right stands only where the answer was right, or the attempt passed.",
                  "required": [
                    "isCorrect",
                    "because"
                  ],
                  "properties": {
                    "isCorrect": {
                      "type": "boolean"
                    },
                    "because": {
                      "type": "array",
                      "description": "Why each chosen option is right or wrong.",
                      "items": {
                        "type": "object",
                        "required": [
                          "id",
                          "text"
                        ],
                        "properties": {
                          "id": {
                            "type": "string"
                          },
                          "text": {
                            "type": "string"
                          }
                        }
                      }
                    },
                    "right": {
                      "$ref": "#/components/schemas/TrainingChoice"
                    },
                    "explanation": {
                      "type": "string",
                      "description": "Markdown."
                    },
                    "readAgain": {
                      "type": "string",
                      "description": "Heading of the module under which the answer stands; of wrong answers."
                    }
                  }
                }
              }
            }
          },
          "result": {
            "type": "object",
            "description": "Of a submitted attempt.",
            "required": [
              "correct",
              "needed",
              "of",
              "isPassed"
            ],
            "properties": {
              "correct": {
                "type": "integer",
                "minimum": 0
              },
              "needed": {
                "type": "integer",
                "minimum": 1
              },
              "of": {
                "type": "integer",
                "minimum": 1
              },
              "isPassed": {
                "type": "boolean"
              },
              "certificateId": {
                "type": "string"
              },
              "nextAttemptAt": {
                "type": "string",
                "format": "date-time",
                "description": "From when another attempt can begin; absent when one can now."
              }
            }
          }
        }
      },
      "TrainingNeed": {
        "type": "object",
        "required": [
          "path",
          "isHeld",
          "rules"
        ],
        "properties": {
          "path": {
            "$ref": "#/components/schemas/TrainingPathName"
          },
          "title": {
            "type": "string",
            "description": "Absent when no such path is published."
          },
          "minutes": {
            "type": "integer",
            "minimum": 1
          },
          "isHeld": {
            "type": "boolean"
          },
          "state": {
            "type": "string",
            "description": "As in the standing of the path."
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "rules": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "rule",
                "title",
                "mode"
              ],
              "properties": {
                "rule": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "mode": {
                  "type": "string",
                  "enum": [
                    "observe",
                    "warn",
                    "enforce"
                  ]
                }
              }
            }
          }
        }
      },
      "Certificate": {
        "type": "object",
        "required": [
          "certificateId",
          "path",
          "title",
          "version",
          "issuedAt",
          "expiresAt",
          "status"
        ],
        "properties": {
          "certificateId": {
            "type": "string"
          },
          "path": {
            "$ref": "#/components/schemas/TrainingPathName"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "issuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "status": {
            "type": "string",
            "enum": [
              "valid",
              "expiring",
              "superseded",
              "expired",
              "revoked"
            ]
          },
          "supersededAt": {
            "type": "string",
            "format": "date-time"
          },
          "revokedAt": {
            "type": "string",
            "format": "date-time"
          },
          "revokedReason": {
            "type": "string"
          }
        }
      },
      "TrainingFinding": {
        "type": "object",
        "required": [
          "severity",
          "code",
          "message",
          "file"
        ],
        "properties": {
          "severity": {
            "type": "string",
            "enum": [
              "error",
              "warning"
            ]
          },
          "code": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "file": {
            "type": "string"
          },
          "line": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "TrainingCheck": {
        "type": "object",
        "required": [
          "isReadable",
          "findings"
        ],
        "properties": {
          "isReadable": {
            "type": "boolean"
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TrainingFinding"
            }
          },
          "training": {
            "type": "object",
            "required": [
              "path",
              "title",
              "version",
              "modules",
              "minutes",
              "questions",
              "drawn"
            ],
            "properties": {
              "path": {
                "$ref": "#/components/schemas/TrainingPathName"
              },
              "title": {
                "type": "string"
              },
              "version": {
                "type": "string"
              },
              "modules": {
                "type": "integer"
              },
              "minutes": {
                "type": "integer"
              },
              "questions": {
                "type": "integer",
                "description": "In the pool."
              },
              "drawn": {
                "type": "integer",
                "description": "For each attempt."
              }
            }
          }
        }
      },
      "TrainingVersionState": {
        "type": "string",
        "enum": [
          "inReview",
          "published",
          "refused",
          "withdrawn"
        ]
      },
      "TrainingVersion": {
        "type": "object",
        "required": [
          "versionId",
          "path",
          "title",
          "version",
          "digest",
          "state",
          "isCurrent",
          "owner",
          "reason",
          "proposedBy",
          "proposedAt",
          "permits"
        ],
        "properties": {
          "versionId": {
            "type": "string"
          },
          "path": {
            "$ref": "#/components/schemas/TrainingPathName"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "digest": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/TrainingVersionState"
          },
          "isCurrent": {
            "type": "boolean"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "reason": {
            "type": "string"
          },
          "proposedBy": {
            "type": "string"
          },
          "proposedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string"
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedReason": {
            "type": "string"
          },
          "permits": {
            "type": "object",
            "required": [
              "publish",
              "refuse",
              "withdraw"
            ],
            "properties": {
              "publish": {
                "$ref": "#/components/schemas/Permit"
              },
              "refuse": {
                "$ref": "#/components/schemas/Permit"
              },
              "withdraw": {
                "$ref": "#/components/schemas/Permit"
              }
            }
          }
        }
      },
      "TrainingVersionDetail": {
        "type": "object",
        "required": [
          "version",
          "text",
          "findings"
        ],
        "properties": {
          "version": {
            "$ref": "#/components/schemas/TrainingVersion"
          },
          "text": {
            "$ref": "#/components/schemas/TrainingText"
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TrainingFinding"
            }
          },
          "before": {
            "type": "object",
            "required": [
              "versionId",
              "version",
              "text"
            ],
            "properties": {
              "versionId": {
                "type": "string"
              },
              "version": {
                "type": "string"
              },
              "text": {
                "$ref": "#/components/schemas/TrainingText"
              }
            }
          }
        }
      }
    }
  }
} as const;
