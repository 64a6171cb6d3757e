// List the ministries of a day, as CSV.
//
// A list is iterated over as a whole: the client asks for page after page.
import { Client } from "tiaokuai-client";

const registry = new Client(process.argv[2] ?? "http://127.0.0.1:8000").at({ valid_on: "2023-03-16" });

console.log("slug,name,name_zh,since");
for await (const row of registry.institutions.list({ kind: "ministry", page_size: 10 })) {
  console.log([row.slug, JSON.stringify(row.name), row.name_zh, row.valid_from].join(","));
}
