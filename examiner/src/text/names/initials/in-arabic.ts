/** Two letters, each with its dot. */
export const ARABIC_PAIR = /^.\. ?.\.$/;

/** Doctors, post boxes, money, times: written in the same way. */
export const ARABIC_OTHER =
  /^(?:[أادم]\. ?[دأام]|ص\. ?ب|[قب]\. ?[مظ]|د\. ?[كجع]|ر\. ?[سقع]|ل\. ?[سل]|ج\. ?م|م\. ?م|[غمكت]\. ?ب|هـ?\. ?.|ت\. ?[عض]|س\. ?[تم]|ش\. ?م|غ\. ?م|و\. ?[مح])\./;

/** "د. |" : a title is written with one letter, too. */
export const ARABIC_TITLE = /(?:^|[\s(])(?:[دأم]|أ\.د)\. ?$/;
