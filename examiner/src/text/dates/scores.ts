import { before, L, matchAt, sticky } from "../patterns.ts";

const UNIT = sticky(
  ` ?(?:%|(?:mg|mcg|ml|g|kg|mm|cm|mmol|kPa|units?|tabs?|tablets?|caps?|puffs?|bags?|years?|мг|мл|г|мм|см|ммоль|г/л|років|лет|ملغ|مل|مم|سنة)(?![${L}.]))`,
  "i"
);
const COUNTED = sticky(
  `\\)? (?:of|patients?|pts|cases?|times|nodes?|LNs?|cores?|occasions|nights?|days?|weeks?|months?|hours?|sessions?|cycles?|doses?|visits?|samples?|specimens?|murmur|strength|sequences?|phases?|people|men|women|children|babies|ago|hx|history|old|later|had|were|have|are|bottles?|sets?|vessels?|valves?|leaflets?|ribs?|lesions?|sites?|points?|questions|criteria|lobes?|beats?|views?|slices?|quadrants|segments?|inch|cups?|drops?|correct|bilaterally|bilat|throughout|symmetric|intact|PPs?|хворих|больных|пацієнтів|пациентов|випадків|случаев|таблет[а-яі]{1,2}|مريض|مرضى|حالات|حبة)(?![${L}])`,
  "i"
);
const SCORE = new RegExp(
  `(?<![${L}])(?:apgars?|scor(?:es?|ed|ing)|scale|index|grade|ratio|power|strength|MMT|MRC|BP|titre|titer|dilution|GCS|glasgow|MMSE|MoCA|AMTS?|PHQ(?:-?[29])?|GAD(?:-?7)?|EPDS|VAS|NRS|pain|gleason|VA|acuity|vision|sees|O[DSU]|murmur|[SPH]SM|ESM|TIMI|NYHA|ASA|tanner|stage|class|type|mallampati|HEART|CURB(?:-?65)?|wells|centor|q?SOFA|NIHSS|mRS|bishop|ECOG|ranson|child(?:-pugh)?|barthel|norton|braden|tinetti|AUDIT|CAGE|CFS|nodes?|LNs?|cores?|lymph|reflex(?:es)?|pulses?|DTRs?|motor|cycles?|sessions?|doses?|visits?|part|phase|level|step|item|page|lens|sensation|fontaine|sats?|KL|rated?|lowest|worst|itch|anxiety|mood|fatigue|nausea|dyspnoea|dyspnea|апгар|[бо]ал[а-яіл]{0,4}|оцінк[аи]|оценк[аи]|шкал[а-яі]{1,3}|АТ|АД|ШК[ГК]|зор[уі]|зрени[яе]|гострот[аи]|острот[аы]|біль|боль|болю|боли|سل?م|درجة|الدرجة|الألم|ألم|الضغط|ضغط|البصر|نسبة|غلاسكو)(?![${L}])[^;\\n\\d]{0,14}$`,
  "i"
);
// Behind these a day stands whatever was measured: "pain since 3/4".
const SURE = new RegExp(
  `(?<![${L}])(?:on|since|until|till|dated|LMP|d/c|adm|منذ|بتاريخ|з|із|від|с|от)(?:[: ]{1,2})$`,
  "i"
);
const LABORATORY = new RegExp(
  `(?<![${L}])(?:лейк|гемогл|Hb|Hgb|нв|кал[иі]|натр|глюкоз|цукор|сахар|креатин|сечовин|мочевин|б[иі]л[иі]р|тропон|СРБ|СОЭ|ШОЕ|WBC|K|Na|pH|INR|МНО|МНВ|TSH|ТТГ|норм|доз|[еэ]р[иі]тр|тромб|п[.] ?\\d|каб|розд|разд|пункт|section|fig|table)[${L}]{0,10}[^;\\n]{0,30}$`,
  "i"
);

/** A dose, a count, a score: numbers with a stroke that are no date. */
export const isMeasured = (text: string, start: number, end: number): boolean =>
  matchAt(UNIT, text, end) !== null ||
  matchAt(COUNTED, text, end) !== null ||
  isScore(text, start);

function isScore(text: string, start: number): boolean {
  const lead = before(text, start, 40);
  return SCORE.test(lead) && !SURE.test(lead);
}

/** A value of the laboratory, a section, a room: numbers with a dot that are no date. */
export const isValue = (text: string, start: number): boolean =>
  LABORATORY.test(before(text, start, 44));
