import { before, L, matchAt, sticky } from "../patterns.ts";

const UNIT = sticky(
  ` ?(?:%|(?:mg|mcg|ml|g|kg|mm|cm|mmol|kPa|units?|tabs?|tablets?|caps?|puffs?|bags?|years?|мг|мл|г|мм|см|ммоль|г/л|років|лет|ملغ|مل|مم|سنة)(?![${L}.]))`,
  "i"
);
const COUNTED = sticky(
  `\\)? (?:(?:lymph|sentinel|pelvic|axillary|involved|positive|total|random|treated|enrolled|eligible) )?(?:of|patients?|pts|cases?|times|nodes?|LNs?|cores?|occasions|nights?|days?|weeks?|months?|hours?|sessions?|cycles?|doses?|visits?|samples?|specimens?|murmur|strength|sequences?|phases?|people|men|women|children|babies|ago|hx|history|old|later|had|were|have|are|bottles?|sets?|vessels?|valves?|leaflets?|ribs?|teeth|stitches|holes|lesions?|sites?|points?|questions|criteria|lobes?|beats?|views?|slices?|quadrants|segments?|limbs?|inch(?:es)?|cups?|drops?|regimen|fractions?|fx|infusions?|tabs?|tablets?|caps?|puffs?|units?|class(?:es)?|tests?|exams?|course|correct|bilaterally|bilat|throughout|symmetric|intact|PPs?|випадках|случаях|хворих|больных|пацієнтів|пациентов|випадків|случаев|таблет[а-яі]{1,2}|таб|капс|амп|т|стакан[а-яі]{0,2}|ложк[иі]|ч\\.|مريض|مرضى|حالات|حالة|نقطة|حبة)(?![${L}])|\\)? \\(\\d{1,3}(?:\\.\\d)? ?%`,
  "i"
);
const SCORE = new RegExp(
  `(?<![${L}])(?:apgars?|scor(?:es?|ed|ing)|scale|index|grade|ratio|power|strength|MMT|MRC|BP|titre|titer|dilution|GCS|glasgow|MMSE|MoCA|AMTS?|PHQ(?:-?[29])?|GAD(?:-?7)?|EPDS|VAS|NRS|pain|gleason|VA|acuity|vision|sees|O[DSU]|murmur|[SPH]SM|ESM|TIMI|NYHA|ASA|tanner|stage|class|type|mallampati|HEART|CURB(?:-?65)?|wells|centor|q?SOFA|NIHSS|mRS|bishop|ECOG|ranson|child(?:-pugh)?|barthel|norton|braden|tinetti|AUDIT|CAGE|CFS|lymph|reflex(?:es)?|pulses?|DTRs?|motor|sensation|fontaine|sats|KL|rated?|lowest|worst|itch|anxiety|mood|fatigue|nausea|dyspnoea|dyspnea|апгар|[бо]ал[а-яіл]{0,4}|оцінк[аи]|оценк[аи]|шкал[а-яі]{1,3}|АТ|АД|ШК[ГК]|зор[уі]|зрени[яе]|гострот[аи]|острот[аы]|біль|боль|болю|боли|سل?م|درجة|الدرجة|الألم|ألم|الضغط|ضغط|البصر|نسبة|غلاسكو)(?![${L}])[^;\\n\\d]{0,14}(?:\\d{1,2}/\\d{1,2},? (?:and |then |to )?){0,2}$`,
  "i"
);
// Things that are counted, directly before.
const COUNT = new RegExp(
  `(?<![${L}])(?:inserts?|stems?|sizes?|nodes?|LNs?|cores?|cycles?|sessions?|doses?|visits?|part|phase|level|step|item|page|lens|episode|slide|question|bed|room|bay|ward|rate|vent|PEEP|CPAP|BiPAP|sets? of|row|chapter|class|type|stage|grade|day|week|positive in|found in|seen in|loss of|zones?|segments?|mix|SIMV|[cp]?[yr]{0,2}N[0-3][a-c]?|of \\d{1,3}|IPAP|EPAP|палат[аи]|кабінет|кабинет|слайд|стор?|стр)[.:]? {0,2}\\(?$`,
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
  return (SCORE.test(lead) && !SURE.test(lead)) || COUNT.test(lead);
}

/** A value of the laboratory, a section, a room: numbers with a dot that are no date. */
export const isValue = (text: string, start: number): boolean =>
  LABORATORY.test(before(text, start, 44));
