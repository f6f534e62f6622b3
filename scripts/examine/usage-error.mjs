/** Something that the caller can put right. Its message is one sentence; the exit status is 2. */
export class UsageError extends Error {}
