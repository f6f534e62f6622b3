// As on the server: MembershipDecision, Bar, Departure.
export const DECLINING = [
  "not-confirmed",
  "other-specialty",
  "says-too-little",
  "other-community",
  "earlier-conduct",
  "other",
] as const;

export const BARRING = [
  "patient-details",
  "tone",
  "advertising",
  "off-topic",
  "not-entitled",
  "other",
] as const;

export const LEAVING = [
  "other-field",
  "too-much-mail",
  "no-time",
  "tone",
  "other",
] as const;

export const MOST_WORDS = 2000;
