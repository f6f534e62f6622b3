import type { Preset } from "../preset.ts";

/** Talk among colleagues: what identifies a patient is asked about, the rest is a hint. */
export const discussion: Preset = {
  id: "discussion",
  severities: {
    "identifiers/email": "attest",
    "identifiers/phone": "attest",
    "identifiers/record-number": "refuse",
    "identifiers/national-id": "refuse",
    "identifiers/titled-name": "advise",
    "identifiers/relative": "attest",
    "identifiers/full-date": "advise",
    "identifiers/age-over-89": "advise",
    "identifiers/initials": "advise",
    "identifiers/postcode": "advise",
    "identifiers/facility": "advise",
    "identifiers/street-address": "advise",
    "identifiers/town": "advise",
    "identifiers/coordinates": "advise",
    "identifiers/web-and-ip": "advise",
    "brand-names/brand-name": "advise",
    "manners/title-ellipsis": "advise",
    "manners/unclear-title": "advise",
    "manners/wall-of-text": "advise",
    "manners/bare-homepage-link": "advise",
    "manners/shouting": "advise",
  },
  statements: [],
  drafts: "server-when-clean",
  mail: "text",
  profile: [],
};
