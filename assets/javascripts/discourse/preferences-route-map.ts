interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** "My specialties" and "My credential", tabs of core's preferences. */
export default {
  resource: "user.preferences",
  path: "/preferences",

  map(this: RouteMap): void {
    this.route("medicalSpecialties", { path: "/medical-specialties" });
    this.route("medicalCredential", { path: "/medical-credential" });
  },
};
