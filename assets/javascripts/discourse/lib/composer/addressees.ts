import { type Charter, type ComposerModel, read } from "./model.ts";

export const NEW_MESSAGE = "privateMessage";

/** The charter of the community that a personal message goes to, as the server sees it: of several the first. */
export function charterOfMessage(model: ComposerModel): Charter | undefined {
  return read(model, "action") === NEW_MESSAGE
    ? addressed(model)
    : read(model, "topic")?.medical_community;
}

/** Whom a new message is for, as core sends it: names of people and groups, with commas between. */
export function recipientsOf(model: ComposerModel): readonly string[] {
  const recipients = read(model, "targetRecipients") ?? "";
  return recipients.toLowerCase().split(",").filter(Boolean);
}

function addressed(model: ComposerModel): Charter | undefined {
  const { groups = [], medical_addressees } = read(model, "site") ?? {};
  const names = recipientsOf(model);
  const ids = groups
    .filter(({ name }) => names.includes(name.toLowerCase()))
    .map(({ id }) => id);
  return medical_addressees?.find((charter) =>
    charter.groups.some((id) => ids.includes(id))
  );
}
