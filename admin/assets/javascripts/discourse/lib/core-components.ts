import type { ComponentLike } from "@glint/template";
import UntypedCard from "discourse/admin/components/admin-config-area-card";
import UntypedSubheader from "discourse/ui-kit/d-page-subheader";
import UntypedSwitch from "discourse/ui-kit/d-toggle-switch";

// Core writes these without types; templates take none of their blocks and elements until they have some.

export const AdminConfigAreaCard = UntypedCard as unknown as ComponentLike<{
  Args: { translatedHeading?: string };
  Blocks: { header: []; headerAction: []; content: [] };
  Element: HTMLElement;
}>;

export const DPageSubheader = UntypedSubheader as unknown as ComponentLike<{
  Args: { titleLabel: string; descriptionLabel: string };
  Blocks: { actions: [{ Primary: ActionButton; Default: ActionButton }] };
}>;

export const DToggleSwitch = UntypedSwitch as unknown as ComponentLike<{
  Args: { state: boolean; translatedLabel: string };
  Element: HTMLButtonElement;
}>;

type ActionButton = ComponentLike<{
  Args: { label: string; title: string; icon: string; action: () => void };
  Element: HTMLElement;
}>;
