interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** "My specialties", a tab of core's preferences. */
export default {
  resource: "user.preferences",
  path: "/preferences",

  map(this: RouteMap): void {
    this.route("medicalSpecialties", { path: "/medical-specialties" });
  },
};
