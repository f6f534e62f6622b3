import type { PluginApi } from "discourse/lib/plugin-api";
import type MedicalChecklistService from "../services/medical-checklist.ts";

/** Looked up when first needed: an initializer runs before the services of a page. */
export function checklistOf(api: PluginApi): MedicalChecklistService {
  return api.container.lookup("service:medical-checklist");
}
