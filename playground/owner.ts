import type Owner from "@ember/owner";
import { setOwner } from "@ember/owner";
import ExaminerService, {
  type ExaminerAssets,
} from "../assets/javascripts/discourse/services/examiner.ts";

/** What this page has instead of Discourse's container: the site, and the plugin's own service. */
export function ownerOf(assets: ExaminerAssets): Owner {
  const site = { mobileView: false, medical_examiner: assets };
  const services = new Map<string, object>([["service:site", site]]);
  const owner = {
    lookup: (name: string) => services.get(name),
    factoryFor: () => undefined,
    register: () => {},
    hasRegistration: (name: string) => services.has(name),
  } as unknown as Owner;
  const props = {};
  setOwner(props, owner);
  services.set("service:examiner", ExaminerService.create(props));
  return owner;
}
