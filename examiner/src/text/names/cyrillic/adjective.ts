/** "до Дніпровської ОКЛ": an adjective of a place has a word behind it. */
const ADJECTIVE = /[сц]ь?к(?:ий|ого|ому|им|а|ої|ій|у|ою|ая|ой|ую)$/;

export const isAdjective = (word: string, behind: string) =>
  ADJECTIVE.test(word) &&
  /^ [А-Яа-яІЇЄҐіїєґ]/.test(behind) &&
  !/^ [А-ЯІЇЄҐ]\./.test(behind);
