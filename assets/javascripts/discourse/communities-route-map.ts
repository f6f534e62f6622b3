interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** The directory of communities, and the pages of each. */
export default function (this: RouteMap): void {
  this.route("medicalCommunities", { path: "/communities" });
  this.route("medicalMyRequests", { path: "/communities/my-requests" });
  this.route("medicalComplaints", { path: "/communities/complaints" });
  this.route("medicalStanding", { path: "/communities/standing" });
  this.route("medicalCommunity", { path: "/communities/:id" });
  this.route("medicalModeration", { path: "/communities/:id/moderation" });
}
