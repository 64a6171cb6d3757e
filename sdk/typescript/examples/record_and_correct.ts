// Record a source and a fact, meet a refusal, correct the fact and retract it.
//
// A change carries the version that it is made to, so that nobody's work is lost unseen. Needs an editor's token.
import { Client, Problem, type models } from "tiaokuai-client";

const [url = "http://127.0.0.1:8000", token = ""] = process.argv.slice(2);
const registry = new Client(url, { token });

async function refused(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    console.log(`Refused: ${problem.status} ${problem.code} ${Object.keys(problem.fields)}`);
  }
}

const gazette = await registry.sources.create(
  {
    slug: "example-gazette-ts",
    title: "An example's gazette",
    publisher: "State Council",
    kind: "official_document",
    date: "2026-10",
  },
  { reason: "An example" },
);
const fact: models.RelationRequest = {
  type: "advises",
  subject: "nstac",
  object: "cstc",
  valid_from: "2024-01",
  citation: { source: gazette.data.slug, locator: "page 4" },
};
await refused(registry.relations.create({ ...fact, valid_from: "January" }));
await refused(registry.relations.create({ ...fact, type: "part_of", subject: "most" }));

const made = await registry.relations.create(fact);
const seen = await registry.relations.retrieve(made.data.id); // Never older than what was just written.
const { id } = seen.data;
const change = { confidence: "high" } as const;
const changed = await registry.relations.partialUpdate(id, change, { ifMatch: seen, reason: "Read in the text" });
await refused(registry.relations.partialUpdate(id, { confidence: "low" }, { ifMatch: seen }));

const gone = await registry.relations.destroy(id, { ifMatch: changed });
await registry.sources.destroy(gazette.data.slug, { ifMatch: gazette });
console.log(`Recorded at ${made.revision}, changed at ${changed.revision}, retracted at ${gone.revision}`);
