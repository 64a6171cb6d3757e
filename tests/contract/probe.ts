// What a client in TypeScript writes against the generated types; it has only to compile, strictly.
import type { components, operations, paths } from "./registry";

type Institution = components["schemas"]["Institution"];
type Page = paths["/api/v1/institutions"]["get"]["responses"]["200"]["content"]["application/json"];
type Query = NonNullable<operations["institutions_list"]["parameters"]["query"]>;
type NewTenure = operations["tenures_create"]["requestBody"]["content"]["application/json"];
type Refusal = components["responses"]["Conflict"]["content"]["application/problem+json"];

export const query: Query = { kind__in: ["ministry", "academy"], valid_on: "2024-06-01", page_size: 50 };

export const tenure: NewTenure = {
  person: "example-person",
  post: "example-post",
  kind: "substantive",
  valid_from: "2023-03",
  citation: { source: "example-source", locator: "p. 4" },
};

export function slugs(page: Page): string[] {
  const bodies: Institution[] = page.results.filter((row) => row.kind === "ministry" && row.exists !== null);
  return bodies.map((body) => body.slug);
}

export function explain(refusal: Refusal): string {
  return `${refusal.code}: ${refusal.errors.map((error) => error.pointer ?? error.parameter ?? "").join(", ")}`;
}

export function since(body: Institution): string | null {
  return body.valid_from;
}

// @ts-expect-error A kind that is on no list.
export const wrong: Query = { kind: "ministerial" };
