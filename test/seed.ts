import { configureGlobal } from 'fast-check';

/** What is random in the tests is the same each time, so that a red test is the change's doing; `SEED=7 npm test` tries other data. */
configureGlobal({ seed: Number(process.env['SEED'] ?? 2563) });
