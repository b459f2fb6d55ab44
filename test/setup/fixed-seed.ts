import fc from 'fast-check';

/**
 * Properties draw the same examples at each run, so that a red build is red for everybody; `FC_SEED=$RANDOM npm test`
 * draws others, and `npm run fuzz` many more.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_260_101) });
