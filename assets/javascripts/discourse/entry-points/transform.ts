import type { PluginApi } from "discourse/lib/plugin-api";
import type { ComposerModel } from "../lib/composer/model.ts";

/**
 * Changes one of core's values. The names differ between versions, and core throws at one that it does not know:
 * then the browser says less, and the server decides all the same.
 */
export function transform<Value>(
  api: PluginApi,
  name: string,
  change: (value: Value, model: ComposerModel) => Value | boolean
): void {
  try {
    api.registerValueTransformer(name, ({ value, context }) =>
      change(value as Value, context?.model)
    );
  } catch {
    // eslint-disable-next-line no-console
    console.warn(`discourse-medical-communities: no ${name} in this version`);
  }
}
