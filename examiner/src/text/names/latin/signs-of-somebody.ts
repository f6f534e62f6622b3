import { sticky } from "../../patterns.ts";

// What is said only of people.
const DOES = sticky(
  " (?:(?:was|is|has been|had been|got) (?:just |now |then |only |still |re-?)?(?:admitted|discharged|intubated|extubated|born|sedated|brought (?:in|to|by)|pregnant|breathless|asleep|crying|vomiting|worried|allergic|unresponsive|drowsy|unwell|afebrile|tearful|breastfeeding|back (?:in|on|from|with)|home|on the (?:ward|phone|list)|in (?:bed|resus|theatre|tears|pain|labou?r))|(?:told|asked) (?:me|us|if|whether|her|him)|(?:says|said) (?:she|he|her|his|that she|that he)|cried|refuses|refused to|agreed to|lives (?:in|with|alone|at)|lived (?:in|with|alone|at)|smokes|smoked|vomited|collapsed|fainted|fell (?:off|down|over|asleep|out of|on (?:the|her|his)|in the|at home)|woke|weighs|weighed|slept|drinks|drank|ate|walked|rang|phoned|texted|emailed|messaged|drove|feels (?:well|better|worse|unwell|fine|sick|dizzy|tired)|felt (?:well|better|worse|unwell|fine|sick|dizzy|tired|a)|went (?:home|back|into labou?r|to (?:bed|sleep|theatre|the))|came (?:in (?:with|by|to)|back (?:with|to|in))|died|passed away|denies|complains|complained|remembers|forgot|stopped (?:taking|breathing|eating)|took (?:her|his)|lost (?:her|his)|has (?:had|a|an|no) (?:fever|cough|rash|headache|pain|seizures?|son|daughter|allergies)|is (?:a|an|our|my|her|his) (?:[a-z-]{2,12} ){0,3}(?:person|man|woman|girl|boy|lady|gentleman|kid|mother|father|friend|colleague|nurse|doctor|patient|smoker|teacher|student|farmer|driver|widow|widower|neighbou?r)|(?:was|is|turned) \\d{1,2}(?: when| years)|and (?:her|his) (?:husband|wife|mother|father|mum|dad|partner|parents|son|daughter|family))(?![a-z])"
);
const MAY_DO = sticky(
  " (?:still |safely |ever |now )?(?:drive|fly|travel|eat|drink|swim|shower|bathe|breastfeed|walk|run|lift|exercise|conceive|donate|dive|go (?:home|back|to|on holiday|for)|return to|get pregnant|have (?:her|his|an? |children|sex|surgery)|take (?:her|his|ibuprofen|paracetamol|aspirin|methotrexate)|come (?:in|back|off)|stay (?:on|in|at)|stop (?:her|his))(?![a-z])"
);
const IS_SO = sticky(
  " (?:allowed to|eligible for|due for|doing|coping|still (?:in|on|awake|here)|ready for (?:discharge|home)|due (?:his|her|a)|allergic|in pain|well enough|fit (?:for|to)|old enough|safe to)(?![a-z])"
);
// "I saw little |Wren| in clinic".
const WHERE = sticky(
  " (?:in (?:clinic|theatre|resus|the|bed|ED)|on the|at (?:home|\\d)|today|yesterday|this|last|again|with)(?![a-z])"
);
// "|Ebele|, how are you?"
const CALLED_TO = sticky(
  ", (?:(?:can|could|would|will|are|do|did|have) you|how (?:are|is)|I'm|let me|look at me|squeeze|breathe|tell me|sit (?:up|down)|what (?:brings|happened)|my (?:dear|love|name))(?![a-z])"
);
const MY_OWN = sticky(
  "(?:, (?:my|our|his|her)| \\((?:the|my|our|his|her)) (?:[a-z-]{2,12} ){0,3}(?:porter|surgeon|doctor|receptionist|physio|pharmacist|patient|death|wife|husband|mother|father|mum|mom|dad|son|daughter|sister|brother|friend|neighbou?r|partner|colleague|boss|nurse|carer|cousin|aunt|uncle|grand[a-z]{3,8}|SpR|SHO|FY\\d|reg|intern|registrar|consultant|midwife|trainee|student|coordinator|interpreter)(?![a-z])"
);
const HERE = sticky(
  " (?:from [A-Z][A-Za-z' ]{2,24} )?(?:here)(?=[.,;!:\\n]|$)"
);
// "|Rahimi| 9:00, |Castellanos| 9:20": two of them; one alone may be a dose or a ratio.
const AT_O_CLOCK = sticky(
  " \\d{1,2}[:.]\\d\\d(?=[,;]? [A-Z][a-z]{2,20} \\d{1,2}[:.]\\d\\d(?!\\d))"
);
const THEN = sticky(" \\d{1,2}[:.]\\d\\d(?!\\d)");
const BY_PHONE = sticky(" on (?:bleep|ext|pager|mobile|\\d|\\+)");
const WORD_BEHIND = sticky("[,;]| (?=[a-z]|[A-Z]{2})");
const WROTE = sticky(
  " (?:said|wrote|says|suggest(?:s|ed)|mentioned|posted|pointed out|asked)(?: above| earlier| yesterday| below| here| upthread)"
);
const STOPS = sticky(
  `(?:[.,;:!?)\\n]|$| (?:above|below|to|if|whether|about|for|at|on|from|know|when|what|again|and|is|was|has)(?![a-z])| [-–(])`
);

const SENTENCE = `(?:^|[\\n.!?:"“] {0,2})`;

/** "Ask |Femke|.", "agree with |Femke| above". */
const ASKED_OR_ANSWERED = new RegExp(
  `${SENTENCE}(?:Ask|Tell|Ring|Bleep|Phone|Thank|Remind) $|(?:in (?:response|reply) to|agree with|replying to|\\+1 to|seconding|echoing|credit to|kudos to|well done|message for|asked|told|thanked|texted|paged|bleeped|(?:^|[\\s(])attn:?|/s/) $`,
  "i"
);

/** What may stand behind a name, and what has to stand before it then. */
export const SIGNS: ReadonlyArray<readonly [behind: RegExp, lead: RegExp]> = [
  [DOES, /$/],
  [MY_OWN, /$/],
  [
    MAY_DO,
    /(?:^|[^A-Za-z])(?:[Cc]an|[Cc]ould|[Ss]hould|[Ww]ill|[Dd]oes|[Dd]id|[Mm]ay) $/,
  ],
  [HERE, /(?:^|[\n!?] {0,2}|(?:this is|it's|I'm|I am) )$/],
  [
    STOPS,
    /(?:[Yy]es|[Hh]ello|[Hh]i|[Nn]o|[Mm]orning)[,.!]? (?:this is|it's) $/,
  ],
  [sticky(" so (?![a-z]{1,3}(?![a-z]))"), /[Ww]hy (?:is|was) $/],
  [
    WHERE,
    /(?:saw|met|clerked|consented|extubated|discharged) (?:(?:little|poor|old|young|dear) )?$/,
  ],
  [CALLED_TO, new RegExp(`${SENTENCE}$`)],
  [IS_SO, /(?:^|[^A-Za-z])(?:[Ii]s|[Ww]as) $/],
  [AT_O_CLOCK, /[:;,•] {1,2}$/],
  [THEN, /\d[:.]\d\d[,;] $/],
  [BY_PHONE, /(?:call|ring|text|bleep|phone|page|contact|reach) $/i],
  [WORD_BEHIND, /(?:[Ll]ist|[Tt]heatre|[Cc]linic|OPD)[^\n]{0,24}\d[:.]\d\d $/],
  [WORD_BEHIND, /Drs\.? [A-Z][a-z'-]{1,20} (?:and|&) $/],
  [STOPS, /(?:^|[^A-Za-z])[Aa]sk(?:ed)? for $/],
  [WROTE, /(?:^|[^A-Za-z])(?:[Aa]s|what|[Ll]ike) $/],
  [STOPS, ASKED_OR_ANSWERED],
];

/** The same for two names, which are less often something else. */
export const PERSONAL =
  /^(?:,? \(?(?:MRN|DOB|D\.O\.B|NHS|CHI)(?![A-Za-z])|,? \(?\d{1,3}[- ]?y|,? who (?:is|was|has|had|presented|came|lives|resides|visited|underwent|takes|got|needs)(?![a-z])|,? (?:last |first |recently |currently |also |age |aged )?(?:seen|treated|admitted|diagnosed|referred|identified|prescribed|visited|discharged|hospitali[sz]ed|readmitted|evaluated|scheduled|checked in|\d{1,3},)(?![a-z]))/;
export const OF_SOMEBODY =
  /(?:similar to|specifically for|(?:patients?|pts?|cases?|someone|somebody) (?:like|such as)|(?:cases?|care|mother|father|wife|husband|death|birth|chart|notes|results|records) of|prescribed to|message for|please see|change it to|need to add|add|contact|email|text|call|invite|met|saw|ask|told|thank|said|replied|wrote) $/i;
