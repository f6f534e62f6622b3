import { bare } from "../../../fingerprint.ts";
import type { Facility } from "../../find-facility.ts";
import { CITIES, cityOfCare } from "./city-of-care.ts";
import { kindInTown } from "./in-town.ts";
import { ofAPeople } from "./of-a-people.ts";
import { withName } from "./with-name.ts";

const DEFINITE = /^(?:[وفبك]?ال|لل)/;

/** A place of care behind its head at [start, end): "|مستشفى| الملك فهد". With the article the head names none. */
export function arabicFacility(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  const head = bare(text.slice(start, end));
  if (CITIES.test(head)) {
    return cityOfCare(text, start, end, head);
  }
  return (
    kindInTown(text, start, end, head) ??
    (DEFINITE.test(head)
      ? ofAPeople(text, start, end, head)
      : withName(text, start, end, head))
  );
}
