import { before, L } from "./patterns.ts";
import { hasRole } from "./words.ts";

const NAME = new RegExp(`(?:[${L}0-9]|[-_()~+](?=[${L}0-9_()-])){1,80}$`);

/** Words in a file's name that say: here somebody is seen or heard. */
const SOMEBODY =
  /^(?:face|faces|facial|selfie|selfies|portrait|portret|mugshot|headshot|profile|person|patient|pt|photo|photos|foto|pic|pics|picture|voice|voices|voicemail|vm|audio|recording|record|rec|interview|call|memo|dictation|fingerprint|finger|iris|retina|thumb|scan|id|passport|licen[cs]e|pasport|consent|letter|golos|zapys|zapis|oblychchia|oblichchya|lico|litso|vid|aud|ptt|img|dsc|dscn|pxl|whatsapp|consult|лицо|фото|обличчя|голос|пацієнт|пациент|запис|запись|паспорт|селфи|селфі|портрет|وجه|صورة|صوت|مريض|تسجيل|سيلفي)$/i;
/** Words that tell of the finding, not of whose it is. */
const CLINICAL =
  /^(?:ct|mri|mr|xr|xray|x|ray|us|uss|usg|echo|ecg|ekg|eeg|emg|pet|spect|oct|cxr|axr|kub|dsa|ivu|t1|t2|t1w|t2w|flair|dwi|adc|stir|swi|gre|axial|ax|sagittal|sag|coronal|cor|oblique|lateral|lat|ap|pa|left|right|l|r|lt|rt|front|back|top|bottom|pre|post|before|after|day|days|week|month|year|contrast|arterial|venous|portal|delayed|phase|slice|series|image|images|view|frame|chest|abdomen|abdominal|pelvis|head|brain|neck|spine|knee|hip|hand|foot|wrist|ankle|shoulder|elbow|leg|arm|skin|lesion|rash|wound|ulcer|nail|tooth|teeth|oral|eye|fundus|ear|nose|throat|heart|lung|liver|kidney|bone|figure|fig|table|chart|graph|plot|diagram|flowchart|screenshot|screen|shot|histology|slide|he|ihc|gross|micro|zoom|crop|cropped|edited|final|copy|new|v1|v2|anon|anonymised|anonymized|deidentified|redacted|photo|img|image|video|clip|sample|test|untitled|data|results|report|labs|poster|protocol|guideline|logo|avatar|file|document|scan|map|clinical|baseline|followup|up|follow|normal|abnormal|case|a|b|c|d|of|the|and|with|in|рентген|кт|мрт|узи|узд|экг|екг|снимок|знімок|рис|рисунок|таблица|таблиця|до|после|після|скриншот|скріншот|анализ|аналіз|фото|hd|min|max|dicom|stent|graft|plate|implant|mole|naevus|nevus|gait|rash|seizure|tremor|stridor|cough|walk|walking|speech|exam|procedure|surgery|loop|cine|strip|melanoma|psoriasis|eczema|fracture)$/i;

const CAMERA = /^(?:img|dsc|dscn|pxl|image|photo|pic|scan|vid|rec)[-_ ]?\d/i;

/** The name that ends at `dot`; "" without one. */
export const fileNameBefore = (text: string, dot: number) =>
  NAME.exec(before(text, dot, 80))?.[0] ?? "";

/**
 * Does the name of a file say whose it is: somebody, and a name or number besides? `cued` when the sentence speaks of
 * a photo or a voice.
 */
export function tellsWhose(name: string, cued: boolean): boolean {
  const parts = name
    .split(/[-_()~+]{1,80}|(?<=[a-z])(?=[A-Z])|(?<=[a-z])(?=\d)/)
    .filter(Boolean);
  const somebody = parts.some(
    (part) =>
      SOMEBODY.test(part) ||
      /^(?:face|iris)(?:scan|template)$/i.test(part) ||
      hasRole(part, ["given-name"])
  );
  // Cameras count: "IMG_2231" may be anybody's.
  const digits = cued || !CAMERA.test(name) ? /^[A-Z]?\d{3,80}$/ : /^\d{6,80}$/;
  const number = parts.some(
    (part) => digits.test(part) && !/^(?:19|20)\d\d$/.test(part)
  );
  const word = parts.some(
    (part) =>
      /^\D{3,80}$/.test(part) && !CLINICAL.test(part) && !SOMEBODY.test(part)
  );
  return parts.length > 1 && (somebody || cued) && (number || word);
}
