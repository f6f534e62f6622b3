import { hasRole } from "../../../words.ts";
import { isCyrillicRegion } from "../../lists.ts";

const NOT_TOWNS =
  /^(?:Україн|Росі|Росси|Європ|Европ|Америк|Реан|Прийом|При[её]м|Операц|Інтенсив|Интенсив|В[іи]дділ|Отдел|Палат|Гугл|Телег|Фейс|Вайбер|Ютуб|Інтернет|Интернет|М[іи]нздрав|Кокр|Ланц|Пабмед|Сх[іо]|Вост|Захо|Запад|П[іи]вн|Север|П[іи]вд|Юг|Крим|Крым|Донбас|Кавказ|Сиб[иі]р|Карпат|Буков|Полісс|Волин|Галич|Поділл|Закарп|Урал|Алта|Даг[еі]стан|Чечн|Татар|Башк|Кубан|Крон|Даун|Нарк|Шок|Ком[аиы]|Обс|Арх[іи]в)/;

/** Is the word with a capital something else than a town? */
export const isOther = (name: string) =>
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
