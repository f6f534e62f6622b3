import { createServer } from "node:http";

/**
 * Serves texts from memory on 127.0.0.1 for as long as `use` runs.
 *
 * @template T
 * @param {Record<string, {type: string, body: string | Buffer}>} files by path, "/" included
 * @param {(address: string) => Promise<T>} use gets "http://127.0.0.1:PORT"
 * @returns {Promise<T>}
 */
export async function serving(files, use) {
  const server = createServer(({ url }, response) => {
    const file = files[new URL(url, "http://localhost").pathname];
    response.writeHead(file ? 200 : 404, {
      "content-type": file?.type ?? "text/plain",
    });
    response.end(file?.body ?? "not found");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
