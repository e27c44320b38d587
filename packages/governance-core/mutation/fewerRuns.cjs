const fc = require('fast-check');

// Properties beside other tests meet every mutant anew: fewer values, and always the same ones.
fc.configureGlobal({ numRuns: 20, seed: 20270214 });
