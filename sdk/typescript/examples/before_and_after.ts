// Say whose executive office a ministry was on two days, and who could know of its director when.
//
// A client is bound to clocks by `at`; all that is asked of it is answered for them.
import { Client } from "tiaokuai-client";

const registry = new Client(process.argv[2] ?? "http://127.0.0.1:8000");

for (const day of ["2023-03-15", "2023-03-16"]) {
  const relations = registry.at({ valid_on: day }).relations;
  for await (const relation of relations.list({ subject: "most", type: "executive_office_of" })) {
    console.log(`${day}: ${relation.subject.name} is the office of ${relation.object.name}`);
  }
}

const then = registry.at({ valid_on: "2024-01-15", known_at: "r1" });
for (const published_by of ["2024-01-15", "2024-12-31"]) {
  const names = [];
  for await (const tenure of then.at({ published_by }).tenures.list({ post: "cstc-director" })) {
    names.push(tenure.person.name);
  }
  console.log(`Director on 2024-01-15, as published by ${published_by}: ${names.join(", ") || "nobody"}`);
}
