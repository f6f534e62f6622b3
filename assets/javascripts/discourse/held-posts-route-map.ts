interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** Pages of members. */
export default function (this: RouteMap): void {
  this.route("medicalHeldPost", { path: "/medical-communities/held/:id" });
  this.route("medicalMandate", { path: "/communities/mandates/:mandate_id" });
}
