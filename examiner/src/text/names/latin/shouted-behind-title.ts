import { before, L, LU, matchAt, sticky } from "../../patterns.ts";
import { rolesOf } from "../../words.ts";
import type { Named } from "../named.ts";
import { wordOf } from "./word-behind-title.ts";

// "MR ANGIOGRAM", "MS RELAPSE": a scan, a disease, a valve.
const SCANS =
  /^(?:ANGIO|SCAN|IMAG|ENTERO|CHOLANGIO|VENO|UROG|SPECTRO|ELASTO|SPINE|BRAIN|HEAD|NECK|KNEE|PELVIS|LIVER|RELAPS|PATIENT|DISEASE|REGURG|SEVERE|MILD|MODERATE|CONTIN|CONTR|SYMPT|LESION|FLARE|PLAQUE|STENOSIS|WITH|FROM|AFTER|AND|CONGO|CLEAN)/;
const MS = /^MS$/;
const ILL =
  /(?:relapsing|progressive|with|has|have|of|for|known|h\/o|hx|dx|RR|a|the) {1,2}$/i;
const SHOUTED = /^(?:DR|MR|MRS|MS|PROF|MISS)$/;
const IN_CAPITALS = sticky(` {1,2}([${LU}]{4,20})(?![${L}0-9-])`);

/** "MR KOWALSKI" */
export function shoutedBehind(
  text: string,
  title: string,
  end: number
): Named | undefined {
  const found = SHOUTED.test(title) ? matchAt(IN_CAPITALS, text, end) : null;
  return found && rolesOf(found[1]!) === 0 && !SCANS.test(found[1]!)
    ? wordOf(found, end)
    : undefined;
}

/** "relapsing MS" */
export const isIllness = (text: string, title: string, end: number): boolean =>
  MS.test(title) && ILL.test(before(text, end - title.length, 20));
