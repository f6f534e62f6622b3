import { looksSlavic } from "../names/cyrillic.ts";
import { after, before, matchAt, sticky } from "../patterns.ts";
import { hasRole, hasStem } from "../words.ts";
import type { Facility } from "./find-facility.ts";
import { isCyrillicRegion, isCyrillicTown } from "./lists.ts";

const UP = "А-ЯІЇЄҐЁ";
const LOW = "а-яіїєґё'";
const WORD = `[${UP}][${LOW}]{1,20}(?:-[${UP}${LOW}][${LOW}]{1,16})?`;

/** Abbreviations that are a head: "Львівська ОКЛ", "ГКБ № 1". Alone they are none's name. */
const SHORT =
  /^(?:ОКЛ|ОДКЛ|ОДЛ|МКЛ|МДЛ|ЦРЛ|ЦМЛ|ЦПМСД|КМКЛ|БШМД|ЛШМД|КНП|НДІ|ДНП|ГКБ|ГДКБ|ДГКБ|ГБ|[А-Я]?ОКБ|ОДКБ|ДРКБ|РКБ|ККБ|КГКБ|ДКБ|ПЦ|ОПЦ|КДЦ|РКОД|ОКОД|ККОД|РДКБ|ВМКЦ|РСПК|ЦКБ|ЦРБ|МБ|РБ|ЦГБ|ГП|БСМП|НИИ|НМИЦ|МНТК|ГБУЗ|КГБ|МСЧ|ОЦК)$/;
/** Heads that are a name: "ДВФУ", "Охматдит". */
const NAMED_HEAD =
  /^(?:[А-ЯІЇЄ][А-Яа-яіїє]{0,5}(?:МУ|МА|НУ|ГУ|ФУ)|Ох?матд[иеі]т[а-яі]{0,2}|Склиф[а-я]{0,2}|[А-Я]{1,2}(?:ОКБ|ККБ|РКБ)|Феофані[яїю]|Феофани[яию])$/;
/** Places of work and rest: a name only in quotes. */
const WORK =
  /^(?:депо|завод|шахт|рын(?:к|о)|рин(?:к|о)|фабрик|комб[іи]нат|ферм|таб[іо]р|лагер|готел|гостини|магазин|аптек|лаборатор|єднан|объединен)/i;
/** Heads that are a place of care only with a word of it beside them. */
const LOOSE =
  /^(?:центр|інститут|институт|будин|дом|університет|университет|сад|дитсад|детсад|школ|коледж|колледж|академ|гімназ|гимназ|ліце|лице|училищ|технікум|техникум|політехн|политехн|пансіонат|пансионат|пологов|перинатальн)/i;
const CARE =
  /(?:медич|медиц|лікув|лечеб|діагност|диагност|перинат|реабіл|реабил|онко|кардіо|кардио|невро|хірург|хирург|серця|сердца|раку|престарі|престаре|інвалід|инвалид|похил|пологов|родильн|догляд|охорони|ветеран|здоров|матер|планув|психі|психи|трансплант|урол|гастро|травм|ортопед|очн|глазн|геріат|гериатр)/i;

/** Kinds, branches and ranks, which name no place: "обласна", "дитяча", "клінічна". */
const ADJECTIVE_END =
  /(?:ськ|цьк|зьк|ск|цк|ов|ев|ін|ин|єв|ївськ|н|ч|ш)(?:а|ої|ій|у|ою|ий|ого|ому|им|ім|ая|ой|ую|ый|ом|ым|е|ое)$|(?:ая|ой|ій|ої|ый|ий|ого|ому|ом|ім|им|ым)$/;
const BEFORE = new RegExp(
  `(?:(?<![${UP}${LOW}-])(?:\\d{1,3}-?(?:й|я|ї|го|ої|ій|ой|ая|а|ому|м|ю) )?(?:(?:[${UP}]?[${LOW}]{2,22}(?:-[${UP}]?[${LOW}]{2,22})?) ){1,4})$`
);
const NUMBERED = sticky(` ?(?:№|N|#|No\\.?|номер) ?\\d{1,4}(?![\\d.,]\\d)`);
const AFTER_SOMEBODY = sticky(
  ` (?:ім(?:ені|\\.)|им(?:ени|\\.)) ?(?:(?:акад(?:еміка|емика|\\.)|проф(?:есора|ессора|\\.)|святої|святителя|св\\.) ?)?(?:[${UP}]\\. ?){0,2}${WORD}(?: ${WORD}){0,2}`
);
const QUOTED = sticky(` ?(?:"|«|„|“)(?=[${UP}\\d])[^"»”\\n]{2,48}(?:"|»|”|“)`);
const IN_TOWN = sticky(
  ` (?:м|г|с|смт|пос)\\.? ?${WORD}| (?:міста|города|села|посёлка|поселка|станицы|смт) ${WORD}|, (?:м|г)\\. ?${WORD}`
);
/** "поликлиника на Мира" */
const ON_STREET = sticky(
  ` на (?:(?:вул|ул|пр|пл|бул)[${LOW}]{0,6}\\.? )?(?!Укра|Росс|Донб|Кавк|Куб|Урал)${WORD}`
);
const SURNAME = sticky(` (${WORD})`);
const GENITIVE =
  /(?:а|ого|ої|ова|ева|єва|іна|ина|ка|ча|ця|я|і|и|ы|ой|ко|их|ых)$/;
const CARE_BEHIND = sticky(
  ` [${LOW}]{4,24}(?: (?:та|і|и) [${LOW}]{4,24}| [${LOW}]{4,24}){0,2}`
);

/** The words before the head that belong to it, as far back as they are adjectives; and whether one is a name. */
function adjectives(text: string, start: number) {
  const lead = BEFORE.exec(before(text, start, 92))?.[0] ?? "";
  const words = lead.split(" ").filter(Boolean);
  let from = words.length;
  while (
    from > 0 &&
    (ADJECTIVE_END.test(words[from - 1]!) || /^\d/.test(words[from - 1]!))
  ) {
    from--;
  }
  const own = words.slice(from);
  const length = own.join(" ").length + (own.length > 0 ? 1 : 0);
  const first = start - length;
  const opens = /(?:^|[.!?\n:"(] ?)$/.test(before(text, first, 2));
  const name = own.findIndex(
    (word, at) =>
      isOfKnownTown(word) ||
      (/^[А-ЯІЇЄҐЁ]/.test(word) &&
        !hasStem(word, "rank-stem") &&
        (at > 0 || !opens || isPlaceAdjective(word)))
  );
  const ranked = own.findIndex(
    (word, at) => /^[А-ЯІЇЄҐЁ]/.test(word) && (at > 0 || !opens)
  );
  const maternity = /^(?:роддом|пологов)/i.test(text.slice(start, start + 7));
  const numbered = own.findIndex(
    (word) => /^\d/.test(word) || (maternity && ORDINAL.test(word))
  );
  return { own, length, name, numbered, ranked };
}

const ORDINAL =
  /^(?:перв|втор|трет|четв|пят|шест|седьм|перш|друг|п'ят|шост|сьом)/i;
const isPlaceAdjective = (word: string) =>
  /(?:ськ|цьк|зьк|ск|цк)[а-яіїєґё]{1,3}$/.test(word) && !isCyrillicRegion(word);

/** "тернопільському онкоцентрі": small letters, but of a town that is known. */
function isOfKnownTown(word: string): boolean {
  const stem = /^(.{3,14}?)(?:ь?ськ|ь?ск|цьк)[а-яіїєґё]{1,3}$/.exec(word)?.[1];
  return (
    stem !== undefined && (isCyrillicTown(stem) || isCyrillicTown(`${stem}ь`))
  );
}

/** What behind the head names it: a number, somebody's name, quotes, a town. */
function namedBehind(text: string, end: number): number | undefined {
  let at = end;
  for (let count = 0; count < 4; count++) {
    const found =
      matchAt(NUMBERED, text, at) ??
      matchAt(AFTER_SOMEBODY, text, at) ??
      matchAt(QUOTED, text, at) ??
      matchAt(IN_TOWN, text, at) ??
      matchAt(ON_STREET, text, at);
    if (!found) {
      break;
    }
    at += found[0].length;
  }
  return at > end ? at : undefined;
}

const NO_SURNAME =
  /^(?:Україн|Росі|Росси|МОЗ|Мозку|Пацієнт|Пациент|Хвор|Больн|Лікар|Врач|Діагноз|Диагноз|Скарг|Жалоб|Після|После|Вона|Його|Також|Также|Було|Был|(?:При|На|В|У|Він|Он|Она|Це|Это|Де|Где|Ми|Мы|Ви|Вы)(?![а-яіїєґё]))/;

/** "Інституті Шалімова", "НИИ Склифосовского". */
function surnameBehind(text: string, end: number): number | undefined {
  const found = matchAt(SURNAME, text, end);
  const name = found?.[1];
  return found &&
    name &&
    GENITIVE.test(name) &&
    !NO_SURNAME.test(name) &&
    !isCyrillicRegion(name)
    ? end + found[0].length
    : undefined;
}

/** "кардиологическом отделении |Республиканской больницы" */
const WARD = new RegExp(
  `(?:^|[^${LOW}])((?:[${LOW}]{5,22} )?(?:відділенн|отделени)[${LOW}]{1,2} )$`
);
const HOSPITAL = /^(?:лікарн|больниц)/;
const VETO =
  /^ ?(?:критер|шкал|класиф|классиф|протокол|рекоменд|дослідж|исследов)/i;

/** A place of care around the head word at [start, end): "Одеській обласній |лікарні|", "|ГКБ| № 31". */
export function aroundCyrillicHead(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  const head = text.slice(start, end);
  const short = SHORT.test(head);
  if (
    !short &&
    /^[А-ЯІЇЄҐЁ]{2,5}$/.test(head) &&
    head.length < 5 &&
    !NAMED_HEAD.test(head)
  ) {
    return undefined;
  }
  const bare = BARE_NUMBERED.test(head)
    ? matchAt(BARE_NUMBER, text, end)
    : null;
  if (bare) {
    return { start, end: further(text, end + bare[0].length), kind: head };
  }
  if (short !== SHORT.test(head.toUpperCase()) && !short) {
    return undefined;
  }
  if (NAMED_HEAD.test(head)) {
    return { start, end };
  }
  if (AFTER.test(head)) {
    return calledAfter(text, start);
  }
  if (WORK.test(head)) {
    return quotedWork(text, start, end);
  }
  const { own, length, name, numbered, ranked } = adjectives(text, start);
  // "пологовий будинок", "дом престарелых": words between the head and its number.
  const between = middle(text, end);
  const behind =
    namedBehind(text, between) ??
    (between > end ? namedBehind(text, end) : undefined);
  const surname = behind ?? surnameBehind(text, end);
  const kind = `${own.join(" ")} ${text.slice(start, between)}`;
  if (
    LOOSE.test(head) &&
    !isLooseNamed(text, kind, end, head, behind, name) &&
    !(surname !== undefined && visitedAt(text, start))
  ) {
    return undefined;
  }
  if (
    isOfficial(text, start, end, head) &&
    !OTHERS.test(before(text, start, 40))
  ) {
    const more = matchAt(CARE_BEHIND, text, end)![0];
    return {
      start: start - length,
      end: end + more.length,
      kind: head.toLowerCase() + more,
    };
  }
  const ward = WARD.exec(before(text, start - length, 60))?.[1]!.length ?? 0;
  const official = ranked >= 0 && HOSPITAL.test(head);
  const shouted = short
    ? (SHOUTED.exec(before(text, start, 32))?.[1]!.length ?? 0)
    : 0;
  if (shouted > 0) {
    return { start: start - shouted, end, kind: head };
  }
  if (name < 0 && numbered < 0 && surname === undefined && !official) {
    const town = short ? further(text, end) : end;
    return town > end ? { start, end: town, kind: head } : undefined;
  }
  const past = surname ?? between;
  return VETO.test(after(text, past, 14))
    ? undefined
    : {
        start: start - length - ward,
        end: further(text, past),
        kind: kindOf(own, text.slice(start, between)),
      };
}

/** "гкб 31", "роддоме 4", "МСЧ-9": a number that is written without its sign. */
const BARE_NUMBERED =
  /^(?:гкб|гб|окб|мсч|мкл|цгб|гп|роддом[аеу]?|поликлиник[аеиу]|полікліні[кц][аіиу]|больниц[аеыу]|лікарн[яіюї]|пологов[а-яії]{2,3}|диспансер[аеуі]?|госпитал[ьея]|шпитал[ьяюі])$/i;
const BARE_NUMBER = sticky(
  `(?: ?-| )\\d{1,3}(?![\\d/-]|[.,:]\\d| ?(?:%|мг|мл|р(?:\\.|ок|аз)|л(?:ет|\\.)|год|дн|д[её]н|д[іо]б|час|міс|мес|тиж|нед|рок|хв|мин|кой|ліж|пац|сут|[${LOW}]{3}))`
);

const AFTER = /^(?:ім|імені|имени)$/i;
const LETTERS = /(?:^|[^А-ЯІЇЄҐ])([А-ЯІЇЄҐ]{2,6} )$/;

/** "НІХ ім. Шалімова": whatever the letters stand for. */
function calledAfter(text: string, start: number): Facility | undefined {
  const letters = LETTERS.exec(before(text, start, 9))?.[1];
  const named = letters && matchAt(AFTER_SOMEBODY, text, start - 1);
  return named
    ? { start: start - letters.length, end: start - 1 + named[0].length }
    : undefined;
}

/** "депо «Лихоборы»", "Волинське обласне об'єднання «Фтизіатрія»". */
function quotedWork(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  const quoted = matchAt(QUOTED, text, end);
  // A word is cut at its apostrophe: "об'|єднання".
  const from = before(text, start, 3) === "об'" ? start - 3 : start;
  const { own, length } = adjectives(text, from);
  return quoted
    ? {
        start: from - length,
        end: end + quoted[0].length,
        kind: kindOf(own, text.slice(from, end)),
      }
    : undefined;
}

/** "в Інституті серця": a capital inside a sentence says that it is a name. */
const isOfficial = (text: string, start: number, end: number, head: string) =>
  /^(?:Інститут|Институт|Центр)/.test(head) &&
  /(?:^|[^А-Яа-яіїєґё])(?:в|у|з|із|из|до|від|от) $|[,;:] $/.test(
    before(text, start, 6)
  ) &&
  CARE.test(matchAt(CARE_BEHIND, text, end)?.[0] ?? "");
const OTHERS =
  /(?:дан[иы][мх]|наказ|приказ|рекоменд|протокол|дослідж|исследован|автор|вчен|учен)[^.\n]{0,20}$/i;
const visitedAt = (text: string, start: number) =>
  /^[А-ЯІЇЄҐ]/.test(text[start]!) &&
  VISITED.test(before(text, start, 60).trimEnd());

/** "РІВНЕНСЬКА |ЦРЛ|" */
const SHOUTED =
  /(?:^|[^А-ЯІЇЄҐ])([А-ЯІЇЄҐ]{4,20}(?:СЬК|ЦЬК|СК)(?:А|ОЇ|ІЙ|АЯ|ОЙ|ИЙ|ОГО|ОМУ|ОМ) )$/;

const MIDDLE = sticky(
  `(?: (?:будинок|будинку|будинком|дом|доме|дома|центр|центре|центрі|центру)(?![${LOW}]))?(?: [${LOW}]{5,20}(?: (?:та|і|и) [${LOW}]{5,20})?){0,3}(?= ?(?:№|N ?\\d|"|«|ім|им|м\\.|г\\.| ?на [${UP}]))`
);
const middle = (text: string, end: number) =>
  end + (matchAt(MIDDLE, text, end)?.[0].length ?? 0);

const STUDY =
  /^(?:університет|университет|сад|дитсад|детсад|школ|коледж|колледж|академ|гімназ|гимназ|ліце|лице|училищ|технікум|техникум|політехн|политехн)/i;

function isLooseNamed(
  text: string,
  kind: string,
  end: number,
  head: string,
  behind: number | undefined,
  name: number
): boolean {
  if (STUDY.test(head)) {
    return behind !== undefined || name >= 0;
  }
  return (
    matchAt(QUOTED, text, end) !== null ||
    isKnown(matchAt(SURNAME, text, end)?.[1] ?? "") ||
    CARE.test(kind) ||
    CARE.test(matchAt(CARE_BEHIND, text, end)?.[0] ?? "") ||
    /^(?:інститут|институт)/i.test(head)
  );
}

/** The town behind the number: "лікарня № 5 м. Києва". */
function further(text: string, at: number): number {
  const town = matchAt(IN_TOWN, text, at)?.[0];
  const listed = matchAt(LISTED, text, at) ?? matchAt(OF_TOWN, text, at);
  if (town) {
    return at + town.length;
  }
  return listed &&
    (isCyrillicTown(listed[1]!) ||
      (listed[0].startsWith(",") && mayBeTown(listed[1]!)))
    ? at + listed[0].length
    : at;
}

// "ГКБ № 5, Реанимация, …", "…, Иваненко, 45 лет"
const NO_TOWN =
  /(?:ння|ция|ція|ние|логия|логія|терапия|терапія|рургия|рургія|атрия|атрія)$|^(?:Каф|Ка[бт]|Пал|Реан|Прийм|При[её]м|Врач|Ліка|Діаг|Диаг|Укр|Росс|Рос|Дат)/;
const mayBeTown = (word: string) =>
  word.length > 3 &&
  !NO_TOWN.test(word) &&
  !looksSlavic(word) &&
  !isCyrillicRegion(word) &&
  !hasRole(word, ["given-name", "not-name", "patient", "person", "title"]);

const LISTED = sticky(`, (${WORD})(?= ?[,.;)\\n]|$)`);
const OF_TOWN = sticky(` (${WORD})(?= ?[,.:;)\\n]|$)`);

/** The same words without the name: "в Одеській обласній лікарні" → "обласній лікарні". */
function kindOf(own: readonly string[], head: string): string {
  const plain = own
    .filter((word) => /^[а-яіїєґё]/.test(word) || hasStem(word, "rank-stem"))
    .map((word) => word.charAt(0).toLowerCase() + word.slice(1));
  return [...plain, head].join(" ");
}

const QUOTED_NAME = sticky(
  ` (?:[${UP}]{2,6} )?(?:"|«|„|“)([${UP}][^"»”\\n]{1,40})(?:"|»|”)`
);
const PLAIN_NAME = sticky(` (${WORD})(?! [${LOW}]{3,20}(?:лікарн|больниц))`);
const LONGEST_ENDING = 4;
const isKnown = (name: string) => hasStem(name, "known-stem", LONGEST_ENDING);
const VISITED =
  /(?<![а-яіїєґё])(?:ліку|лечи|лечён|лечен|огляну|осмотр|консульт|опер|проопер|обстеж|обслед|спостеріг|наблюда|госпіталіз|госпитализ|перев[её]ден|переведен|перевел|направлен|виписан|выписан|поступ|народ|родил|працю|работа|виконан|выполн|зроб|сделан|прийом|приём|прием|висновок|заключение|виписк|выписк|МРТ|КТ|УЗД|УЗИ|звернув|звернул|обратил)[а-яіїєґё]{0,8}(?: [^.!?\n]{1,40})?$/i;
const WHERE = /^(?:в|у|во|з|із|из|до|зі|від|от)$/;

/** A name alone behind a preposition: "в «Охматдиті»", "из Склифа". */
export function behindCyrillicCue(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  if (!WHERE.test(text.slice(start, end))) {
    return undefined;
  }
  const quoted = matchAt(QUOTED_NAME, text, end);
  const visited = VISITED.test(before(text, start, 60).trimEnd());
  if (quoted) {
    return visited || isKnown(quoted[1]!)
      ? { start: end + 1, end: end + quoted[0].length }
      : undefined;
  }
  const name = matchAt(PLAIN_NAME, text, end)?.[1];
  return name && isKnown(name) && !isCyrillicTown(name)
    ? { start: end + 1, end: end + 1 + name.length }
    : undefined;
}
