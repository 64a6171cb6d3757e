import type { Problem } from "./problems.js";

/** How often and how patiently a request is tried again. */
export interface Retries {
  /** In all; 1 for never again. */
  attempts: number;
  /**
   * Milliseconds before the second attempt; each later pause may be twice as long, and each is a random part of
   * that, so that many clients do not come back at once.
   */
  first: number;
  /** Milliseconds that one pause lasts at most; if `Retry-After` asks for more, the refusal is thrown instead. */
  longest: number;
}

export const PATIENT: Retries = { attempts: 5, first: 500, longest: 60_000 };

/** RFC 9110, 9.2.2. A POST is tried again only if it has an Idempotency-Key. */
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
const TRANSIENT = new Set([429, 502, 503, 504]);
/** Answers by which the service says that it changed nothing. */
const NOT_BEGUN = new Set([429, 503]);

/** A request, as far as it decides what is tried again. */
export interface Sent {
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

/** Return the milliseconds to wait when no answer came; null: do not try again. */
export function afterLoss(retries: Retries, sent: Sent, tried: number): number | null {
  return tried < retries.attempts && mayRepeat(sent) ? pause(retries, tried) : null;
}

/** Return the milliseconds to wait when the answer is a refusal; null: do not try again. */
export function afterAnswer(retries: Retries, sent: Sent, problem: Problem, tried: number): number | null {
  if (tried >= retries.attempts || !isTransient(sent, problem)) return null;
  const asked = retryAfter(problem.response);
  if (asked === null) return pause(retries, tried);
  return asked > retries.longest ? null : asked + Math.random() * Math.min(retries.first, asked / 10);
}

/** Return a random pause ("full jitter") after so many attempts. */
function pause(retries: Retries, tried: number): number {
  return Math.random() * Math.min(retries.longest, retries.first * 2 ** (tried - 1));
}

/** Tell whether sending a request twice does no more than sending it once. */
function mayRepeat(sent: Sent): boolean {
  if (sent.body instanceof ReadableStream) return false; // It is read only once.
  return IDEMPOTENT.has(sent.method) || sent.headers.has("Idempotency-Key");
}

/**
 * Tell whether the same request may succeed later, and may be sent again.
 *
 * A PATCH names the version that it changes, so it is sent again where the service says that nothing happened,
 * but not where its outcome is unknown. A POST with a key that is still being answered is waited for.
 */
function isTransient(sent: Sent, problem: Problem): boolean {
  if (problem.status === 409) return mayRepeat(sent) && problem.code === "request_in_progress";
  if (sent.method === "PATCH") return NOT_BEGUN.has(problem.status);
  return TRANSIENT.has(problem.status) && mayRepeat(sent);
}

/** Return the milliseconds that `Retry-After` asks for, whether it has seconds or a date; null without one. */
function retryAfter(response: Response): number | null {
  const value = response.headers.get("Retry-After")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, moment - Date.now());
}
