import { after, before, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { isCyrillicRegion, isCyrillicTown } from "./lists.ts";
import type { Span } from "./span.ts";

const UP = "А-ЯІЇЄҐЁ";
const LOW = "а-яіїєґё'";
const NAME = `[${UP}][${LOW}]{1,20}(?:-(?:на-)?[${UP}${LOW}][${LOW}]{1,16}){0,2}`;
const GAP = sticky(
  `(?: (?:м|г|с|д|смт|пос|пгт|ст|х|дер|аул|ауле|аула|кишлак|кишлаке|місті|місто|міста|городе|города|город|селі|село|села|селе|деревне|деревни|станице|станицы|посёлке|поселке|посёлка|поселка|селищі|селища|хуторе|хуторі|передмісті|пригороде)\\.?(?= ?[${UP}]))? ?(?=[${UP}])`
);
const PREFIXED = sticky(`(?:\\.|:)? ?(?=[${UP}])`);
const FIRST = sticky(NAME);
const FURTHER = sticky(` (${NAME})`);
/** Words after which any capital is where somebody lives. */
const STEM_END = `[${LOW}]{0,8}`;
const LIVES = new RegExp(
  `(?<![${LOW}])(?:меш[кч]а|прожива|жив|жил|жит|родом|уродж|урожен|народи|родил|прибу|прибыл|приїха|приеха|переїха|переехал|евакуйован|эвакуирован|зареєстрован|зарегистрирован|прописан|перебува|переселен|поранен|ранен|контуз|працю|работа)${STEM_END}(?: (?!не)[${LOW},]{1,14}){0,3}$`,
  "i"
);
const CARED = new RegExp(
  `(?<![${LOW}])(?:(?:огляну|осмотр|лікув|леч|обстеж|обследов|опер|прооп|консульт|спостеріга|наблюда|прийом|прием|приём|клінік|клиник|лікар|больниц|врач|працю|работа|навча|учи|пацієнт|пациент|хвор|больн|чоловік|хлоп|дівч|пар|діду|бабус|дит|реб|жінк|мужчин|женщин|мальч|девоч|направл|перев|переїха|переехал|професор|професс)${STEM_END}|pt|рок(?:ів|и)|лет|года|[рг]\\.|[${UP}]\\.|[${UP}][${LOW}]{2,15} [${UP}][${LOW}]{2,15}|\\d{4})[^!?\\n]{0,30}$`,
  "i"
);
/** "лікарня |в| Сарнах" */
const HOUSES = new RegExp(
  `(?<![${LOW}])(?:лікарн|больниц|клінік|клиник|поліклінік|поликлиник|амбулаторі|амбулатори|аптек|фап|школ|гуртожит|общежити|лікар|врач|фельдшер|терапевт|хірург|хирург|педіатр|педиатр|гінеколог|гинеколог)[${LOW}]{0,3}$`,
  "i"
);
const PREPOSITION =
  /^(?:в|у|во|з|із|зі|из|с|со|до|под|під|біля|около|близ|від|от|через)$/;
const FROM = /^(?:з|із|зі|из|с)$/;
/** "м. Рівне", "г. Уфа", "с. Підгірці" with something of a place before it; not "в 2020 г. Уфа". */
const PREFIX =
  /^(?:м|г|с|д|смт|пос|пгт|дер|аул|аула|ауле|кишлака?|кишлаке|посёлок|посёлка|посёлке|поселок|поселка|поселке|селище|селища|селищі|місто|місті|міста|город|городе|города|село|селі|села|селе|деревня|деревне|деревни|деревню|станица|станице|станицы|хутор|хуторі|хуторе)$/;
const LONG =
  /^(?:місто|місті|міста|город|городе|города|село|селі|села|селе|деревн|станиц|хутор|смт|пгт|аул|кишлак|пос[её]л|селищ)/i;
const YEAR = /\d ?$/;
// "Стать: м."
const SEX = /(?:пол|стать) ?[:-]? $/i;
const LABEL =
  /^(?:мешкає|мешкала|мешкав|проживає|проживала|проживав|проживает|проживал|проживала|адреса|адрес|прописка|прописан|прописана|зареєстрований|зареєстрована|зарегистрирован|зарегистрирована|місто|город|село)$/i;
const REGISTERED = /^(?:проп|зар)/i;
const INHABITANT = /^(?:жител|мешкан|уродж|урожен)/i;
const LABELLED = sticky(` ?: {0,3}(?=[${UP}])`);
const REGISTERED_IN = sticky(`(?: ?[:-])? {1,3}(?=[${UP}])`);
const AROUND =
  /(?:(?<![а-яіїєґё])(?:в|у|во|з|із|зі|из|с|до|біля|під|под|близ|від|от|около|жит[а-яіїєґё]{2,6}|мешкан[а-яіїєґё]{2,5}|та|и|і)|[,:(]|^|\n|\d{5,6},?) ?$/i;
const NOT_TOWNS =
  /^(?:Україн|Росі|Росси|Європ|Европ|Америк|Реан|Прийом|При[её]м|Операц|Інтенсив|Интенсив|В[іи]дділ|Отдел|Палат|Гугл|Телег|Фейс|Вайбер|Ютуб|Інтернет|Интернет|М[іи]нздрав|Кокр|Ланц|Пабмед|Сх[іо]|Вост|Захо|Запад|П[іи]вн|Север|П[іи]вд|Юг|Крим|Крым|Донбас|Кавказ|Сиб[иі]р|Карпат|Буков|Полісс|Волин|Галич|Поділл|Закарп|Урал|Алта|Даг[еі]стан|Чечн|Татар|Башк|Кубан|Крон|Даун|Нарк|Шок|Ком[аиы]|Обс|Арх[іи]в)/;
/** "Верхня Яблунька", "Нижний Тагил" */
const TWO_WORDS =
  /^(?:Верх|Нижн|Стар|Нов|Велик|Мал|Больш|Красн|Червон|Біл|Бел|Кам|Свят|Сер|Зелен)[а-яіїєґё']{0,8}(?:а|я|е|є|і|ий|ій|ый|ая|яя|ое|ее|ые|ие|ої|ого|ому|ой|ей|ем|ом)$/;
const ADJECTIVE = /(?:ськ|ск|цьк)(?:ій|ої|ую|ом|ой|ого|ому|а|ая)$/;
const HEAD =
  /^ (?:област|обл\.|район|р-н|кра[йюея]|республік|республик|округ|[а-яіїєґё]{2,14} (?:лікарн|клінік|больниц|клиник|інститут|институт|універ|универ))/;
const HEAD_NEAR =
  /^ [А-ЯІЇЄҐ]{2,6}(?![а-яіїєґё])|^ (?:[а-яіїєґё]{3,16} ){0,3}(?:лікарн|клінік|поліклін|больниц|клиник|поликлин|інститут|институт|універ|универ|госпітал|госпитал|шпитал|диспансер|центр)/;

function nameAt(
  text: string,
  at: number
): { end: number; first: string } | undefined {
  const first = matchAt(FIRST, text, at)?.[0];
  if (!first) {
    return undefined;
  }
  const end = at + first.length;
  const second = matchAt(FURTHER, text, end);
  const both = second ? `${first} ${second[1]!}` : first;
  const joined =
    second !== null &&
    (isCyrillicTown(both) || (TWO_WORDS.test(first) && !isCyrillicTown(first)));
  return { end: joined ? end + second[0].length : end, first };
}

/** "с. Довжанка| Тернопільського р-ну|" */
const IN_COUNTY = sticky(
  ` [${UP}][${LOW}'-]{2,20}(?:ськ|цьк|ск|цк)(?:ого|ой|ої) (?:р-ну|р-на|району|района)(?![${LOW}])`
);
const isOther = (name: string) =>
  isCyrillicRegion(name) ||
  NOT_TOWNS.test(name) ||
  hasRole(name, [
    "not-name",
    "patient",
    "person",
    "kinship",
    "title",
    "month",
    "facility-head",
    "given-name",
  ]);

/** Endings that names of towns and villages have where somebody lives in one, or comes from it. */
const SHAPE =
  /^.{2,18}(?:(?:[иу]ч|[іїое]вц|инц|ищ|[иі]к)[ая]х|[іїое]в(?:ці|ке|ки)|град(?:|е|а|і|у)|город(?:|е|а|і|у)|п[іо]л(?:ь|ю|я|е|і)|бург(?:|е|а|у)|бурзі|[аеиоуіїбвгдзлмнпртчш][сц]ь?ку?(?<!ськ|цьк)|[сц]ьку|[дктрлнсчшхзжцбгм][ое]во|[дктрлнсчшхзжцбг]ино)$/;

function townAt(text: string, at: number, sure: boolean): Span | undefined {
  const name = nameAt(text, at);
  const known =
    name &&
    (isCyrillicTown(text.slice(at, name.end)) || SHAPE.test(name.first));
  if (!name || (name.first.length < 3 && !known)) {
    return undefined;
  }
  const region =
    HEAD.test(after(text, name.end, 48)) ||
    HEAD_NEAR.test(after(text, name.end, 60));
  if (region && (ADJECTIVE.test(name.first) || !known)) {
    return undefined;
  }
  const behind = matchAt(IN_COUNTY, text, name.end)?.[0].length ?? 0;
  return known || (sure && !isOther(name.first))
    ? { start: at, end: name.end + behind }
    : undefined;
}

function prefixed(text: string, start: number, end: number): Span | undefined {
  const word = text.slice(start, end);
  const lead = before(text, start, 20);
  const long = LONG.test(word);
  const gap = matchAt(PREFIXED, text, end)?.[0];
  if (
    gap === undefined ||
    YEAR.test(lead.slice(-2)) ||
    SEX.test(lead) ||
    !(long ? gap.startsWith(" ") : gap.startsWith("."))
  ) {
    return undefined;
  }
  const at = end + gap.length;
  const around = AROUND.test(lead);
  const town = townAt(text, at, around || (long && gap !== ""));
  const region = REGION_BEFORE.exec(before(text, start, 60))?.[1]!.length ?? 0;
  return (
    town && { start: region > 0 || !long ? start - region : at, end: town.end }
  );
}

const REGION_BEFORE = new RegExp(
  `(?:^|[ :(])((?:[${UP}][${LOW}-]{3,20} (?:обл\\.|область|области|області|р-н|район|край|района|району),? ){1,2})$`
);

const COUNTY = new RegExp(
  `(?:^|[^${UP}${LOW}])([${UP}][${LOW}'-]{1,20}(?:ськ|цьк|зьк|ск|цк|ов|н|ив)(?:ий|ого|ому|ім|ом|им) )$`
);

/** "мешканець Звягельського |району|" */
function county(text: string, start: number, end: number): Span | undefined {
  const name = COUNTY.exec(before(text, start, 36))?.[1];
  const other = !name || OF_COUNTY.test(after(text, end, 24));
  return other ? undefined : { start: start - name.length, end };
}

const OF_COUNTY = /^ [а-яіїєґё]{2,14} (?:лікарн|больниц|суд|відділ|отдел)/;

/** "…, терапевтка, |Косів|", the end of a signature; and "РКБ, |Махачкала|". */
const BEHIND_ROLE = new RegExp(
  `^[${LOW}]{0,3}(?:-[${LOW}]{3,20})?\\.?(?: [${LOW}-]{3,20}){0,2}(?:, [${LOW} -]{3,24})?,? ?\\n?(?:(?:[${UP}]{2,6}(?:-?\\d{1,3})?)(?: ?№ ?\\d{1,3})?,? )?(?:(?:м|г|с|смт)\\. ?)?([${UP}][${LOW}]{2,18}(?:-[${UP}${LOW}][${LOW}]{1,14}){0,2})(?=\\.?\\s{0,3}(?:\\n|$)|\\. [${UP}])`
);
const SIGNED = /(?:[,\n] ?|[^а-яіїєґё]р?-)$/;

function behindRole(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const found = SIGNED.test(before(text, start, 3))
    ? BEHIND_ROLE.exec(after(text, end, 90))
    : null;
  const town = found?.[1];
  if (!found || !town || isOther(town)) {
    return undefined;
  }
  const at = end + found[0].lastIndexOf(town);
  return /[,\n.№\d] ?$/.test(before(text, at, 3)) || isCyrillicTown(town)
    ? { start: at, end: at + town.length }
    : undefined;
}

/** The town behind the word at [start, end): "мешкає |в| Полтаві", "|м|. Рівне", "|проживает|: Омск". */
export function behindCyrillicPlaceCue(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = text.slice(start, end);
  if (/^(?:район|масс?ив)/i.test(word)) {
    return county(text, start, end);
  }
  if (word.length > 2 && hasRole(word, ["title", "clinician"])) {
    return behindRole(text, start, end);
  }
  if (LABEL.test(word)) {
    const label = matchAt(
      REGISTERED.test(word) ? REGISTERED_IN : LABELLED,
      text,
      end
    )?.[0];
    const gap = label && matchAt(GAP, text, end + label.length)?.[0];
    const found = label
      ? townAt(text, end + label.length + (gap?.length ?? 0), true)
      : undefined;
    if (found) {
      return found;
    }
  }
  if (INHABITANT.test(word)) {
    const gap = matchAt(GAP, text, end)?.[0];
    return gap ? townAt(text, end + gap.length, true) : undefined;
  }
  const small = word.toLowerCase();
  if (PREFIX.test(small) && !PREPOSITION.test(word)) {
    return prefixed(text, start, end);
  }
  if (word === "с" && text[end] === ".") {
    return prefixed(text, start, end);
  }
  if (!PREPOSITION.test(small)) {
    return undefined;
  }
  const gap = matchAt(GAP, text, end)?.[0];
  if (!gap) {
    return inSmallLetters(text, start, end, word);
  }
  const at = end + gap.length;
  const loud = matchAt(SHOUTED, text, at)?.[0];
  if (loud && loud.length > 3 && isCyrillicTown(loud)) {
    return { start: at, end: at + loud.length };
  }
  const lead = before(text, start, 80).trimEnd();
  const lives = LIVES.test(lead) || HOUSES.test(lead) || gap.length > 1;
  if (lives) {
    return townAt(text, at, true);
  }
  const from = FROM.test(word) || NEAR.test(word);
  if (CONGRESS.test(after(text, at, 50))) {
    return undefined;
  }
  if (OUT_OF.test(small) && !WITH.test(after(text, at, 20))) {
    return townAt(text, at, !TRAVEL.test(lead));
  }
  if (NEAR.test(word) || (from && (CAME.test(lead) || NAMED.test(lead)))) {
    return townAt(text, at, true);
  }
  return (from && /[а-яіїєґёa-z,)\d.]$/i.test(lead) && !TRAVEL.test(lead)) ||
    THROUGH.test(word) ||
    CARED.test(lead)
    ? townAt(text, at, false)
    : undefined;
}

// "Кто был в Сочи на съезде?"
const CONGRESS =
  /^[^ .,;]{2,24} (?:на|про) (?:[а-яіїєґё-]{3,16} )?(?:съезд|з'їзд|конф|конгр|симпоз|форум|школ|курс|семинар|семінар|доклад|выставк)/;
/** "из Тикси": unlike "з" and "с" it never means "with"; "із Панасюком" does. */
const OUT_OF = /^(?:из|із)$/;
const WITH =
  /^[^ .,;:!?)]{2,18}(?:ом|ем|єм|ою|ею|им|ым|ой|[ая]ми?)(?![а-яіїєґё])/;
const NEAR = /^(?:біля|близ|около)$/;
const NAMED =
  /[А-ЯІЇЄҐ][а-яіїєґё']{2,16}(?:вн[ауіиыойею]{1,2}|вич[а-яіїє]{0,3})$/;
const THROUGH = /^через$/;
/** Whoever came, or was brought, came from a place, whatever its name. */
const CAME = new RegExp(
  `(?<![${LOW}])(?:(?:привез|привёз|прив[іе]з|достав|перев[её]д|прибу|прибы|при[їе]ха|перевез|пиш|п[іи]са|звон|дзвон|в[іи]тан|привет|евакую|эвакуир|поступи|надійш|госпіталізован|госпитализирован|направлен|звернувс|звернулас|обратил)${STEM_END}(?: (?:до нас|к нам|к нам|СМП|ШМД|сьогодні|сегодня|вчора|вчера|бригадою|бригадой|родичами|родственниками|сам|сама))?|(?:дядьк|дяд|т[іе]тк|т[её]т|бабус|бабушк|д[іе]д|дедушк|сус[іе]д|соседк|мама|мати|мать|пац[иі][еє]нт|хвор|больн|женщин|жінк|мужчин|чолов[иі]к|хлоп|мальчик|д[иі]вч|девоч|девуш|парень|пар[аіу]|пенс[иі]онер|студент|родич|родствен|в[оі]дител|вод[іи][йя]|сам|сама|сам[иі])${STEM_END}(?: [${UP}][${LOW}]{2,15})?|ВПО|pt|, (?:що|який|яка|который|которая)|(?:19|20)\\d\\d|лет|рок[иі]в?|років|года?|[рг]\\.|\\d ?[рг]\\.?),?$`,
  "i"
);

const SHOUTED = sticky(`[${UP}]{3,18}(?:-[${UP}]{2,16}){0,2}(?![${UP}${LOW}])`);
const SMALL = sticky(` ([${LOW}]{4,20}(?:-[${LOW}]{2,16})?)(?![${LOW}])`);
/** Towns that are also words. */
const COMMON =
  /^(?:вен|сум|рівн|ровн|прилук|канев|лубн|перм|орл|орел|орёл|пермь|клин|шахт|южн|рим|соч|элист|мир|буч|стри|ниж|самар|дубн|ромн|ромен|смел|вишнев|черкас|чит|каш|уф|тул|сліпот|азов|курск|братск|энгельс|дзержинск|пушкин|ковров|александров|иванов(?!о(?![а-я]))|киров|королев|королёв|владимир|берегов|виноград|василь|обух|фастів)[а-яіїєґё]{0,4}$/;

/** "з коломиї": nothing has a capital, but the town is known. */
function inSmallLetters(
  text: string,
  start: number,
  end: number,
  word: string
): Span | undefined {
  const name = matchAt(SMALL, text, end)?.[1];
  if (!name || COMMON.test(name) || !isCyrillicTown(name)) {
    return undefined;
  }
  const lead = before(text, start, 80).trimEnd();
  return LIVES.test(lead) || (FROM.test(word) && PERSON.test(lead))
    ? { start: end + 1, end: end + 1 + name.length }
    : undefined;
}

/** Does a known town in small letters stand behind `end`? */
export function smallCyrillicTownBehind(text: string, end: number): boolean {
  const name = matchAt(SMALL, text, end)?.[1];
  return name !== undefined && isCyrillicTown(name);
}

const PERSON = new RegExp(
  `(?<![${LOW}])(?:(?:сам|сама|сам[иі]|я|ми|мы|подруга|колега|коллега|мам[аи]|пап[аы]|муж|жена|хлоп|дівч|пацієнт|пациент|хвор|больн|чоловік|мужчин|жінк|женщин|мальч|девоч|дит|парень|дід|дед|бабу)${STEM_END}|\\d ?(?:р|рок[иі]в?|років|лет|года?|г)\\.?|лет),?$`,
  "i"
);

/** Trains, trials and papers come from towns too. */
const TRAVEL =
  /(?:потяг|поезд|(?<![а-яіїєґё])рейс|автор|учен|вчен|дослідник|исследовател|статт|стать|дан[иі]|колег|коллег|протокол|метод|шкал|критер)[а-яіїєґё]{0,6}$/i;
