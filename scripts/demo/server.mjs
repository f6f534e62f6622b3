import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fromRoot } from "../lib/root.mjs";
import { examinerAssets } from "./assets.mjs";
import { buildPlayground } from "./build.mjs";

const TYPES = {
  "": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/**
 * Serves the playground on 127.0.0.1.
 *
 * @param {number} port 0 takes a free one
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function servePlayground(port) {
  const { addresses, files } = examinerAssets();
  const { script, styles } = await buildPlayground();
  const pages = {
    "/": () => readFileSync(fromRoot("playground", "index.html")),
    "/assets.js": () =>
      `window.EXAMINER_ASSETS = ${JSON.stringify(addresses)};`,
    "/playground.js": () => script,
    "/playground.css": () => styles,
  };
  for (const [path, file] of Object.entries(files)) {
    pages[path] = () => readFileSync(fromRoot(file));
  }

  const server = createServer(({ url }, response) => {
    const [pathname] = url.split("?");
    const page = pages[pathname];
    response.writeHead(page ? 200 : 404, {
      "content-type": page ? TYPES[extname(pathname)] : "text/plain",
    });
    response.end(page ? page() : "not found");
  });
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}
