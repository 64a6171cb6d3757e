import type { Confidence } from "./generated/models.js";

/** For which day, and by whose knowledge, the registry answers; what is left out has the API's default. */
export interface Clocks {
  /** What held in the world on this day: `2024-06-01`, `today` or `any`. */
  valid_on?: string;
  /** What the registry said then: a revision (`r123`) or an instant with its zone. */
  known_at?: string;
  /** Only what the public could know by the end of this day. */
  published_by?: string;
  /** Only what is at least so sure. */
  min_confidence?: Confidence;
}
