import { i18n } from "discourse-i18n";
import { type Box } from "./box.ts";
import { FRAME } from "./cut.ts";

type Values = Record<string, string | number>;

/** A sentence of the tool. */
export function say(key: string, values: Values = {}): string {
  return i18n(`medical_communities.cover.${key}`, values);
}

/** Where a box lies, for who does not see it. */
export function place({ id, x, y, width, height }: Box, number = 0): string {
  return say(id === FRAME ? "frame" : "box", {
    number,
    x: percent(x),
    y: percent(y),
    width: percent(width),
    height: percent(height),
  });
}

function percent(share: number): number {
  return Math.round(share * 100);
}
