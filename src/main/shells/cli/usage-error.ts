/** The command line was not understood: a Vietnamese sentence for standard error, exit code 2. */
export class UsageError extends Error {}
