import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  isLiterature,
  isProfile,
  isSharing,
} from "../../examiner/src/text/hosts.ts";
import { ipv4End, ipv6Around } from "../../examiner/src/text/ip.ts";
import {
  bareLinkAt,
  linkAt,
  wwwLinkAt,
} from "../../examiner/src/text/links.ts";

const linkIn = (text: string) => linkAt(text, text.indexOf("://"));

describe("linkAt", () => {
  it("reads host and rest, and leaves the sentence's own signs outside", () => {
    const text = "See (https://User@WWW.Example.org:8443/a_(b)?c=d#e).";

    assert.deepEqual(linkIn(text), {
      start: 5,
      end: text.length - 2,
      host: "example.org",
      rest: "/a_(b)?c=d#e",
      whole: true,
    });
  });

  it("says when a link goes on beyond its reach", () => {
    const link = linkIn(`https://example.org/${"a".repeat(200)}`)!;

    assert.equal(link.whole, false);
    assert.equal(link.end, "https".length + 1 + 120);
  });

  it("knows no other schemes, and none without a host", () => {
    for (const text of [
      "upload://abc",
      "://x",
      "xhttp://a.b",
      "https:///a",
      "https://",
    ]) {
      assert.equal(linkIn(text), undefined, text);
    }
  });
});

describe("links without a scheme", () => {
  it("need an ending that no abbreviation has", () => {
    assert.equal(
      bareLinkAt("pacs.example.org/1", 16)?.host,
      "pacs.example.org"
    );
    assert.equal(bareLinkAt("i.e/1", 3), undefined);
    assert.equal(bareLinkAt("me@example.org/1", 14), undefined);
    assert.equal(bareLinkAt("https://example.org/1", 19), undefined);
  });

  it("may begin with www", () => {
    assert.equal(wwwLinkAt("at www.example.org now", 6)?.host, "example.org");
    assert.equal(wwwLinkAt("https://www.example.org", 11), undefined);
    assert.equal(wwwLinkAt("ewww.example.org", 4), undefined);
  });
});

describe("hosts", () => {
  it("stand for their subdomains, not for what ends alike", () => {
    assert.equal(isLiterature("pubmed.ncbi.nlm.nih.gov"), true);
    assert.equal(isLiterature("notnih.gov"), false);
    assert.equal(isSharing("drive.google.com"), true);
    assert.equal(isSharing("google.com"), false);
  });

  it("tell the national site from the hospitals below it", () => {
    assert.equal(isLiterature("nhs.uk"), true);
    assert.equal(isLiterature("pacs.trust.nhs.uk"), false);
  });

  it("have pages about persons under some paths only", () => {
    assert.equal(isProfile("linkedin.com", "/IN/somebody"), true);
    assert.equal(isProfile("linkedin.com", "/company/x"), false);
  });
});

describe("addresses of machines", () => {
  it("have four parts up to 255", () => {
    assert.equal(ipv4End("203.0.113.84", 0), 12);
    for (const text of [
      "203.0.113.256",
      "203.0.113",
      "203.0.113.84.1",
      "203.0.113.084",
      "203.0.113.84a",
    ]) {
      assert.equal(ipv4End(text, 0), undefined, text);
    }
  });

  it("need a word for it when every part is small", () => {
    assert.equal(ipv4End("10.20.30.4", 0), undefined);
    assert.equal(ipv4End("IP address 10.20.30.4", 11), 21);
  });

  it("have eight groups, or one gap", () => {
    const around = (text: string) => ipv6Around(text, text.indexOf(":"));

    assert.deepEqual(around("at 2001:db8::7334."), [3, 17]);
    assert.deepEqual(around("fe80:0:0:0:204:61ff:fe9d:f156"), [0, 29]);
    for (const text of [
      "2001:db8::1::2",
      "12:30:45",
      "1:2:3:4:5:6:7:8",
      "std::vector",
      "2001:db8:1:2",
      "20015:db8::1",
    ]) {
      assert.equal(around(text), undefined, text);
    }
  });
});
