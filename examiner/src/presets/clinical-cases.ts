import type { Preset } from "../preset.ts";
import { packaging } from "./packaging.ts";

/** Case presentations among colleagues: what leads to one person has to go, or a moderator decides. */
export const clinicalCases: Preset = {
  id: "clinical-cases",
  severities: {
    "identifiers/email": "refuse",
    "identifiers/phone": "refuse",
    "identifiers/record-number": "refuse",
    "identifiers/national-id": "refuse",
    "identifiers/titled-name": "refuse",
    "identifiers/relative": "refuse",
    "identifiers/full-date": "attest",
    "identifiers/age-over-89": "attest",
    "identifiers/initials": "attest",
    "identifiers/postcode": "attest",
    "identifiers/facility": "attest",
    "identifiers/street-address": "refuse",
    "identifiers/town": "attest",
    "identifiers/coordinates": "attest",
    "identifiers/device": "refuse",
    "identifiers/vehicle": "refuse",
    "identifiers/biometric": "refuse",
    "identifiers/media-file": "refuse",
    "identifiers/messenger": "attest",
    "identifiers/web-and-ip": "attest",
    "brand-names/brand-name": "attest",
    "brand-names/misspelling": "advise",
    "manners/title-ellipsis": "advise",
    "manners/unclear-title": "advise",
    "manners/wall-of-text": "advise",
    "manners/bare-homepage-link": "advise",
    "manners/shouting": "advise",
  },
  statements: [
    { id: "consent", version: 1, due: ["new-topic", "picture-added"] },
    { id: "pictures", version: 1, due: ["picture-added"] },
    packaging,
  ],
  drafts: "device",
  mail: "link-only",
  profile: ["identifiers/record-number", "identifiers/national-id"],
};
