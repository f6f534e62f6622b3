/** Behind these a town may stand. */
export const PREPOSITION =
  /^(?:в|у|во|з|із|зі|из|с|со|до|под|під|біля|около|близ|від|от|через)$/;
export const FROM = /^(?:з|із|зі|из|с)$/;
export const NEAR = /^(?:біля|близ|около)$/;
export const THROUGH = /^через$/;
/** "из Тикси": unlike "з" and "с" it never means "with"; "із Панасюком" does. */
export const OUT_OF = /^(?:из|із)$/;
