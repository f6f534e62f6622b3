interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** Where members ask to be verified, and vouch for others. */
export default function (this: RouteMap): void {
  this.route("medicalVerify", { path: "/communities/verify" });
  this.route("medicalVouches", { path: "/communities/vouches" });
}
