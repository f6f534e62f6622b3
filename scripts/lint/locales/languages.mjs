/**
 * What each language needs: its plural forms, those of them that stand for one number only and so need not show it
 * (the Slavic "one" is 21, too), and words that accuse where we teach.
 * The stems stand for every inflected form of the word.
 */
export const LANGUAGES = {
  en: {
    plurals: ["one", "other"],
    exact: ["one"],
    avoid: words("violat", "ban(s|ned|ning)?$", "warnings?$", "detect"),
  },
  uk: {
    plurals: ["one", "few", "many", "other"],
    exact: [],
    avoid: words("порушен", BAN(), "попереджен", "помил(к|ок)", "ліценз"),
  },
  ru: {
    plurals: ["one", "few", "many", "other"],
    exact: [],
    avoid: words("нарушен", BAN(), "предупрежден", "ошиб(к|ок)", "лиценз"),
  },
  ar: {
    plurals: ["zero", "one", "two", "few", "many", "other"],
    exact: ["zero", "one", "two"],
    // Arabic joins the article and prepositions to the word.
    avoid: [/مخالف|حظر|إنذار|تحذير|خطأ/u],
  },
};

export const PLURAL_FORMS = LANGUAGES.ar.plurals;

function BAN() {
  return "бан(у|ом|и|ів|ов|ами|ить|ят|ен)?$";
}

function words(...stems) {
  return stems.map((stem) => {
    const end = stem.endsWith("$") ? "(?![\\p{L}])" : "";
    const body = stem.replace(/\$$/, "");
    return new RegExp(`(?<![\\p{L}])${body}${end}`, "iu");
  });
}
