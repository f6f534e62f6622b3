import { before } from "../patterns.ts";
import type { MonthName } from "./months.ts";

// "منتصف شباط", "فاتح يوليوز": which part of the month.
const PART_OF_MONTH =
  /(?<![\u0621-\u064a])[وبل]?(?:أواخر|اواخر|أوائل|اوائل|منتصف|نصف|بداية|نهاية|مطلع|غرة|أواسط|فاتح|أول|آخر) (?:شهر )?$/;

export const partLength = (text: string, { start }: MonthName) =>
  text.charCodeAt(start) < 0x600
    ? 0
    : (PART_OF_MONTH.exec(before(text, start, 16))?.[0].length ?? 0);
