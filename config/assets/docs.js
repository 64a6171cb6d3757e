"use strict";

/*
 * Swagger UI opens what our document refers to by a resolver for documents of any sort, anywhere: of ours it makes the
 * whole anew for each operation that is opened, which takes seconds. All of our references lead into the document itself.
 */
const withinTheDocument = () => ({
  statePlugins: {
    spec: {
      wrapActions: {
        /* It is JSON: parsed as such, not as YAML. */
        parseToJson: (original, system) => (text) => {
          try {
            return system.specActions.updateJsonSpec(JSON.parse(text));
          } catch {
            return original(text);
          }
        },
      },
    },
  },
  fn: {
    resolveSubtree: async (whole, path) => ({ spec: opened(whole, at(whole, path)), errors: [] }),
  },
});

/* Return what stands in `whole` at `path`. */
function at(whole, path) {
  return path.reduce((found, key) => found?.[key], whole);
}

/* Return what `reference`, such as `#/components/schemas/Name`, leads to in `whole` (RFC 6901). */
function led(whole, reference) {
  const keys = reference.slice(2).split("/");
  return at(whole, keys.map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")));
}

/* Return `part` of `whole` with references replaced by what they lead to; one that leads back into itself stays. */
function opened(whole, part, within = []) {
  if (Array.isArray(part)) {
    return part.map((item) => opened(whole, item, within));
  }
  if (part === null || typeof part !== "object") {
    return part;
  }
  const { $ref, ...beside } = part;
  if (typeof $ref === "string" && $ref.startsWith("#/") && !within.includes($ref)) {
    const found = opened(whole, led(whole, $ref), [...within, $ref]);
    return { ...found, ...beside, $$ref: $ref };
  }
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, opened(whole, value, within)]));
}
