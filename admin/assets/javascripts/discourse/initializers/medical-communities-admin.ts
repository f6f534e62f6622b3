import type ApplicationInstance from "@ember/application/instance";
import { withPluginApi } from "discourse/lib/plugin-api";

/** The tabs on the plugin's page. */
export default {
  name: "medical-communities-admin",

  initialize(owner: ApplicationInstance): void {
    const user = owner.lookup("service:current-user") as
      | { admin?: boolean }
      | undefined;
    if (!user?.admin) {
      return;
    }
    withPluginApi((api) => {
      api.addAdminPluginConfigurationNav("discourse-medical-communities", [
        {
          label: "medical_communities.community_settings.title",
          route: "adminPlugins.show.medical-communities",
        },
        {
          label: "medical_communities.specialties.title",
          route: "adminPlugins.show.medical-communities-specialties",
        },
        {
          label: "medical_communities.medicines.title",
          route: "adminPlugins.show.medical-communities-medicines",
        },
        {
          label: "medical_communities.people.title",
          route: "adminPlugins.show.medical-communities-people",
        },
        {
          label: "medical_communities.time_to_verify.title",
          route: "adminPlugins.show.medical-communities-time-to-verify",
        },
        {
          label: "medical_communities.verification.title",
          route: "adminPlugins.show.medical-communities-verification",
        },
        {
          label: "medical_communities.standing_overview.title",
          route: "adminPlugins.show.medical-communities-standing",
        },
        {
          label: "medical_communities.ways_out.title",
          route: "adminPlugins.show.medical-communities-ways-out",
        },
      ]);
    });
  },
};
