import { after, before, L, matchAt, sticky } from "./patterns.ts";

const AT = /^(?:@|at|собака|собачк[ау]|равлик.?)$/i;
const DOT = "(?:dot|точка|крапка|نقطة)";
const POINT = `(?:\\.| ?[\\[({<] ?(?:${DOT}|\\.) ?[\\])}>] ?| ${DOT} | -${DOT}- )`;
const LABEL = `[${L}0-9][${L}0-9-]{0,40}`;
const DOMAIN = sticky(`${LABEL}(?:${POINT}${LABEL}){1,4}`, "i");
const LOCAL = new RegExp(
  `(?:[${L}0-9_%+'-]{1,30}${POINT}){0,3}[${L}0-9_%+'-]{1,40}$`,
  "i"
);
const TOP =
  /[^a-z](?:com|org|net|edu|gov|info|io|eu|uk|ua|ru|by|kz|pl|de|fr|it|es|nl|se|no|fi|dk|gr|tr|ca|au|nz|us|br|mx|in|jp|kr|cn|sa|ae|eg|jo|lb|iq|example|health|clinic|me|co|рф|укр)$/i;
/** Everybody's houses for mail: behind them a plain "at" is enough. */
const MAIL =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|me|aol|proton(?:mail)?|gmx|web|mail|inbox|bk|list|yandex|ya|rambler|ukr|i|meta|nhs|doctors)(?:[ .[({<-]|$)/i;
const CUE =
  /(?:e-?mail|mail|address|write|contact|пошт.|почт.|імейл|имейл|мейл|скринька|пишіть|пишите|адреса|адрес|بريد.{0,4}|إيميل|ايميل)[^.!?\n]{0,24}$/i;

const OPEN = /[[({<*_-] ?$/;
const CLOSE = /^ ?[\])}>*_-] ?/;
const SPACE = /^ {1,2}/;

/** "john (at) mail.example", "kate at gmail dot com": the address whose "at" is [at, end). */
export function spelledAddress(
  text: string,
  at: number,
  end: number
): readonly [start: number, end: number] | undefined {
  if (!AT.test(text.slice(at, end))) {
    return undefined;
  }
  const open = OPEN.exec(before(text, at, 2))?.[0] ?? "";
  const close = CLOSE.exec(after(text, end, 3))?.[0] ?? "";
  const framed = open !== "" && close !== "";
  const gap = framed ? close : (SPACE.exec(after(text, end, 2))?.[0] ?? "");
  const domain = matchAt(DOMAIN, text, end + gap.length)?.[0];
  if (
    !domain ||
    (!framed && gap === "" && text[at] !== "@") ||
    !TOP.test(domain)
  ) {
    return undefined;
  }
  const lead = before(text, at - (framed ? open.length : 0), 90).replace(
    / {1,2}$/,
    ""
  );
  const local = LOCAL.exec(lead)?.[0];
  if (!local) {
    return undefined;
  }
  const space =
    before(text, at - (framed ? open.length : 0), 2).length -
    before(text, at - (framed ? open.length : 0), 2).trimEnd().length;
  const start = at - (framed ? open.length : 0) - space - local.length;
  const spelled = new RegExp(DOT, "i").test(domain) || text[at] === "@";
  return framed ||
    spelled ||
    MAIL.test(domain) ||
    CUE.test(before(text, start, 40))
    ? [start, end + gap.length + domain.length]
    : undefined;
}
