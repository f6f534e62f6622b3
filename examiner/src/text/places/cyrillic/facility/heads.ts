/** Abbreviations that are a head: "Львівська ОКЛ", "ГКБ № 1". Alone they are none's name. */
export const SHORT =
  /^(?:ОКЛ|ОДКЛ|ОДЛ|МКЛ|МДЛ|ЦРЛ|ЦМЛ|ЦПМСД|КМКЛ|БШМД|ЛШМД|КНП|НДІ|ДНП|ГКБ|ГДКБ|ДГКБ|ГБ|[А-Я]?ОКБ|ОДКБ|ДРКБ|РКБ|ККБ|КГКБ|ДКБ|ПЦ|ОПЦ|КДЦ|РКОД|ОКОД|ККОД|РДКБ|ВМКЦ|РСПК|ЦКБ|ЦРБ|МБ|РБ|ЦГБ|ГП|БСМП|НИИ|НМИЦ|МНТК|ГБУЗ|КГБ|МСЧ|ОЦК)$/;
/** Heads that are a name: "ДВФУ", "Охматдит". */
export const NAMED_HEAD =
  /^(?:[А-ЯІЇЄ][А-Яа-яіїє]{0,5}(?:МУ|МА|НУ|ГУ|ФУ)|Ох?матд[иеі]т[а-яі]{0,2}|Склиф[а-я]{0,2}|[А-Я]{1,2}(?:ОКБ|ККБ|РКБ)|Феофані[яїю]|Феофани[яию])$/;

/** So few capitals are a head only where a list has them. */
export const isTooShort = (head: string) =>
  /^[А-ЯІЇЄҐЁ]{2,5}$/.test(head) && head.length < 5 && !NAMED_HEAD.test(head);
