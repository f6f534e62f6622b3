import { i18n } from "discourse-i18n";

declare const moment: (time: number) => { format(form: string): string };

/** Day and time as the reader's locale writes them, without the year. */
export default function shortTime(time: number): string {
  return moment(time).format(i18n("dates.long_no_year"));
}
