declare module "*.yml" {
  /** A locale file: nested keys, texts as leaves. */
  const translations: Record<string, unknown>;

  export default translations;
}
