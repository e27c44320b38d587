const fc = require('fast-check');

// Properties beside other tests meet every mutant anew: fewer values, and always the same ones.
fc.configureGlobal({ numRuns: 20, seed: 20270214 });

// Read by `src/audit/proofs.test.ts`, whose two longest tests try every pair of sizes: beyond two kept levels nothing new comes.
process.env.LARGEST_TREE_TRIED = '40';
