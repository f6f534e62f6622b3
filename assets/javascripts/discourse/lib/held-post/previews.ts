import type { Request } from "../requests.ts";

const PREVIEWS = ["/onebox", "/inline-onebox"];

/**
 * Whether a request asks for the preview of a link on core's review page. Such an address is a piece of a held text,
 * and would stand in the logs of web servers, whoever answers.
 *
 * @param mayAsk whether the texts of a category, by its id, may be asked about
 */
export function isPreviewOfHeld(
  { path, data }: Request,
  route: string | null | undefined,
  mayAsk: (categoryId: number) => boolean
): boolean {
  if (!PREVIEWS.includes(path) || !/^review(\.|$)/.test(route ?? "")) {
    return false;
  }
  const category = new URLSearchParams(data).get("category_id");
  return category !== null && !mayAsk(Number(category));
}
