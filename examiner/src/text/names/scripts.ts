const inRange = (text: string, from: number, to: number): boolean => {
  const unit = text.charCodeAt(0);
  return unit >= from && unit < to;
};

/** Is the first character of this script? False for an empty text. */
export const isCyrillic = (text: string): boolean =>
  inRange(text, 0x400, 0x530);
export const isArabic = (text: string): boolean => inRange(text, 0x600, 0x700);
