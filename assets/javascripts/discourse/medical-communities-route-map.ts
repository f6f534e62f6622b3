/** The administrators' pages, below core's page of the plugin. */
export default {
  resource: "admin.adminPlugins.show",
  path: "/plugins",

  map(this: RouteMap): void {
    this.route("medical-communities", { path: "communities" });
    this.route("medical-communities-specialties", { path: "specialties" });
    this.route("medical-communities-medicines", { path: "medicines" });
    this.route("medical-communities-people", { path: "people" });
    this.route("medical-communities-standing", { path: "standing" });
    this.route("medical-communities-time-to-verify", {
      path: "time-to-verify",
    });
    this.route("medical-communities-verification", { path: "verification" });
    this.route("medical-communities-verification-keys", {
      path: "verification/keys",
    });
    this.route("medical-communities-verification-record", {
      path: "verification/record",
    });
    this.route("medical-communities-verification-schemes", {
      path: "verification/schemes",
    });
    this.route("medical-communities-ways-out", { path: "ways-out" });
  },
};

interface RouteMap {
  route(name: string, options: { path: string }): void;
}
