import { type TrustedHTML, trustHTML } from "@ember/template";

const NAME = /^[a-z0-9-]+$/;

/** The markup of core's icon; the page shows shapes for the names that it knows. */
export default function dIcon(
  id: string,
  { class: classes = "" }: { class?: string } = {}
): TrustedHTML {
  if (!NAME.test(id)) {
    throw new Error(`No icon is called "${id}"`);
  }
  return trustHTML(
    `<svg class="fa d-icon d-icon-${id} svg-icon ${classes} svg-string" ` +
      `aria-hidden="true" xmlns="http://www.w3.org/2000/svg"><use href="#${id}"></use></svg>`
  );
}
