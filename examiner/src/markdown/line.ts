/**
 * What a line turns on or off for the lines after it. `at` is relative to the line, in UTF-16 units:
 * a region begins after its opening tag and ends before its closing tag.
 */
export interface RegionEvent {
  readonly kind: "quote" | "code" | "comment";
  readonly opens: boolean;
  readonly at: number;
}

/** A stretch of a line that is not plain prose. Relative UTF-16 offsets, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bits: number;
}

/** One line, read without its surroundings: the same text always gives the same line. */
export interface Line {
  readonly raw: string;
  /** As long as `raw`; markup is blank, digits, spaces, quotes and dashes are plain. */
  readonly masked: string;
  readonly stretches: readonly Stretch[];
  readonly events: readonly RegionEvent[];
  /** Targets of pictures in this line. */
  readonly pictures: readonly string[];
  readonly block: BlockSigns;
}

/** What the start of a line says about blocks. */
export interface BlockSigns {
  readonly blank: boolean;
  readonly quoted: boolean;
  /** Fence that this line would open or close: its character and length; 0 if none. */
  readonly fenceUnit: number;
  readonly fenceLength: number;
  /** A closing fence has nothing behind it. */
  readonly fenceBare: boolean;
  readonly indented: boolean;
  readonly listItem: boolean;
  readonly table: boolean;
  readonly heading: boolean;
  /** Where the text begins, behind quote marks, hashes and spaces. */
  readonly textStart: number;
}
