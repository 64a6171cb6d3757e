// What the face of the client does, against a real server.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { OPERATIONS } from "../src/generated/operations.js";
import { Client, Problem, Suggested, VERSION, type models } from "../src/index.js";
import { Service } from "./service.js";

const QUICK = { attempts: 4, first: 10 };
const FUNCTION: models.FunctionRequest = { slug: "a", name: "A", citation: { source: "gazette" } };

let service: Service;
let registry: Client;

beforeEach(async () => {
  service = await Service.begin();
  registry = new Client(service.url, { token: "secret", retries: QUICK });
});

afterEach(async () => {
  await service.end();
  assert.deepEqual(service.replies, [], "Not everything that the test prepared was asked for.");
});

function page(slugs: string[], next: string | null = null): object {
  return { results: slugs.map((slug) => ({ slug })), next, previous: null };
}

async function slugsOf(rows: AsyncIterable<{ slug: string }>): Promise<string[]> {
  const slugs = [];
  for await (const row of rows) slugs.push(row.slug);
  return slugs;
}

async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const caught: unknown = await call.then(() => null, (error: unknown) => error);
  assert.ok(caught instanceof Problem);
  return caught;
}

// Paging.

test("iterating over a list gives the rows of all pages, from this host only", async () => {
  service.answersWith(200, page(["a", "b"], "http://elsewhere.example/api/v1/institutions?cursor=x%3D&page_size=2"));
  service.answersWith(200, page(["c"]));

  const slugs = await slugsOf(registry.institutions.list({ page_size: 2 }));

  assert.deepEqual(slugs, ["a", "b", "c"]);
  assert.deepEqual(service.heard.map((heard) => heard.query), [{ page_size: "2" }, { cursor: "x=", page_size: "2" }]);
});

test("no page is asked for before its first row is wanted", async () => {
  service.answersWith(200, page(["a"], `${service.url}/api/v1/institutions?cursor=x`));

  const rows = registry.institutions.list();
  assert.equal(service.heard.length, 0);
  for await (const row of rows) {
    assert.equal(row.slug, "a");
    break;
  }

  assert.equal(service.heard.length, 1);
});

test("a feed is followed from place to place over empty pages until there is no more", async () => {
  service.answersWith(200, { ...page(["a"], "r2.1"), more: true });
  service.answersWith(200, { ...page([], "r5.1"), more: true });
  service.answersWith(200, { ...page(["b"], "r6.1"), more: false });
  const query: object = { after: "r1", kind: "ministry" };

  assert.deepEqual(await slugsOf(registry.institutions.list(query)), ["a", "b"]);
  assert.deepEqual(service.heard.map((heard) => heard.query["after"]), ["r1", "r2.1", "r5.1"]);
  assert.deepEqual(new Set(service.heard.map((heard) => heard.query["kind"])), new Set(["ministry"]));
});

test("a page is an answer with its headers", async () => {
  service.answersWith(200, page(["a"]), { "x-revision": "r7" });

  const first = await registry.institutions.list().page();

  assert.deepEqual([first.revision, first.data.results[0]?.slug], ["r7", "a"]);
});

// Parameters and clocks.

test("values are written as the API reads them", async () => {
  service.answersWith(200, page([]));

  await registry.institutions.list({ kind__in: ["ministry", "academy"], count: true, q: "科技 & 部" }).page();

  assert.deepEqual(service.heard[0]?.query, { kind__in: "ministry,academy", count: "true", q: "科技 & 部" });
});

test("an object stands for parameters of their own", async () => {
  service.answersWith(200, page([]));
  const query: object = { filters: { kind: "ministry", count: false }, q: "x" };

  await registry.institutions.list(query).page();

  assert.deepEqual(service.heard[0]?.query, { kind: "ministry", count: "false", q: "x" });
});

test("an id cannot leave its place in the address", async () => {
  service.answersWith(200, {});

  await registry.institutions.retrieve("a/b?x#y");

  assert.equal(service.heard[0]?.path, "/api/v1/institutions/a%2Fb%3Fx%23y");
});

test("a bound client sends its clocks with every call that takes them", async () => {
  service.answersWith(200, page([])).answersWith(200, {}).answersWith(200, {});
  const clocks = { known_at: "r1", published_by: "2024-01-15", min_confidence: "high" } as const;
  const past = registry.at({ ...clocks, valid_on: "2023-03-15" });

  await past.tenures.list().page();
  await past.attention({ person: "x", by: "quarter" }); // Takes no valid_on: it is about a span of days.
  await past.index(); // Takes none at all.

  assert.deepEqual(service.heard.map((heard) => heard.query), [
    { ...clocks, valid_on: "2023-03-15" },
    { ...clocks, person: "x", by: "quarter" },
    {},
  ]);
});

test("a clock given with a call wins and binding leaves the first client as it was", async () => {
  service.answersWith(200, page([])).answersWith(200, page([])).answersWith(200, page([]));
  const past = registry.at({ valid_on: "2020-01-01", known_at: "r1" });

  await past.tenures.list({ valid_on: "2021-01-01" }).page();
  await past.at({ known_at: "r2" }).tenures.list().page();
  await registry.tenures.list().page();

  assert.deepEqual(service.heard.map((heard) => heard.query), [
    { valid_on: "2021-01-01", known_at: "r1" },
    { valid_on: "2020-01-01", known_at: "r2" },
    {},
  ]);
});

test("reads after a write ask for its revision, in all clients of a session", async () => {
  service.answersWith(200, {}, { "x-revision": "r3" }).answersWith(201, {}, { "x-revision": "r9" });
  service.answersWith(200, {}).answersWith(200, page([]));

  await registry.functions.retrieve("a");
  await registry.functions.create(FUNCTION);
  await registry.functions.retrieve("a");
  await registry.at({ valid_on: "today" }).functions.list().page();

  const asked = service.heard.map((heard) => heard.headers["min-revision"]);
  assert.deepEqual(asked, [undefined, undefined, "r9", "r9"]);
  assert.equal(registry.revision, "r9");
});

// Writing.

test("the ETag of an answer is carried into a change, and the reason in any script", async () => {
  service.answersWith(200, {}, { etag: '"r3-x"' }).answersWith(200, {}, { etag: '"r4-x"' });

  const seen = await registry.functions.retrieve("a");
  const changed = await registry.functions.partialUpdate("a", { note: "N" }, { ifMatch: seen, reason: "核对" });

  const sent = service.heard[1];
  assert.deepEqual([sent?.method, sent?.headers["if-match"], sent?.body], ["PATCH", '"r3-x"', '{"note":"N"}']);
  assert.equal(Buffer.from(String(sent?.headers["x-reason"]), "latin1").toString("utf8"), "核对");
  assert.equal(changed.etag, '"r4-x"');
});

test("an answer without an ETag cannot be changed", async () => {
  service.answersWith(200, {});
  const seen = await registry.functions.retrieve("a");

  await assert.rejects(registry.functions.destroy("a", { ifMatch: seen }), /no ETag/);
});

test("a retracted row has no data", async () => {
  service.answersWith(204, undefined, { "x-revision": "r5" });

  const gone = await registry.functions.destroy("a", { ifMatch: "*" });

  assert.deepEqual([gone.data, gone.revision], [null, "r5"]);
});

test("the token goes with every request", async () => {
  service.answersWith(200, {});

  await registry.functions.retrieve("a");

  assert.equal(service.heard[0]?.headers.authorization, "Bearer secret");
  assert.match(VERSION, /^\d+\.\d+\.\d+$/);
});

// Refusals.

test("a refusal is a Problem that tells its errors by where they stand", async () => {
  const errors = [
    { pointer: "/citation", code: "required", detail: "This field is required." },
    { parameter: "valid_on", code: "invalid_date", detail: "Not a date." },
  ];
  service.answersWith(400, { code: "invalid", title: "T", detail: "Wrong.", errors, request_id: "q" }, { etag: '"r8-x"' });

  const problem = await problemOf(registry.functions.create(FUNCTION));

  assert.deepEqual([problem.status, problem.code, problem.requestId, problem.etag], [400, "invalid", "q", '"r8-x"']);
  assert.deepEqual(Object.keys(problem.fields), ["/citation", "valid_on"]);
  assert.equal(problem.message, "400 invalid: Wrong.");
});

test("what a proxy says is a problem too", async () => {
  service.answersWith(413, "<html>Too large</html>", { "content-type": "text/html", "x-request-id": "q" });

  const problem = await problemOf(registry.functions.create(FUNCTION));

  assert.deepEqual([problem.status, problem.code, problem.requestId], [413, "not_a_problem", "q"]);
});

// Retries.

test("a read waits as long as Retry-After asks", async () => {
  service.refusesWith(429, "throttled", { "retry-after": "1" }).answersWith(200, { slug: "a" });

  const began = performance.now();
  const shown = await registry.functions.retrieve("a");

  assert.equal(shown.data.slug, "a");
  assert.ok(performance.now() - began >= 990);
});

test("Retry-After may be a date", async () => {
  const soon = new Date(Date.now() + 2000).toUTCString();
  service.refusesWith(503, "unavailable", { "retry-after": soon }).answersWith(200, {});

  const began = performance.now();
  await registry.functions.retrieve("a");

  assert.ok(performance.now() - began >= 900);
});

test("a refusal that asks for more patience than there is is thrown at once", async () => {
  service.refusesWith(429, "throttled", { "retry-after": "300" });

  assert.equal((await problemOf(registry.functions.retrieve("a"))).status, 429);
});

test("it gives up after so many attempts", async () => {
  for (let i = 0; i < 4; i++) service.refusesWith(503, "unavailable", { "retry-after": "0" });

  assert.equal((await problemOf(registry.functions.retrieve("a"))).status, 503);
  assert.equal(service.heard.length, 4);
});

for (const [name, call] of [
  ["GET", () => registry.functions.retrieve("a")],
  ["PUT", () => registry.functions.update("a", FUNCTION, { ifMatch: "*" })],
  ["DELETE", () => registry.functions.destroy("a", { ifMatch: "*" })],
] as const) {
  test(`${name} is sent again when a connection is lost`, async () => {
    service.losesOne().answersWith(200, {});

    await call();

    assert.equal(service.heard.length, 2);
  });
}

test("a PATCH is sent again when the service says that it changed nothing, and only then", async () => {
  service.refusesWith(503, "busy", { "retry-after": "0" }).answersWith(200, {}).losesOne();

  await registry.functions.partialUpdate("a", {}, { ifMatch: '"r1-x"' });
  await assert.rejects(registry.functions.partialUpdate("a", {}, { ifMatch: '"r1-x"' }), TypeError);

  assert.equal(service.heard.length, 3);
});

test("a read that is ended by its signal is not sent again", async () => {
  service.refusesWith(503, "busy", { "retry-after": "20" });

  await assert.rejects(registry.functions.retrieve("a", {}, { signal: AbortSignal.timeout(200) }), /timeout/);
});

// The contract decides which POST takes a key; these hold whatever it says.

type Table = Record<string, readonly [string, string, readonly string[]]>;

function takingKeys(does: boolean): () => void {
  const table = OPERATIONS as unknown as Table;
  const before = table["functions_create"] as Table[string];
  const takes = before[2].filter((name) => name !== "Idempotency-Key");
  table["functions_create"] = [before[0], before[1], does ? [...takes, "Idempotency-Key"] : takes];
  return () => (table["functions_create"] = before);
}

test("a POST without a key is never sent again", async (context) => {
  context.after(takingKeys(false));
  service.refusesWith(503, "busy", { "retry-after": "0" }).losesOne();

  assert.equal((await problemOf(registry.functions.create(FUNCTION))).status, 503);
  await assert.rejects(registry.functions.create(FUNCTION), TypeError);

  assert.equal(service.heard.length, 2);
});

test("a POST with a key is sent again with the same key and the next with another", async (context) => {
  context.after(takingKeys(true));
  service.losesOne().refusesWith(409, "request_in_progress", { "retry-after": "0" }).answersWith(201, {});
  service.answersWith(201, {}).answersWith(201, {});

  await registry.functions.create(FUNCTION);
  await registry.functions.create(FUNCTION);
  await registry.functions.create(FUNCTION, { idempotencyKey: "mine-1" });

  const keys = service.heard.map((heard) => heard.headers["idempotency-key"]);
  assert.equal(new Set(keys.slice(0, 3)).size, 1);
  assert.notEqual(keys[3], keys[0]);
  assert.equal(keys[4], "mine-1");
});

test("what was kept as a suggestion is not taken for what was recorded", async (context) => {
  context.after(takingKeys(true));
  service.answersWith(202, { id: "s-1", state: "open" }, { location: "/api/v1/suggestions/s-1" });

  const caught: unknown = await registry.functions.create(FUNCTION).then(() => null, (error: unknown) => error);

  assert.ok(caught instanceof Suggested);
  assert.deepEqual(caught.suggestion.data, { id: "s-1", state: "open" });
});

// Other forms.

test("another form is given as it arrives", async () => {
  service.answersWith(200, "digraph", { "content-type": "text/vnd.graphviz" });

  const response = await registry.at({ known_at: "r1" }).download("institutions_authority", ["most"], { format: "dot" });

  assert.equal(await response.text(), '"digraph"');
  assert.equal(service.heard[0]?.path, "/api/v1/institutions/most/authority");
  assert.deepEqual(service.heard[0]?.query, { known_at: "r1", format: "dot" });
});

// Types: this has only to compile.

export async function typed(): Promise<void> {
  // @ts-expect-error A kind that is on no list.
  registry.institutions.list({ kind: "ministerial" });
  // @ts-expect-error A change names the version that it is made to.
  await registry.functions.destroy("a");
  // @ts-expect-error A fact has a citation.
  await registry.functions.create({ slug: "a", name: "A" });
}
