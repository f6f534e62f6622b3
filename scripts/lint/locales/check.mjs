import { LANGUAGES } from "./languages.mjs";
import { hasWords, textsOf, variablesOf } from "./texts.mjs";

/**
 * Compares one language with English.
 *
 * @param {string} language its code
 * @param {object} tree its file, below the code
 * @param {object} english the English file, below "en"
 * @param {Set<string>} sameAsEnglish keys that may read as in English, such as a product's name
 * @returns {string[]} what is wrong, each with its key
 */
export function checkLanguage(
  language,
  tree,
  english,
  sameAsEnglish = new Set()
) {
  const texts = textsOf(tree);
  const originals = textsOf(english);

  return [
    ...[...originals.keys()]
      .filter((key) => !texts.has(key))
      .map((key) => `${key}: missing`),
    ...[...texts].flatMap(([key, forms]) =>
      checkText(
        language,
        forms,
        originals.get(key),
        sameAsEnglish.has(key)
      ).map((problem) => `${key}: ${problem}`)
    ),
  ];
}

function checkText(language, forms, original, maybeSame) {
  if (!original) {
    return ["not in English"];
  }
  return [
    ...checkForms(language, forms, original),
    ...checkVariables(language, forms, original),
    ...checkWords(language, forms),
    ...(language === "en" || maybeSame ? [] : checkTranslated(forms, original)),
  ];
}

function checkForms(language, forms, original) {
  const wanted = "text" in original ? ["text"] : LANGUAGES[language].plurals;
  const found = Object.keys(forms);
  return [
    ...wanted
      .filter((form) => !found.includes(form))
      .map((form) => `no form "${form}"`),
    ...found
      .filter((form) => !wanted.includes(form))
      .map((form) => `form "${form}" is not of this language`),
  ];
}

function checkVariables(language, forms, original) {
  const wanted = variablesOf(Object.values(original).join(" "));

  return Object.entries(forms).flatMap(([form, text]) => {
    const found = variablesOf(text);
    const exact = LANGUAGES[language].exact.includes(form);
    const required = wanted.filter((name) => name !== "count" || !exact);
    return [
      ...required
        .filter((name) => !found.includes(name))
        .map((name) => `%{${name}} is missing`),
      ...found
        .filter((name) => !wanted.includes(name))
        .map((name) => `%{${name}} is unknown`),
    ];
  });
}

function checkWords(language, forms) {
  return Object.values(forms).flatMap((text) =>
    LANGUAGES[language].avoid
      .map((pattern) => pattern.exec(text)?.[0])
      .filter(Boolean)
      .map((word) => `avoid "${word}"`)
  );
}

function checkTranslated(forms, original) {
  const originals = Object.values(original);
  return Object.values(forms).some(
    (text) => hasWords(text) && originals.includes(text)
  )
    ? ["the same as in English"]
    : [];
}
