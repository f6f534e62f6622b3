// Checked, never run: a stand-in can stand where the real thing stands. Here `discourse/…` is the real type.
// Where the real type is `any` (texts, icons) this proves the names and little more.
import type { ComponentLike } from "@glint/template";
import type realGetURL from "discourse/lib/get-url";
import type realLoadScript from "discourse/lib/load-script";
import type { DButtonSignature } from "discourse/ui-kit/d-button";
import type RealDModal from "discourse/ui-kit/d-modal";
import type realConcatClass from "discourse/ui-kit/helpers/d-concat-class";
import type realIcon from "discourse/ui-kit/helpers/d-icon";
import type * as RealI18n from "discourse-i18n";
import getURL from "./discourse/lib/get-url.ts";
import loadScript from "./discourse/lib/load-script.ts";
import DButton from "./discourse/ui-kit/d-button.gts";
import type DModal from "./discourse/ui-kit/d-modal.gts";
import dConcatClass from "./discourse/ui-kit/helpers/d-concat-class.ts";
import dIcon from "./discourse/ui-kit/helpers/d-icon.ts";
import I18n, { i18n } from "./discourse-i18n.ts";

/** What the real component takes under the names that the stand-in knows; an unknown name is an error. */
type RealArgs<
  Real extends { args: object },
  StandIn extends { args: object },
> = keyof StandIn["args"] extends keyof Real["args"]
  ? Pick<Real["args"], keyof StandIn["args"]>
  : unknown;

DButton satisfies ComponentLike<DButtonSignature>;
({}) as RealArgs<RealDModal, DModal> satisfies DModal["args"];

// The check itself can fail: by a name that the real one does not know, and by another type.
type Misspelt = { args: { titel?: string } };
type Mistyped = { args: { title?: number } };
// @ts-expect-error there is no "titel"
({}) as RealArgs<RealDModal, Misspelt> satisfies Misspelt["args"];
// @ts-expect-error a title is no number
({}) as RealArgs<RealDModal, Mistyped> satisfies Mistyped["args"];

dConcatClass satisfies (...args: Parameters<typeof realConcatClass>) => unknown;
getURL satisfies (...args: Parameters<typeof realGetURL>) => string;
loadScript satisfies (
  ...args: Parameters<typeof realLoadScript>
) => Promise<unknown>;
dIcon satisfies typeof realIcon;
i18n satisfies typeof RealI18n.i18n;
I18n satisfies Pick<
  typeof RealI18n.default,
  "t" | "locale" | "currentLocale" | "toNumber"
>;
