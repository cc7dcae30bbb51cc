// The sample job board on localhost: a list and six postings of different kinds, and ten that are shown beside their list, dated around the day on which they
// are served; for each of the six the form (`/jobs/archivist/apply`) and what it ends on (`/jobs/archivist/thanks`); a page that is no posting (`/notice`); one
// that tells machines nothing (`/careers/net-mender`); and one of the postings once more, as its employer has it (`/museum/jobs/tm-118`): it is joined.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The six postings, by their place on the board. */
export const POSTINGS = ['archivist', 'bookbinder', 'ferry-mechanic', 'lighthouse-keeper', 'grants-officer', 'werkstudent'];

/** The page that shows its postings beside their list, without loading. */
const SPLIT = 'split';

function dated(html, today) {
  const day = (offset) => new Date(today.getTime() + Number(offset) * 86_400_000);
  return html
    .replace(/\{\{day (-?\d+)\}\}/g, (_, offset) => day(offset).toISOString().slice(0, 10))
    .replace(/\{\{long (-?\d+)\}\}/g, (_, offset) => day(offset).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }));
}

/** The page of a path, or null. */
function pageOf(path) {
  const [, posting = '', form] = /^\/jobs\/([a-z-]+)(?:\/(apply|thanks))?$/.exec(path) ?? [];
  if (POSTINGS.includes(posting)) return form ?? posting;
  return (
    {
      '/': 'index',
      '/museum/jobs/tm-118': 'museum',
      '/notice': 'notice',
      '/careers/net-mender': 'plain',
      [`/${SPLIT}`]: SPLIT,
      [`/jobs/${SPLIT}`]: SPLIT,
    }[path] ?? null
  );
}

/**
 * Serves the board on localhost.
 * @param {number} port 0 for any that is free
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveBoard(port = 0, today = new Date()) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://board').pathname;
    const name = pageOf(path);
    if (path === '/board.css') return void response.writeHead(200, { 'content-type': 'text/css' }).end(file('board.css'));
    if (name === null) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(dated(file(`pages/${name}.html`), today));
  });
  await new Promise((listening, refused) => server.once('error', refused).listen(port, '127.0.0.1', listening));
  const address = server.address();
  const used = typeof address === 'object' && address ? address.port : port;
  return { url: `http://localhost:${used}`, close: () => new Promise((closed) => server.close(() => closed())) };
}
