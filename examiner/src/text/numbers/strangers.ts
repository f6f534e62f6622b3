import { before, L } from "../patterns.ts";

/**
 * Words before "number", "no." or "№" that number things which lead to nobody: rooms, orders, tables, medicines,
 * studies, versions.
 */
const STRANGERS = new RegExp(
  `(?<![${L}])(?:ward|bed|room|bay|floor|theatre|theater|study|studies|trial|protocol|approval|ethics|grant|award|project|patent|catalog|catalogue|cat|model|part|product|item|version|gene|protein|exon|intron|page|table|figure|fig|chapter|section|article|volume|issue|reference|references|standard|regulation|directive|law|act|order|rule|recommendation|guideline|question|answer|step|day|week|cycle|course|dose|tooth|segment|level|grade|stage|type|class|category|group|code|atomic|mass|reynolds|phone|telephone|tel|mobile|cell|fax|contact|pin|registry|registration|prospero|isrctn|eudract|strain|clone|lot|batch|cas|ec|e|un|iso|loinc|snomed|cpt|icd|ndc|din|pl|rs|omim|mim|orpha|accession|uniprot|genbank|topic|thread|post|pr|bug|commit|house|flat|apartment|apt|building|school|bus|tram|route|line|channel|copy|total|large|small|mean|median|average|minimum|maximum|great|the|of|in|by|palette|палат[аиіуы]|ліжк[оа]|койк[аи]|кабінет.{0,2}|кабинет.{0,2}|каб|наказ.{0,2}|приказ.{0,2}|постанов.{1,3}|постановлени.|закон.{0,2}|протокол.{0,2}|лікарн.{1,2}|больниц.|гкб|црб|кмкл|мкл|мбуз|гбуз|аптек.|поліклінік.{0,2}|поликлиник.|школ.|дитсадок|детсад|дом|будинок|буд|кв|корп|таблиц.|рисун.{1,3}|рис|табл|мал|малюн.{1,3}|додат.{1,3}|приложени.|пункт.{0,2}|стат.{1,3}|розділ.{0,2}|раздел.{0,2}|глав.|сестр.{1,2}|бригад.|відділенн.|отделени.|група|групи|группа|группы|курс.{0,2}|день|добу|сутки|доб.|доз.|ампул.|флакон.{0,2}|таблет.{1,3}|пакет.{0,2}|кейс|питання|вопрос|тест.{0,2}|шкал.|форм.|форми|стор|стр|сторінк.|страниц.|том|выпуск|випуск|зуб.{0,2}|хромосом.|ген.{0,2}|телефон.{0,2}|тел|моб|факс.{0,2}|рейс.{0,2}|поїзд.{0,2}|поезд.{0,2}|гост|ту|мкх|мкб|інструкці.|инструкци.|прайс|артикул.{0,2}|лист|общее|загальн.|(?:ال)?(?:غرفة|سرير|جدول|شكل|صفحة|قرار|قانون|مادة|بند|فصل|طبعة|عدد|إصدار|بروتوكول|هاتف|جوال|قسم|عيادة|دور|طابق|مرحلة|درجة|سؤال|تجربة|جرعة|فحص|تحليل|إجراء|رمز|كود|تشغيلة|موديل|دواء|باب|مقال|بحث|موبايل|تلفون|تليفون|واتساب|تواصل|طوارئ|فاكس|محمول|خلوي|بريد|قياسي))[ .:,(-]{0,3}$`,
  "i"
);

/** Is what stands before `at`, where the word "number" begins, something that leads to nobody? */
export const isStranger = (text: string, at: number) =>
  STRANGERS.test(before(text, at, 28));
