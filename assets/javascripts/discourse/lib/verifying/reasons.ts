// As on the server: CredentialDecision.
export const REASONS = [
  "unreadable",
  "name-differs",
  "number-differs",
  "expired-document",
  "other-document",
  "other-specialty",
  "number-taken",
  "covered-too-much",
  "other",
] as const;

export const MOST_WORDS = 2000;
export const LONGEST_REASON = 1000;
