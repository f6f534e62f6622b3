import { L, LL, LU } from "../../patterns.ts";

/** A word for a person, or the initials of another, right before. */
export const PERSON_BEFORE = new RegExp(
  `(?:brothers?|sisters?|twins?|siblings|близнюки|близнецы|двійня|двойня|توأمان|[A-Z]\\. ?[A-Z]\\.,? (?:and|&|та|і|и)|man|woman|male|female|gentleman|lady|boy|girl|child|patient|infant|newborn|neonate|toddler|teenager|чоловік|жінка|мужчина|женщина|хлопчик|дівчинка|мальчик|девочка|дитина|реб[её]нок|رجل|امرأة|طفل|طفلة),? \\(?$`,
  "i"
);
/** A word with a capital may be the name itself. */
export const NAME_BEFORE = new RegExp(`[${LU}][${LL}]{1,20},? $`);

// "two brothers, A.B. and T.B.": of a pair even what is also a degree or an illness is somebody's.
export const PAIR_BEFORE = new RegExp(
  `(?:brothers|sisters|twins|siblings|cousins|близнюк[${L}]{1,3}|близнец[${L}]{1,3}|брат[${L}]{1,4}|сестр[${L}]{1,3}|توأمان),? (?:[${LU}]\\. ?[${LU}]\\. (?:and|&|та|і|и) )?$`,
  "i"
);
