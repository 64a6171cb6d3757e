/** A client of Tiaokuai, the open registry of how science and technology is governed. */
export { type Answer, Pages, Suggested } from "./answers.js";
export type { Change, Creation, Options } from "./calls.js";
export { Client, type Settings } from "./client.js";
export type { Clocks } from "./clocks.js";
export type * as models from "./generated/models.js";
export type * as queries from "./generated/queries.js";
export { VERSION } from "./generated/operations.js";
export { type FieldError, Problem } from "./problems.js";
export { type Retries } from "./retries.js";
