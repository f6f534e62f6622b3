import { SELLERS } from "../lexicons/sellers.ts";
import { sound } from "./brand-key.ts";
import type { Span } from "./folded.ts";

const LINK = /(?:https?:\/\/|www\.)([a-z0-9.-]{3,120})/gi;
const BARE =
  /(?<![a-z0-9@/._-])((?:[a-z0-9-]{2,40}\.){1,3}(?:com|net|org|shop|store|pharmacy|ua|ru|eu|uk|sa|ae|eg))(?![a-z0-9-])/gi;
const sellers = new Set(SELLERS.split(" "));
const SHOP = /(?:pharmacy|apteka|apteki|drugstore|chemist|shop|store)$|^apteka/;
const NO_SHOP = /(?:work|book|re)(?:shop|store)$/;
const SHOP_ENDING = /\.(?:shop|store|pharmacy)$/;
const TEACHING = /\.(?:edu|gov|mil)(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$/;
const SHORTEST_NAME = 5;

export interface Link extends Span {
  readonly host: string;
}

export function linksIn(text: string): Link[] {
  const links: Link[] = [];
  for (const expression of [LINK, BARE]) {
    for (const found of text.matchAll(expression)) {
      const host = found[1]!.toLowerCase().replace(/^www\.|\.$/g, "");
      links.push({
        start: found.index,
        end: found.index + found[0].length,
        host,
      });
    }
  }
  return links;
}

const labels = (host: string) => host.split(".").slice(0, -1);

function isSeller(host: string): boolean {
  const parts = host.split(".");
  return parts.some((_, index) => sellers.has(parts.slice(index).join(".")));
}

/** Does the host belong to a maker or a seller of medicines? */
export const sells = (host: string): boolean =>
  isSeller(host) ||
  (!TEACHING.test(host) &&
    (SHOP_ENDING.test(host) ||
      labels(host).some((label) => SHOP.test(label) && !NO_SHOP.test(label))));

/** Does the host carry the brand's name? */
export function isNamedAfter(host: string, key: string): boolean {
  const name = sound(key);
  return (
    name.length >= SHORTEST_NAME &&
    labels(host).some((label) => sound(label).includes(name))
  );
}
