import { i18n } from "discourse-i18n";
import day from "../day.ts";
import handle from "../handle.ts";
import isolate from "../isolate.ts";
import number from "../number.ts";
import type { Facts, Ladder, OwnMeasure, Penalties } from "./standing-case.ts";

/** A sentence about reviews of standing. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.standing_case.${key}`, values);
}

/** What it is, where, until when. */
export function measureOf(measure: OwnMeasure): string {
  const { community_name, ends_on, kind } = measure;
  return [
    say(`kinds.${kind}`),
    community_name && isolate(community_name),
    ends_on && say("measures.until", { date: day(ends_on) }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What stands beside a case, a sentence each. */
export function sentencesOf(facts: Facts): string[] {
  const { accuracy, burst, reporters, same_address, same_licence, together } =
    facts;
  return [
    say("facts.reporters", { count: number(reporters) }),
    burst && say("facts.burst", { hours: number(burst) }),
    say("facts.together", { count: number(together) }),
    say("facts.same_address", { count: number(same_address) }),
    say("facts.accuracy", {
      decided: number(accuracy.decided),
      upheld: number(accuracy.upheld),
    }),
    same_licence.usernames.length > 0 &&
      say("facts.same_licence", {
        usernames: same_licence.usernames.map(handle).join(", "),
      }),
    same_licence.more > 0 &&
      say("facts.same_licence_more", { count: number(same_licence.more) }),
  ].filter((sentence): sentence is string => Boolean(sentence));
}

/** Whose ladder suggests what; nothing where it has no steps. */
export function ladderOf(ladder: Ladder | undefined): string {
  if (!ladder?.steps.length) {
    return "";
  }
  const { community_name, of_site, steps, taken } = ladder;
  const values = {
    steps: steps.map((step) => say(`kinds.${step}`)).join(" · "),
    count: number(taken),
  };
  return of_site || !community_name
    ? say(of_site ? "ladder.of_site" : "ladder.of_a_community", values)
    : say("ladder.of_community", {
        ...values,
        community: isolate(community_name),
      });
}

/** What holds for somebody now, whoever decided it. */
export function penaltiesOf(penalties: Penalties): string[] {
  const { restricted, silenced_until, suspended_until } = penalties;
  const found = [
    silenced_until && until("silenced", silenced_until),
    suspended_until && until("suspended", suspended_until),
    restricted &&
      say("penalties.restricted", {
        communities: restricted.map(isolate).join(", "),
      }),
  ].filter((sentence): sentence is string => Boolean(sentence));
  return found.length > 0 ? found : [say("penalties.none")];
}

function until(penalty: string, end: string): string {
  return isWithoutEnd(end)
    ? say(`penalties.${penalty}_open`)
    : say(`penalties.${penalty}`, { date: day(end) });
}

/** Core keeps "for ever" as a day many centuries from now. */
function isWithoutEnd(end: string): boolean {
  return new Date(end).getFullYear() > new Date().getFullYear() + 100;
}
