import type { PluginApi } from "discourse/lib/plugin-api";
import type DeviceDraftsService from "../services/device-drafts.ts";
import type MedicalChecklistService from "../services/medical-checklist.ts";

export function checklistOf(api: PluginApi): MedicalChecklistService {
  return api.container.lookup("service:medical-checklist");
}

export function draftsOf(api: PluginApi): DeviceDraftsService {
  return api.container.lookup("service:device-drafts");
}
