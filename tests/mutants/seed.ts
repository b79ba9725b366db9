import fc from 'fast-check';

// The same random days and stories in each run, so that a mutant is killed in each or in none.
fc.configureGlobal({ seed: 20260302 });
