import { byAddress } from "../by-address.ts";
import type { Named } from "../named.ts";
import { beforeFamily } from "./before-family.ts";
import { ofAge } from "./of-age.ts";
import { somebody } from "./somebody.ts";

const CLOSES = "?!:);\n";

export function byLatinShape(
  text: string,
  start: number,
  end: number,
  next = "\n"
): Named | undefined {
  if (next === " " || next === ",") {
    return (
      ofAge(text, start, end) ??
      beforeFamily(text, start, end) ??
      byAddress(text, start, end) ??
      somebody(text, start, end)
    );
  }
  return CLOSES.includes(next) ? somebody(text, start, end) : undefined;
}
