import { tracked } from "@glimmer/tracking";
import type { Decision, Scheme } from "./schemes.ts";

/** What is decided about a kind of number, while it is changed. */
export default class Draft {
  @tracked enabled: boolean;
  @tracked fourEyes: boolean;
  @tracked months: string;
  @tracked problems: Readonly<Record<string, string>> = {};
  @tracked problem?: string;

  constructor(readonly scheme: Scheme) {
    this.enabled = scheme.enabled;
    this.fourEyes = scheme.four_eyes;
    this.months = scheme.renewal_months?.toString() ?? "";
  }

  /** Months that are no number are sent as 0, which the server refuses beside the field. */
  get decision(): Decision {
    const months = this.months.trim();
    return {
      enabled: this.enabled,
      four_eyes: this.fourEyes,
      renewal_months: months ? Number(months) || 0 : null,
    };
  }
}
