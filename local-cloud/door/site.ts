import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".mp3": "audio/mpeg",
};

/** Sends a file of the site; answers false when there is none. A path can't lead out of the folder. */
export async function serveFile(folder: string, path: string, response: ServerResponse): Promise<boolean> {
  const file = join(folder, normalize(`/${decoded(path)}`));
  const wanted = file.endsWith(sep) ? join(file, "index.html") : file;
  const found = await stat(wanted).catch(() => null);
  if (!found?.isFile()) return false;
  // The site is rebuilt while the browser stays open.
  response.writeHead(200, {
    "content-type": TYPES[extname(wanted)] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": "no-cache",
  });
  createReadStream(wanted).pipe(response);
  return true;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
