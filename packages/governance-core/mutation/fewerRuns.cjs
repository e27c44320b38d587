const fc = require('fast-check');

// Properties beside other tests meet every mutant anew: fewer values, and always the same ones.
fc.configureGlobal({ numRuns: 20, seed: 20270214 });

// The longest tests try less. Trees of more than two kept levels (`src/audit/proofs.test.ts`) show nothing new, and messages without
// end (`src/attribution/classify.test.ts`) show how long it takes, which is not asked here.
process.env.PROPERTY_RUNS = '20';
process.env.LARGEST_TREE_TRIED = '40';
process.env.LONGEST_MESSAGE_TRIED = '20000';
