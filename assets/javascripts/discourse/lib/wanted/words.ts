import { i18n } from "discourse-i18n";
import { country, language, list } from "../community/words.ts";
import day from "../day.ts";
import isolate from "../isolate.ts";
import number from "../number.ts";
import type { CommunityRequest } from "./wanted.ts";

/** A sentence about communities that members want. */
export function say(
  key: string,
  values: Record<string, string | number> = {}
): string {
  return i18n(`medical_communities.wanted.${key}`, values);
}

/** "Wound care · Ukraine · Ukrainian". */
export function facts(request: CommunityRequest): string {
  const { specialty } = request;
  return list(
    [
      specialty && isolate(specialty),
      request.country && country(request.country),
      request.language && language(request.language),
    ].filter((fact): fact is string => Boolean(fact))
  );
}

/** Who asks, and since when. */
export function origin({ author, created_at }: CommunityRequest): string {
  return say("origin", {
    username: isolate(`@${author.username}`),
    date: day(created_at),
  });
}

/** What became of it. */
export function state(request: CommunityRequest): string {
  return say(`states.${request.state}`, {
    missing: number(request.signatures_missing),
  });
}
