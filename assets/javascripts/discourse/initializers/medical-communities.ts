import type Owner from "@ember/owner";
import { withPluginApi } from "discourse/lib/plugin-api";
import * as posting from "../entry-points/posting.ts";
import * as showing from "../entry-points/showing.ts";

export default {
  name: "medical-communities",

  initialize(owner: Owner) {
    const settings = owner.lookup("service:site-settings") as {
      medical_communities_enabled: boolean;
    };
    if (settings.medical_communities_enabled) {
      withPluginApi((api) =>
        [showing, posting].forEach(({ install }) => install(api))
      );
    }
  },
};
