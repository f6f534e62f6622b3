import { before, L, matchAt, sticky } from "./patterns.ts";

const IPV4 = sticky(
  `(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?![${L}0-9]|\\.\\d)`
);
const PART_OF_MORE = new RegExp(`(?:[${L}0-9]|[0-9${L}][.-]|[.])$`);
const CUE = new RegExp(
  `(?<![${L}])(?:ip|ipv[46]|host|server|address|адрес[${L}]{0,2}|сервер[${L}]{0,3}|айпи|айпі|عنوان|الخادم)[^${L}0-9]{0,4}(?:(?:log|logs|shows|address|is|адрес[${L}]{0,2})[^${L}0-9]{1,3}){0,3}$`,
  "i"
);
const NUMBERED = new RegExp(
  `(?<![${L}])(?:v|ver|version|vers|build|release|rel|firmware|fw|sw|software|rev|update|section|sect|chapter|table|fig|figure|appendix|item|para|paragraph|recommendation|верс[${L}]{1,3}|прошивк[${L}]{1,2}|сборк[${L}]{1,2}|збірк[${L}]{1,2}|раздел[${L}]{0,2}|розділ[${L}]{0,2}|пункт[${L}]{0,2}|глав[${L}]{1,2}|табл[${L}]{0,4}|рис[${L}]{0,5}|إصدار|الإصدار|النسخة|نسخة|البند|القسم|الجدول)[.:#№ ]{0,3}$`,
  "i"
);
const CONTEXT = 40;

/** A number of a section or version has small parts; an address seldom has four of them. */
const SMALL = 32;

/** Addresses that every machine has, and masks. */
const isEverybodys = ([a, b]: readonly number[]) =>
  a === 127 || a === 0 || (a === 255 && b === 255);

/** End of the IPv4 address that begins with the digits at `start`; undefined if there is none. */
export function ipv4End(text: string, start: number): number | undefined {
  const found = matchAt(IPV4, text, start);
  if (!found || PART_OF_MORE.test(before(text, start, 2))) {
    return undefined;
  }
  const parts = found.slice(1);
  const numbers = parts.map(Number);
  if (
    numbers.some((number) => number > 255) ||
    parts.some((part) => part.length > 1 && part[0] === "0") ||
    isEverybodys(numbers)
  ) {
    return undefined;
  }
  const context = before(text, start, CONTEXT);
  const small = numbers.every((number) => number < SMALL);
  return NUMBERED.test(context) || (small && !CUE.test(context))
    ? undefined
    : start + found[0].length;
}

const FIRST_GROUP = new RegExp(`(?:^|[^${L}0-9:.])([0-9a-f]{1,4})$`, "i");
const MORE_GROUPS = sticky(`:[0-9a-f:]{1,34}(?![${L}0-9]|\\.\\d)`, "i");

/** Eight groups, or fewer around one "::". Hours, ratios and "a::b" are shorter than an address ever is. */
function isIpv6(address: string): boolean {
  const halves = address.split("::");
  const groups = address.split(":").filter(Boolean);
  if (halves.length > 2 || groups.some((group) => group.length > 4)) {
    return false;
  }
  const wellFormed = halves.every((half, index) =>
    half === "" ? index > 0 : !/^:|:$/.test(half)
  );
  return (
    wellFormed &&
    (halves.length === 2
      ? groups.length >= 2 && groups.length < 8 && groups[0]!.length >= 3
      : groups.length === 8) &&
    groups.some((group) => group.length >= 3)
  );
}

/** Span of the IPv6 address whose first colon is at `colon`; undefined if there is none. */
export function ipv6Around(
  text: string,
  colon: number
): readonly [start: number, end: number] | undefined {
  const first = FIRST_GROUP.exec(before(text, colon, 5))?.[1];
  const rest = first && matchAt(MORE_GROUPS, text, colon)?.[0];
  if (!first || !rest) {
    return undefined;
  }
  const address = (first + rest).replace(/:$/, "");
  return isIpv6(address)
    ? [colon - first.length, colon - first.length + address.length]
    : undefined;
}
