import { isGeneric } from "../../lists.ts";
import { bare, isCapital, type Word } from "../capitals.ts";

const OTHER_NAME =
  /^(?:Dr|Mr|Mrs|Ms|Prof|He|She|They|[IVX]{1,4}|[A-Z]|ICU|ED|ER|OPD|NICU|PICU|CCU|MRI|CT|ECG|HIV|COVID|GP|MDT|NHS|US|UK|EU|WHO|II?I?|Phase|Group|Figure|Table|Level|Grade|Type|Sepsis|Headache|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** Can only a name be written so: no kind, no number, no day of the week? */
export const isName = ({ text }: Word) => {
  const word = bare(text);
  return (
    isCapital(text) &&
    !OTHER_NAME.test(word) &&
    !isGeneric(word) &&
    !isGeneric(text)
  );
};
