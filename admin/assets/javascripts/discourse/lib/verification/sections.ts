/** Pages below Verification, in the order of their tabs; `label` is a key below medical_communities.verification. */
export const SECTIONS = [
  { route: "medical-communities-verification", label: "overview.title" },
  { route: "medical-communities-verification-schemes", label: "schemes.title" },
  { route: "medical-communities-verification-keys", label: "keys.title" },
  { route: "medical-communities-verification-record", label: "record.title" },
] as const;
