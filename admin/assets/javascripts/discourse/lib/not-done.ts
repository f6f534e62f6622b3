interface AjaxError {
  readonly jqXHR?: {
    readonly status?: number;
    readonly responseJSON?: {
      readonly errors?: readonly string[];
      readonly fields?: Record<string, string>;
      readonly extras?: { readonly reason?: string };
    };
  };
}

/** The server did not do it: its sentence, or empty, and sentences that belong beside fields. */
export default class NotDone extends Error {
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;
  /** By which a page knows what to ask next. */
  readonly reason?: string;

  constructor(error: unknown) {
    const { status, responseJSON } = (error as AjaxError).jqXHR ?? {};
    super(responseJSON?.errors?.[0] ?? "");
    this.status = status ?? 0;
    this.fields = responseJSON?.fields ?? {};
    this.reason = responseJSON?.extras?.reason;
  }
}
