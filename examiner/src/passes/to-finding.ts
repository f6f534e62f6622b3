import type { Field, Finding } from "../finding.ts";
import { REACH } from "../rule.ts";
import { hash128 } from "../text/hash.ts";
import type { Matched } from "./matched.ts";

const SPACES = /\s+/g;
const LAST_WORD = /\S{1,16}$/;
const FIRST_WORD = /^\S{1,16}/;

/** White space and letter case are no difference: core trims and cleans what it stores. */
const fold = (text: string) => text.replace(SPACES, " ").trim().toLowerCase();

/** The words on both sides, no further than the rule itself could look. */
function neighbours(text: string, { at, atEnd, match }: Matched): string {
  const before = fold(text.slice(Math.max(0, at - REACH), match.start));
  const after = fold(text.slice(match.end, atEnd + REACH));
  return `${LAST_WORD.exec(before)?.[0] ?? ""} ${FIRST_WORD.exec(after)?.[0] ?? ""}`;
}

/** Makes the finding that reports carry. `text` is the field's masked text. */
export function toFinding(
  matched: Matched,
  field: Field,
  text: string
): Finding {
  const { active, match } = matched;
  const likeness = `${active.id}\n${fold(text.slice(match.start, match.end))}`;
  return {
    rule: active.id,
    category: active.rule.category,
    field,
    start: match.start,
    end: match.end,
    severity: active.severity,
    params: match.params ?? {},
    suggestions: match.suggestions ?? [],
    fingerprint: hash128(`${likeness}\n${neighbours(text, matched)}`),
    likeness: hash128(likeness),
  };
}
