import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { beginsFacility, beginsTown } from "../places/lists.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";
import { isFamous, isTerm } from "./places.ts";

const SECOND = sticky(
  ` ((?:(?:van|von|de|da|del|la|bin|al|el)(?: der| den| la)? )?[${LU}](?:['’][${LU}])?[${LL}]{1,20}(?:-[${LU}][${LL}]{1,16})?)(?![${L}0-9-])`
);
const INSIDE = new RegExp(`[${LU}][${L}'-]{0,20}\\.? $|[-'’/@_.#]$`);

// What is said only of people.
const DOES = sticky(
  " (?:(?:was|is|has been|had been|got) (?:just |now |then |only |still |re-?)?(?:admitted|discharged|intubated|extubated|born|sedated|brought (?:in|to|by)|pregnant|breathless|asleep|crying|vomiting|worried|allergic|unresponsive|drowsy|unwell|afebrile|tearful|breastfeeding|back (?:in|on|from|with)|home|on the (?:ward|phone|list)|in (?:bed|resus|theatre|tears|pain|labou?r))|(?:told|asked) (?:me|us|for|if|whether|her|him)|(?:says|said) (?:she|he|her|his|no|yes|that she|that he)|cried|refuses|refused to|agreed to|lives (?:in|with|alone|at)|lived (?:in|with|alone|at)|smokes|smoked|vomited|collapsed|fainted|fell (?:off|down|over|asleep|out of|on (?:the|her|his)|in the|at home)|woke|weighs|weighed|slept|drinks|drank|ate|walked|rang|phoned|texted|emailed|messaged|drove|feels (?:well|better|worse|unwell|fine|sick|dizzy|tired)|felt (?:well|better|worse|unwell|fine|sick|dizzy|tired|a)|went (?:home|back|into labou?r|to (?:bed|sleep|theatre|the))|came (?:in (?:with|by|to)|back (?:with|to|in))|died|passed away|denies|complains|complained|remembers|forgot|stopped (?:taking|breathing|eating)|took (?:her|his)|lost (?:her|his)|has (?:had|a|an|no) (?:fever|cough|rash|headache|pain|seizures?|son|daughter|allergies)|is (?:a|an|our|my|her|his) (?:[a-z-]{2,12} ){0,3}(?:person|man|woman|girl|boy|lady|gentleman|kid|mother|father|friend|colleague|nurse|doctor|patient|smoker|teacher|student|farmer|driver|widow|widower|neighbou?r)|and (?:her|his) (?:husband|wife|mother|father|mum|dad|partner|parents|son|daughter|family))(?![a-z])"
);
const MAY =
  /(?:^|[^A-Za-z])(?:[Cc]an|[Cc]ould|[Ss]hould|[Ww]ill|[Dd]oes|[Dd]id|[Mm]ay) $/;
const MAY_DO = sticky(
  " (?:still |safely |ever |now )?(?:drive|fly|travel|eat|drink|swim|shower|bathe|breastfeed|walk|run|lift|exercise|conceive|donate|dive|go (?:home|back|to|on holiday|for)|return to|get pregnant|have (?:her|his|an? |children|sex|surgery)|take (?:her|his|ibuprofen|paracetamol|aspirin|methotrexate)|keep (?:her|his)|come (?:in|back|off)|stay (?:on|in|at)|stop (?:her|his))(?![a-z])"
);

const IS = /(?:^|[^A-Za-z])(?:[Ii]s|[Ww]as) $/;
const IS_SO = sticky(
  " (?:so|doing|coping|feeling|ok|okay|still (?:in|on|awake|here)|ready for (?:discharge|home)|due (?:his|her|a)|allergic|home|in pain|well enough|fit (?:for|to)|old enough|safe to)(?![a-z])"
);

const PERSONAL =
  /^(?:,? \(?(?:MRN|DOB|D\.O\.B|NHS|CHI)(?![A-Za-z])|,? who (?:is|was|has|had|presented|came|lives|resides|visited|underwent|takes|got|needs)(?![a-z])|,? (?:last |first |recently |currently |also |age |aged )?(?:seen|treated|admitted|diagnosed|referred|identified|prescribed|visited|discharged|hospitali[sz]ed|readmitted|evaluated|scheduled|checked in|\d{1,3},)(?![a-z]))/;
const OF_SOMEBODY =
  /(?:similar to|specifically for|(?:patients?|pts?|cases?|someone|somebody) (?:like|such as)|(?:cases?|care|mother|father|wife|husband|death|birth|chart|notes|results|records) of|prescribed to|change it to|need to add|add|contact|email|text|call|invite|met|saw|ask|told|thank|said|replied|wrote) $/i;

/** Where a name of one or two words ends that begins with the word in [start, end); undefined for other words. */
function nameEnd(text: string, start: number, end: number): number | undefined {
  if (
    !mayBeName(text.slice(start, end)) ||
    INSIDE.test(before(text, start, 24))
  ) {
    return undefined;
  }
  const second = matchAt(SECOND, text, end);
  if (!second) {
    return end;
  }
  return mayBeName(second[1]!) ? end + second[0].length : undefined;
}

const isPlace = (text: string, start: number, end: number) =>
  beginsTown(text, start, end) || beginsFacility(text, start, end);

function sayWho(text: string, start: number, end: number, single: boolean) {
  if (matchAt(DOES, text, end)) {
    return true;
  }
  if (matchAt(MAY_DO, text, end)) {
    return MAY.test(before(text, start, 9));
  }
  if (matchAt(IS_SO, text, end)) {
    return IS.test(before(text, start, 6));
  }
  return (
    !single &&
    (PERSONAL.test(after(text, end, 24)) ||
      OF_SOMEBODY.test(before(text, start, 24)))
  );
}

/** A name in no list that does what only people do: "Kirralee vomited", "can |Ottoline| drive", "|Tamati Aigner|, seen at". */
export function somebody(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const two = matchAt(SECOND, text, end);
  const to = end + (two?.[0].length ?? 0);
  if (!sayWho(text, start, to, !two) || nameEnd(text, start, end) !== to) {
    return undefined;
  }
  const behind = after(text, to, 24);
  return isTerm(behind) ||
    isFamous(after(text, start, 24)) ||
    isPlace(text, start, end)
    ? undefined
    : { start, end: to, place: "own" };
}
