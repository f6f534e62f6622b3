/** The administrators' page, below core's page of the plugin. */
export default {
  resource: "admin.adminPlugins.show",
  path: "/plugins",

  map(this: RouteMap): void {
    this.route("medical-communities", { path: "communities" });
  },
};

interface RouteMap {
  route(name: string, options: { path: string }): void;
}
