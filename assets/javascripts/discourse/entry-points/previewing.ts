import type { PluginApi } from "discourse/lib/plugin-api";
import Category from "discourse/models/category";
import type { Category as CategoryOfComposer } from "../lib/composer/model.ts";
import { isPreviewOfHeld } from "../lib/held-post/previews.ts";
import { keepBack } from "../lib/requests.ts";

/** Links in held texts: core's review page has no switch for their previews. */
export function install(api: PluginApi): void {
  keepBack((request) => {
    const { currentRouteName } = api.container.lookup("service:router");
    return isPreviewOfHeld(request, currentRouteName, mayAsk)
      ? "failed"
      : undefined;
  });
}

// One that this page does not know may be a community.
function mayAsk(categoryId: number): boolean {
  const category = Category.findById(categoryId) as
    | CategoryOfComposer
    | undefined;
  return category !== undefined && !category.medical_community;
}
