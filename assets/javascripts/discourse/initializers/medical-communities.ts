import type Owner from "@ember/owner";
import { withPluginApi } from "discourse/lib/plugin-api";
import * as attaching from "../entry-points/attaching.ts";
import * as complaining from "../entry-points/complaining.ts";
import * as considering from "../entry-points/considering.ts";
import * as drafting from "../entry-points/drafting.ts";
import * as guarding from "../entry-points/guarding.ts";
import * as joining from "../entry-points/joining.ts";
import * as moving from "../entry-points/moving.ts";
import * as posting from "../entry-points/posting.ts";
import * as previewing from "../entry-points/previewing.ts";
import * as promoting from "../entry-points/promoting.ts";
import * as reviewing from "../entry-points/reviewing.ts";
import * as showing from "../entry-points/showing.ts";
import * as striking from "../entry-points/striking.ts";
import * as verifying from "../entry-points/verifying.ts";
import * as wanting from "../entry-points/wanting.ts";

export default {
  name: "medical-communities",

  initialize(owner: Owner) {
    const settings = owner.lookup("service:site-settings") as {
      medical_communities_enabled: boolean;
    };
    if (settings.medical_communities_enabled) {
      withPluginApi((api) =>
        [
          showing,
          posting,
          drafting,
          attaching,
          guarding,
          complaining,
          considering,
          joining,
          moving,
          previewing,
          promoting,
          reviewing,
          striking,
          verifying,
          wanting,
        ].forEach(({ install }) => install(api))
      );
    }
  },
};
