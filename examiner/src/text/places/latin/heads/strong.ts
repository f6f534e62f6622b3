/** Heads that make a place of care of any name, whatever stands before them. */
const STRONG =
  /^(?:hosp|hospitals?|clinics?|infirmary|hospice|polyclinic|sanatorium|klinikum|klinik|krankenhaus|spital|uniklinik(?:um)?|universitätsklinikum|h[ôo]pital|hôpitaux|clinique|chr?u|ospedale|policlinico|polic?l[ií]nica|cl[ií]nica|clínic|szpitala?|nemocnice|kórház|ziekenhuis|umc|sykehus|sjukhus(?:et)?|sygehus|sairaala|hastane(?:si)?|bolnica|spitalul|polyclinique|manor|university|penitentiary|sanatorio|shipyard|garrison|barracks)$/i;
/** Two words that are one strong head: "Medical Center", "Nursing Home". */
const STRONG_PAIR =
  /(?:residential|retirement|rest|secondary|primary|high|grammar|medical|med\.?|health|healthcare|cancer|care|oncology|heart|rehab(?:ilitation)?|dialysis|wellness|trauma|nursing|imaging|surgery|senior|christian|family|internal|correctional|detention|treatment|children'?s|women'?s|neurology|pain|eye|birth|urgent|fire|police|power|diabetes|burns?|stroke|renal|district|dental) (?:station|unit|health|centers?|centres?|ctr|cntr|group|partners|associates|system|home|homes|school|living|practice|institute|trust|care|clinic|village|facility|surgery|medicine|physicians)$/i;

/** Does the head make a place of care of any name? */
export const isStrong = (written: string) =>
  STRONG_PAIR.test(written) || STRONG.test(written.split(" ").at(-1)!);
