import {createServer} from 'node:http';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import sirv from 'sirv';
import {root} from './run.mjs';

const folders = {
  demo: sirv(join(root, 'demo'), {dev: true}),
  dist: sirv(join(root, 'dist'), {dev: true}),
};

/** Serves the demo pages and the built files they load; a taken port moves to the next. */
export async function serve(port = 4173) {
  const server = createServer(answer);
  try {
    await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(port + 1);
  }
  return {url: `http://127.0.0.1:${port}/demo/`, close: () => server.close()};
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', done);
  });
}

function answer(request, response) {
  const [, folder, rest] = /^\/(demo|dist)(\/.*)$/.exec(request.url) ?? [];
  if (!folder) return redirect(request, response);
  request.url = rest;
  folders[folder](request, response, () => notFound(response));
}

function redirect({url}, response) {
  if (url !== '/' && url !== '/demo') return notFound(response);
  response.writeHead(302, {location: '/demo/'}).end();
}

function notFound(response) {
  response.writeHead(404, {'content-type': 'text/plain'}).end('Tidak ada. Not found.\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {url} = await serve();
  console.log(url);
}
