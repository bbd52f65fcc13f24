/** The one seed of the test run, chosen before the first result; other seeds are for `pnpm planted SEED`. */
export const SEED = '2026';
